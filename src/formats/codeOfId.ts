import { errorCatalog, type ErrorCode } from '../catalog/codes.js';
import { errorIds } from '../vocabulary/errorIds.js';
import { statuses } from '../vocabulary/statuses.js';

/** Each code by all names that mean it. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ...Object.entries(errorIds).map(([id, code]) => [spokenName(id), code] as const),
  ...Object.entries(statuses),
  ...(Object.keys(errorCatalog) as ErrorCode[]).map((code) => [spokenName(code), code] as const),
]);

/** The code of the catalog that an id means, alone or with this status. */
export function codeOfId(id: string, status = 0): ErrorCode | undefined {
  const name = spokenName(id);
  return codes.get(name + String(status)) ?? codes.get(name);
}

/**
 * What the spellings of a name have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `NotFoundException`,
 * `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return id.replace(/^.*[/#:]|[-_]|(error|exception)$/gi, '').toLowerCase();
}
