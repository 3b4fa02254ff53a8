import { errorCatalog, rowOfCode, type ErrorCode } from '../catalog/codes.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { Failure } from '../model/Failure.js';
import type { Issue } from '../model/Issue.js';
import { errorIds } from '../vocabulary/errorIds.js';
import { conflictPhrases, firewallMarks } from '../vocabulary/phrases.js';
import { statuses } from '../vocabulary/statuses.js';

/** What the code is decided by. */
export interface Evidence {
  readonly failure: Failure;
  readonly status: number | undefined;
  readonly sysId: string | undefined;
  readonly detail: string | undefined;
  readonly issues: readonly Issue[];
  readonly intent: Intent | undefined;
}

/** The code of a failure that nobody named. No row of the catalog: the words are the kind's. */
export const UNNAMED = 'UnknownError';

/** Where an API lets one write run at a time. Source: Contentful, bulk actions. */
const BUSY_PLACE = '/bulk_actions/';

/** The most characters of a page that are looked at. */
const MAX_PAGE = 20_000;

/** Each code by all names that mean it. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ...Object.entries(errorIds).map(([id, code]) => [spokenName(id), code] as const),
  ...Object.entries(statuses),
  ...(Object.keys(errorCatalog) as ErrorCode[]).map((code) => [spokenName(code), code] as const),
]);

/** The canonical code and its kind. Neither status nor id decides alone. */
export function resolveCode(given: Evidence): Pick<ApiError, 'code' | 'kind'> {
  const { failure, sysId } = given;
  // who calls too often is told so, whatever else the status means: GitHub sends 403
  const status = failure.isThrottled ? 429 : (given.status ?? 0);
  const evidence = { ...given, status };
  const byStatus = statuses[status];
  const named = codeNamed(evidence);
  const code =
    failure.code ??
    (isOutvoted(named, evidence) ? byStatus : (closerCode(named, evidence) ?? named ?? sysId)) ??
    UNNAMED;
  // an id that nobody knows is as bad as its status, or as the class of that
  const row = [code, byStatus, statuses[status - (status % 100)]].map(rowOfCode).find(Boolean);
  return { code, kind: row?.kind ?? 'unknown' };
}

/**
 * Whether the status counts in place of the id: any id, and none, was recorded with 429, and
 * `ServerError` with 404; and where an answer came, its id may say that none did.
 */
function isOutvoted(named: ErrorCode | undefined, { status = 0 }: Evidence): boolean {
  const kind = rowOfCode(named)?.kind ?? '';
  return (
    status === 429 ||
    (kind === 'server' && status > 399 && status < 500) ||
    (status > 0 && ['network', 'cancelled'].includes(kind))
  );
}

/** What the response calls it: by its id, by id and status, or by its status alone. */
function codeNamed(evidence: Evidence): ErrorCode | undefined {
  const { status = 0, sysId = '', issues } = evidence;
  const isRefused = sysId === '' && (status === 400 || status === 422);
  // a refusal whose every problem is that of a field is one of the content, whoever checked it
  if (isRefused && isEach(issues, ({ path }) => path.length > 0)) return 'ValidationFailedError';
  if (sysId === '') return statuses[status];
  const name = spokenName(sysId);
  const code = codes.get(name + String(status)) ?? codes.get(name);
  // a save with an unknown field among its problems is a matter of the content, not of a query
  const isQuery = code === 'ValidationFailedError' && isRead(evidence);
  return isQuery && isEach(issues, ({ rule }) => rule === 'unknown') ? 'UnknownFieldError' : code;
}

/** What else tells more than the id of a conflict, or of a refused access, does. */
function closerCode(named: ErrorCode | undefined, evidence: Evidence): ErrorCode | undefined {
  const { status } = evidence;
  if (status === 409 && (named === 'Conflict' || !named)) return conflictOf(evidence);
  return status === 403 && (named === 'AccessDeniedError' || !named)
    ? refusalOf(evidence)
    : undefined;
}

/** Whether a conflict ends by itself, or is one of a value that is taken. */
function conflictOf({ failure, detail = '' }: Evidence): ErrorCode | undefined {
  if (failure.request?.url?.includes(BUSY_PLACE)) return 'OperationInProgress';
  const said = detail.toLowerCase();
  const phrase = Object.keys(conflictPhrases).find((part) => said.includes(part));
  return phrase === undefined ? undefined : conflictPhrases[phrase];
}

/** A refusal that is a page may be that of a firewall. */
function refusalOf({ failure, sysId }: Evidence): ErrorCode | undefined {
  const page = sysId === undefined && failure.text?.slice(0, MAX_PAGE).toLowerCase();
  return page && firewallMarks.some((mark) => page.includes(mark)) ? 'FirewallBlocked' : undefined;
}

/**
 * What the spellings of a name have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `NotFoundException`,
 * `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return id.replace(/^.*[/#:]|[-_]|(error|exception)$/gi, '').toLowerCase();
}

function isRead({ failure, intent }: Evidence): boolean {
  const method = failure.request?.method;
  return method ? /^(GET|HEAD)$/.test(method) : intent === 'load';
}

function isEach(issues: readonly Issue[], test: (issue: Issue) => boolean): boolean {
  return issues.length > 0 && issues.every(test);
}
