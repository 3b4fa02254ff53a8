import { errorCatalog, rowOfCode, type ErrorCode } from '../catalog/codes.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { Failure } from '../model/Failure.js';
import type { Issue } from '../model/Issue.js';

/** What the code is decided by. */
export interface Evidence {
  readonly failure: Failure;
  readonly status: number | undefined;
  readonly sysId: string | undefined;
  readonly issues: readonly Issue[];
  readonly intent: Intent | undefined;
}

/** The code of a failure that nobody named. No row of the catalog: the words are the kind's. */
export const UNNAMED = 'UnknownError';

/** Each code by all that means it. */
const codes: ReadonlyMap<string, ErrorCode> = new Map(
  (Object.keys(errorCatalog) as ErrorCode[]).flatMap((code) =>
    [code, ...(rowOfCode(code).ids ?? [])].map((id) => [spokenName(String(id)), code]),
  ),
);

/** The canonical code and its kind. Neither status nor id decides alone. */
export function resolveCode(evidence: Evidence): Pick<ApiError, 'code' | 'kind'> {
  const { failure, sysId } = evidence;
  // who calls too often is refused, whatever else that means: as of GitHub, with 403
  const status = failure.isThrottled ? 429 : (evidence.status ?? 0);
  const byStatus = codes.get(String(status));
  const named = codeNamed(evidence);
  // any id, and none, was recorded with 429, and ServerError with 404: there the status decides, as
  // where an answer came and its id says that none did
  const kind = rowOfCode(named)?.kind ?? '';
  const isOutvoted =
    status === 429 ||
    (kind === 'server' && status > 399 && status < 500) ||
    (status > 0 && /^(network|cancelled)$/.test(kind));
  const code = failure.code ?? (isOutvoted ? byStatus : (named ?? sysId)) ?? UNNAMED;
  // an id that nobody knows is as bad as its status, or as the class of that
  const row = [code, byStatus, codes.get(String(status - (status % 100)))]
    .map(rowOfCode)
    .find(Boolean);
  return { code, kind: row?.kind ?? 'unknown' };
}

/** What the response calls it: by its id, by id and status, or by its status alone. */
function codeNamed(evidence: Evidence): ErrorCode | undefined {
  const { status = 0, sysId = '', issues } = evidence;
  const isRefused = sysId === '' && (status === 400 || status === 422);
  // a refusal whose every problem is that of a field is one of the content, whoever checked it
  if (isRefused && isEach(issues, ({ path }) => path.length > 0)) return 'ValidationFailedError';
  const name = spokenName(sysId);
  const code = codes.get(name + String(status)) ?? codes.get(name);
  // a save with an unknown field among its problems is a matter of the content, not of a query
  const isQuery = code === 'ValidationFailedError' && isRead(evidence);
  return isQuery && isEach(issues, ({ rule }) => rule === 'unknown') ? 'UnknownFieldError' : code;
}

/**
 * What the spellings of a name have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return id.replace(/^.*[/#:]|[-_]|error$/gi, '').toLowerCase();
}

function isRead({ failure, intent }: Evidence): boolean {
  const method = failure.request?.method;
  return method ? /^(GET|HEAD)$/.test(method) : intent === 'load';
}

function isEach(issues: readonly Issue[], test: (issue: Issue) => boolean): boolean {
  return issues.length > 0 && issues.every(test);
}
