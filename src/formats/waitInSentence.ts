import { readWait } from '../wire/readWait.js';
import { readSpan } from '../wire/readSpan.js';

/** A number and its unit. */
const PART =
  '\\d{1,6}(?:\\.\\d{1,6})? ?(?:ms|milliseconds?|s|sec|seconds?|m|mins?|minutes?|h|hours?)(?![a-z])';

/** Words that ask to wait, and up to three parts of a span: `try again in 6m0s`, `wait 2 minutes and 5 seconds`. */
const WAIT = new RegExp(
  `\\b(?:again|available|retry|wait)(?: (?:after|for|in))?(?: about)? ((?:${PART}(?:,? and |, | )?){1,3})`,
  'i',
);

/** A count of seconds without its unit, or a date of ISO 8601: `retry after 35`, `Try again at 2026-12-01T04:01:00Z`. */
const UNTIL =
  /\b(?:retry after (\d{1,6})(?=[.!]?$)|(?:again|retry) (?:after|at) (\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:\d\d)))/i;

/**
 * How long a sentence asks to wait, as `readWait` has it. Scripts may read only a few headers of other origins, and many
 * servers repeat the wait in words: OpenAI, Azure, Django REST framework.
 */
export function waitInSentence(sentence = ''): number | undefined {
  const span = WAIT.exec(sentence)?.[1];
  if (span !== undefined) return readSpan(span);
  const [, seconds, date] = UNTIL.exec(sentence) ?? [];
  const until = seconds ?? date;
  return until === undefined ? undefined : readWait(until);
}
