import { errorCatalog, rowOfCode, type CodeRow, type ErrorCode } from '../catalog/codes.js';
import type { ApiError, ErrorKind, Intent } from '../model/ApiError.js';
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
const UNNAMED = 'UnknownError';

/** The canonical code and its kind. Neither status nor id decides alone. */
export function resolveCode(evidence: Evidence): Pick<ApiError, 'code' | 'kind'> {
  const { failure, status = 0, sysId } = evidence;
  const spoken = spokenName(sysId ?? '');
  const named = find((row, code) => {
    const names = isMeant(row, evidence) ? [code, ...(row.ids ?? [])] : [code];
    return !row.local && names.some((name) => spokenName(name) === spoken);
  });
  const byStatus = isFormRefused(evidence)
    ? 'ValidationFailedError'
    : find((row) => row.speaksFor?.includes(status));
  // any id, and none, was recorded with 429, and ServerError with 404: there the status decides
  const isOutvoted =
    status === 429 || (rowOfCode(named)?.kind === 'server' && status > 399 && status < 500);
  const code = failure.code ?? (isOutvoted ? undefined : (named ?? sysId)) ?? byStatus ?? UNNAMED;
  return { code, kind: (rowOfCode(code) ?? rowOfCode(byStatus))?.kind ?? kindOfClass(status) };
}

function find(test: (row: CodeRow, code: ErrorCode) => boolean | undefined): ErrorCode | undefined {
  const codes = Object.keys(errorCatalog) as ErrorCode[];
  return codes.findLast((code) => test(errorCatalog[code], code));
}

/**
 * What the spellings of a name have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return id.replace(/^.*[/#:]|[-_]|error$/gi, '').toLowerCase();
}

/** Whether the further ids of a row mean it. */
function isMeant({ when, status }: CodeRow, evidence: Evidence): boolean {
  if (when === 'sameStatus') return status === evidence.status;
  return !when || isReadOfUnknownFields(evidence);
}

/** A save with an unknown field among its problems is a matter of the content, not of a query. */
function isReadOfUnknownFields({ failure, issues, intent }: Evidence): boolean {
  const method = failure.request?.method;
  const isRead = method ? /^(GET|HEAD)$/.test(method) : intent === 'load';
  return isRead && issues.length > 0 && issues.every(({ rule }) => rule === 'unknown');
}

/** A refusal whose every problem is that of a field is one of the content, whoever checked it. */
function isFormRefused({ status, sysId, issues }: Evidence): boolean {
  return (
    (status === 400 || status === 422) &&
    sysId === undefined &&
    issues.length > 0 &&
    issues.every(({ path }) => path.length > 0)
  );
}

function kindOfClass(status: number): ErrorKind {
  if (status < 400) return 'unknown';
  return status < 500 ? 'request' : 'server';
}
