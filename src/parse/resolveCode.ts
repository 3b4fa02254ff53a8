import { rowOfCode, type ErrorCode } from '../catalog/codes.js';
import { codeOfId } from '../formats/codeOfId.js';
import { toStatus } from '../guard/scalars.js';
import { wordsIn } from '../wire/wordsIn.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { Issue } from '../model/Issue.js';
import { isReadMethod } from '../model/isReadMethod.js';
import { networkCodeByName } from '../vocabulary/networkCodes.js';
import { permissionWords } from '../vocabulary/idPhrases.js';
import {
  askedForBehind,
  conflictPhrases,
  deniedBefore,
  firewallMarks,
  refusalPhrases,
  refusalSentences,
  tellingPhrases,
} from '../vocabulary/errorSentences.js';
import { isUsedUp } from './isUsedUp.js';
import { hasWord } from '../wire/rowByPhrase.js';
import { commonSpellings } from '../vocabulary/ruleSpellings.js';
import { statuses } from '../vocabulary/statuses.js';
import { duplicate, restricted, takenClause, takenValue } from '../vocabulary/takenSentences.js';

/** What the code is decided by. */
export interface Evidence {
  readonly failure: RawFailure;
  readonly status: number | undefined;
  readonly sysId: string | undefined;
  readonly detail: string | undefined;
  readonly issues: readonly Issue[];
  /** Whether the problems were told by field, even if none of them names one. */
  readonly isByField: boolean;
  /** Whether the server says when to come again. */
  readonly isTimed: boolean;
  readonly intent: Intent | undefined;
  /** Name of the format that understood the failure. */
  readonly format: string;
}

/** The code of a failure without a name. The catalog has no row for it: the words are those of the kind. */
export const UNNAMED = 'UnknownError';

/** Statuses of refused content: 0 where there was no response, and 200 of a refused mutation. */
const refusals: readonly number[] = [0, 200, 400, 422];

/** Where Contentful lets one action run at a time. */
const BUSY_PLACE = '/bulk_actions/';

/** The most problems of a conflict whose sentences are looked at. */
const MAX_SAID = 20;

/** The most characters of a page that are looked at. */
const MAX_PAGE = 20_000;

/** Decides on the code and its kind. Neither status nor id decides alone. */
export function resolveCode(given: Evidence): Pick<ApiError, 'code' | 'kind'> {
  const { failure, sysId } = given;
  // a rate limit counts whatever the status: GitHub sends 403
  const isDenied = wordsIn(sysId ?? '').some((word) => hasWord(permissionWords, word));
  const status = failure.isThrottled && !isDenied ? 429 : (given.status ?? 0);
  const evidence = { ...given, status };
  const byStatus = statuses[status];
  const named = codeNamed(evidence);
  const believed = isOutvoted(named, evidence) ? (byStatus ?? UNNAMED) : named;
  const usage = isUsedUp(named, evidence) ? 'UsageExceeded' : undefined;
  const code =
    failure.code ?? usage ?? closerCode(believed, evidence) ?? believed ?? sysId ?? UNNAMED;
  // the kind of an unknown id is that of its status, or of the class of the status
  const alike = [code, contentCode(evidence), byStatus, statuses[status - (status % 100)]];
  return { code, kind: alike.map(rowOfCode).find(Boolean)?.kind ?? 'unknown' };
}

/** Whether the status counts in place of the id. */
function isOutvoted(named: ErrorCode | undefined, { status = 0 }: Evidence): boolean {
  const kind = rowOfCode(named)?.kind ?? '';
  const isRefused = status > 399 && status < 500;
  return (
    // recorded with any id, and with none; only what is used up comes back with no wait
    (status === 429 && named !== 'UsageExceeded') ||
    // `ServerError` was recorded with 404
    (kind === 'server' && isRefused) ||
    // the id says only that the request was refused, and the status says why
    (isVagueCode(named) && isRefused && isSpecific(status)) ||
    // the id says that no answer came, but one did
    (status > 0 && ['network', 'cancelled'].includes(kind))
  );
}

