import type { ApiError, ErrorKind } from '../model/ApiError.js';
import type { ErrorCode } from '../catalog/codes.js';
import { joinKnown } from './joinKnown.js';

/** Characters of the server's words that stand in a banner; all of them are in the details. */
const MAX_QUOTE = 300;

/** Kinds of which our words cannot know the cause. */
const vague: readonly ErrorKind[] = ['request', 'permission', 'conflict', 'unknown'];

/** Kinds whose cause is in their issues, when those are told. */
const itemised: readonly ErrorKind[] = ['query', 'validation'];

/** Codes whose cause our words tell. */
const silent: readonly string[] = [
  'VersionMismatchError',
  'UnreadableResponse',
  'BadGateway',
  'Unauthorized',
] satisfies readonly ErrorCode[];

/** A fact that the parser found beside the sentences, `maximumCost: 11000`: it is for the details. */
const FACT = /^[a-z][\w.]*: /;

/** Sentences that only say again what the code says. */
const CANNED =
  /^(the (resource|query) you sent|validation error|you are not authorized|request failed with)/i;

/**
 * The server's own words, verbatim, for those failures that our words cannot fully explain;
 * `undefined` when there are none or they would be an echo. Longer ones are cut with an ellipsis.
 *
 * @param code whether the locale has words for this very code
 */
export function quoteOf(error: ApiError, code: 'known' | 'unknown'): string | undefined {
  if (silent.includes(error.code) || (code === 'known' && !isQuoted(error))) return undefined;
  const { detail = '', reasons } = error;
  const echo = CANNED.test(detail) || [error.code, error.sysId, ...reasons].includes(detail);
  const words = [echo ? '' : detail, ...reasons.filter((text) => !FACT.test(text))];
  const quote = joinKnown(
    words.map((text) => text.trim()),
    ' · ',
  );
  return shorten(quote.replaceAll('. · ', '. ')) || undefined;
}

function isQuoted({ kind, issues }: ApiError): boolean {
  return vague.includes(kind) || (issues.length === 0 && itemised.includes(kind));
}

function shorten(text: string): string {
  if (text.length <= MAX_QUOTE) return text;
  // A cut must not leave half of a surrogate pair behind.
  const start = text.slice(0, MAX_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trimEnd()}…`;
}
