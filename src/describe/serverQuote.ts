import type { ErrorCode } from '../catalog/codes.js';
import type { WordsOf } from '../locales/locale.js';
import type { ApiError, ErrorKind } from '../model/ApiError.js';
import { joinNonEmpty } from './joinNonEmpty.js';

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
const FACT = /^[@$_.a-z][\w.@$-]*: /;

/** Sentences that only say again what the code says. */
const CANNED =
  /^(the (resource|query) you sent|validation error|you are not authorized|request failed with)/i;

/**
 * The server's own words, verbatim, a line each, for those failures that our words cannot fully
 * explain; empty when there are none or they would be an echo.
 *
 * @param row the locale's words for this very code
 */
export function serverQuote(error: ApiError, row: WordsOf | undefined): string {
  if (silent.includes(error.code) || (row && !isQuoted(error))) return '';
  // what merely looks like a fact is a sentence where the server has put it: `title: must not be blank`
  const said = new Set([error.detail, ...error.reasons.filter((reason) => !FACT.test(reason))]);
  for (const echo of [error.code, error.sysId]) said.delete(echo);
  return joinNonEmpty(
    [...said].filter((text = '') => !CANNED.test(text)),
    '\n',
  ).trim();
}

function isQuoted({ kind, status, issues }: ApiError): boolean {
  // a limit that the status does not tell may be one of a day
  const isOddLimit = kind === 'rateLimit' && status !== 429;
  return vague.includes(kind) || isOddLimit || (issues.length === 0 && itemised.includes(kind));
}