/** Codes that say only that a request was refused. */
const vagueCodes: readonly (ErrorCode | undefined)[] = [
  'BadRequestError',
  'ValidationFailedError',
  'InvalidEntryError',
  'UnprocessableEntity',
];

function isVagueCode(code: ErrorCode | undefined): boolean {
  return vagueCodes.includes(code);
}

/** Whether a status says why. 409 does not: a value that is taken is a conflict for some. */
function isSpecific(status: number): boolean {
  const code = statuses[status];
  return code !== undefined && code !== 'Conflict' && !isVagueCode(code);
}

/** The code by the id, by id and status, or by the status alone. */
function codeNamed(evidence: Evidence): ErrorCode | undefined {
  const { status = 0, sysId = '', issues, format } = evidence;
  // an id that is a status says nothing beside the status of the response
  if (sysId === '' || (status > 0 && toStatus(Number(sysId))))
    return contentCode(evidence) ?? statuses[status];
  const code = networkCodeInBody(evidence) ?? codeOfId(sysId, status);
  // from other servers this says no more than the status
  if (code === 'BadRequestError' && format !== 'contentful') return contentCode(evidence) ?? code;
  // of a query every problem is an unknown field; of a save it may be one among others
  const isQuery = code === 'ValidationFailedError' && isRead(evidence);
  return isQuery && isEach(issues, ({ rule }) => rule === 'unknown') ? 'UnknownFieldError' : code;
}

/** How Node and its clients write the codes of errors, in this one spelling: `ECONNRESET`. */
const PLATFORM_CODE = /^(?:E[A-Z]+|(?:UND_)?ERR_[A-Z\d_]+)$/;

/**
 * What the code of a platform says in an error that was written as JSON: no answer came. A server whose own call failed
 * may send such a code, too, but with a status.
 */
function networkCodeInBody({ failure, status, sysId, format }: Evidence): ErrorCode | undefined {
  const mayBeWritten = failure.transport === 'body' && !status && format === 'plain';
  if (!mayBeWritten || !sysId || !PLATFORM_CODE.test(sysId)) return undefined;
  const code = networkCodeByName.get(sysId);
  return ['network', 'timeout'].includes(rowOfCode(code)?.kind ?? '') ? code : undefined;
}

/**
 * A refusal that names fields is about the content. The paths of GraphQL lead through the response, and count only where
 * it tells its problems by field.
 */
function contentCode({ status = 0, issues, isByField, format }: Evidence): ErrorCode | undefined {
  const namesFields = isByField || (format !== 'graphql' && issues.some(hasPath));
  return refusals.includes(status) && namesFields ? 'ValidationFailedError' : undefined;
}

function hasPath({ path }: Issue): boolean {
  return path.length > 0;
}

/** A closer code by what is said, where the id says no more than the status, or where there is none. */
function closerCode(named: string | undefined, evidence: Evidence): ErrorCode | undefined {
  const { status = 0, sysId, detail = '' } = evidence;
  const isNumbered = !named && /^\d+$/.test(sysId ?? '');
  const isOpen = isNumbered || saysNoMoreThanStatus(named, evidence);
  // GraphQL servers call many things a value that is not accepted: Linear, Hasura
  const isValue = named === 'InvalidEntryError' && evidence.format !== 'contentful';
  const bySentence =
    isOpen || isValue ? codeSaid([detail, logOf(evidence)], tellingPhrases) : undefined;
  if (bySentence) return bySentence;
  if (status === 409 && (named === 'Conflict' || !named)) return conflictOf(evidence);
  // many servers refuse a value that is taken with the status of any other
  if (isValue || (isOpen && (status === 400 || status === 422))) return takenOf(evidence);
  // something is there, where `If-None-Match` asked for nothing (RFC 9110, section 13.1.2)
  if (status === 412 && (!named || sysId === undefined)) {
    const sentences = [detail, ...evidence.issues.map(({ message }) => message)];
    return sentences.some((text) => OF_VERSION.test(text)) ? undefined : takenOf(evidence);
  }
  // 499 of a proxy: the client has closed the connection; of Esri: a token is missing
  return [403, 499].includes(status) && (named === 'AccessDeniedError' || !named)
    ? refusalOf(evidence)
    : undefined;
}

