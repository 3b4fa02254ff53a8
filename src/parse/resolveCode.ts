import { rowOfCode, type ErrorCode } from '../catalog/codes.js';
import { codeOfId } from '../formats/codeOfId.js';
import { toStatus } from '../guard/scalars.js';
import type { ApiError } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import { isReadMethod } from '../model/isReadMethod.js';
import { permissionWords } from '../vocabulary/idPhrases.js';
import { networkCodeByName } from '../vocabulary/networkCodes.js';
import { statuses } from '../vocabulary/statuses.js';
import { hasWord } from '../wire/rowByPhrase.js';
import { wordsIn } from '../wire/wordsIn.js';
import { closerCode } from './closerCode.js';
import type { CodeEvidence } from './CodeEvidence.js';
import { isUsedUp } from './isUsedUp.js';

/** The code of a failure without a name. The catalog has no row for it: the words are those of the kind. */
export const UNNAMED = 'UnknownError';

/** Statuses of refused content: 0 where there was no response, and 200 of a refused mutation. */
const refusals: readonly number[] = [0, 200, 400, 422];

/** Decides on the code and its kind. Neither status nor id decides alone. */
export function resolveCode(given: CodeEvidence): Pick<ApiError, 'code' | 'kind'> {
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
function isOutvoted(named: ErrorCode | undefined, { status = 0 }: CodeEvidence): boolean {
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
function codeNamed(evidence: CodeEvidence): ErrorCode | undefined {
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
function networkCodeInBody({
  failure,
  status,
  sysId,
  format,
}: CodeEvidence): ErrorCode | undefined {
  const mayBeWritten = failure.transport === 'body' && !status && format === 'plain';
  if (!mayBeWritten || !sysId || !PLATFORM_CODE.test(sysId)) return undefined;
  const code = networkCodeByName.get(sysId);
  return ['network', 'timeout'].includes(rowOfCode(code)?.kind ?? '') ? code : undefined;
}

/**
 * A refusal that names fields is about the content. The paths of GraphQL lead through the response, and count only where
 * it tells its problems by field.
 */
function contentCode({
  status = 0,
  issues,
  isByField,
  format,
}: CodeEvidence): ErrorCode | undefined {
  const namesFields =
    isByField || (format !== 'graphql' && issues.some(({ path }) => path.length > 0));
  return refusals.includes(status) && namesFields ? 'ValidationFailedError' : undefined;
}

function isRead({ failure, intent }: CodeEvidence): boolean {
  const method = failure.request?.method;
  return method ? isReadMethod(method) : intent === 'load';
}

function isEach(issues: readonly Issue[], test: (issue: Issue) => boolean): boolean {
  return issues.length > 0 && issues.every(test);
}
