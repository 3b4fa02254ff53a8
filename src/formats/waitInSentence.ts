import { readSpan } from '../wire/readSpan.js';

/** A number and its unit. */
const PART =
  '\\d{1,6}(?:\\.\\d{1,6})? ?(?:ms|milliseconds?|s|sec|seconds?|m|mins?|minutes?|h|hours?)(?![a-z])';

/** Words that ask to wait, and up to three parts of a span: `try again in 6m0s`, `wait 2 minutes and 5 seconds`. */
const WAIT = new RegExp(
  `\\b(?:again|available|retry|wait)(?: (?:after|for|in))?(?: about)? ((?:${PART}(?:,? and |, | )?){1,3})`,
  'i',
);

/**
 * How long a sentence asks to wait, in milliseconds. Scripts may read only a few headers of other origins, and many
 * servers repeat the wait in words: OpenAI, Azure, Django REST framework.
 */
export function waitInSentence(sentence = ''): number | undefined {
  const span = WAIT.exec(sentence)?.[1];
  return span === undefined ? undefined : readSpan(span);
}