/** What shows that a sentence is about a newer version, and not about another thing that exists. */
const OF_VERSION = /\b(?:newer|later|version|revision|edited|modified|updated)\b/i;

function saysNoMoreThanStatus(named: string | undefined, { status = 0, sysId }: Evidence): boolean {
  return named === statuses[status] && (named !== undefined || sysId === undefined);
}

/** What a command line or a job has printed: it tells the cause in any of its lines. A page or JSON is no such text. */
function logOf({ failure, status = 0 }: Evidence): string {
  const text = failure.text?.slice(0, MAX_PAGE) ?? '';
  return failure.transport === 'body' && status === 0 && !/[<{]/.test(text) ? text : '';
}

/** The code of a conflict that ends by itself, or that is about a value that is taken. */
function conflictOf({ failure, sysId, detail = '', issues }: Evidence): ErrorCode | undefined {
  if (failure.request?.url?.includes(BUSY_PLACE)) return 'OperationInProgress';
  const looked = issues.slice(0, MAX_SAID);
  const code = codeSaid([detail, ...looked.map(({ message }) => message)], conflictPhrases);
  const isTaken = (issue: Issue) =>
    hasPath(issue) &&
    (takenValue.test(issue.message) ||
      [issue.name, issue.rule, sysId].some(
        (name) => commonSpellings[name ?? '']?.rule === 'taken',
      ));
  return code ?? (looked.some(isTaken) ? 'AlreadyExists' : undefined);
}

/** The code of a refusal that says of nothing but values that they are taken. */
function takenOf({ detail = '', issues }: Evidence): ErrorCode | undefined {
  const sentences = issues.length > 0 ? issues.map(({ message }) => message) : [detail];
  return sentences.every(isOfTaken) ? 'AlreadyExists' : undefined;
}

function isOfTaken(text: string): boolean {
  return text
    .split(/[.!?\n]/)
    .some((part) => duplicate.test(part) || (takenClause.test(part) && !restricted.test(part)));
}

/** The code of the first phrase that is said, and neither denied nor asked for where it first stands. */
function codeSaid(
  sentences: readonly string[],
  phrases: Readonly<Record<string, ErrorCode>>,
): ErrorCode | undefined {
  const text = sentences.join('\n').toLowerCase();
  const phrase = Object.keys(phrases).find((words) => {
    const [before = '', behind] = text.split(words);
    return behind !== undefined && !deniedBefore.test(before) && !askedForBehind.test(behind);
  });
  return phrase === undefined ? undefined : phrases[phrase];
}

/** Whether a token is missing, which Esri says with 499. */
function lacksToken({ status, detail = '' }: Evidence): boolean {
  return status === 499 && /token required/i.test(detail);
}

/** The code of a refusal whose sentence says more, or whose page is that of a firewall. */
function refusalOf(evidence: Evidence): ErrorCode | undefined {
  const { failure, sysId, detail = '' } = evidence;
  const sentence = detail.toLowerCase().replace(/\.$/, '');
  const code = refusalSentences.get(sentence) ?? codeSaid([detail], refusalPhrases);
  if (code) return code;
  if (lacksToken(evidence)) return 'Unauthorized';
  const page = sysId === undefined && failure.text?.slice(0, MAX_PAGE).toLowerCase();
  return page && firewallMarks.some((mark) => page.includes(mark)) ? 'FirewallBlocked' : undefined;
}

function isRead({ failure, intent }: Evidence): boolean {
  const method = failure.request?.method;
  return method ? isReadMethod(method) : intent === 'load';
}

function isEach(issues: readonly Issue[], test: (issue: Issue) => boolean): boolean {
  return issues.length > 0 && issues.every(test);
}
