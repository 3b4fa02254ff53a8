import { readSpan } from '../vocabulary/readSpan.js';

/** What asks to wait, and a span behind it: `try again in 6m0s`, `available in 86 seconds`. */
const WAIT =
  /\b(?:again|available|retry|wait)(?: (?:after|for|in))?(?: about)? ((?:\d{1,6}(?:\.\d{1,6})? ?(?:ms|milliseconds?|s|sec|seconds?|m|mins?|minutes?|h|hours?)(?![a-z])(?:,? and |, | )?){1,3})/i;

/**
 * How long a sentence asks to wait, in milliseconds. Pages may read few headers of other origins, and many
 * servers say it again in words: OpenAI, Azure, Django REST framework.
 */
export function waitInSentence(sentence = ''): number | undefined {
  const span = WAIT.exec(sentence)?.[1];
  return span === undefined ? undefined : readSpan(span);
}
