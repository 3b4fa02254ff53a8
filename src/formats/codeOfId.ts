import { errorCatalog, type ErrorCode } from '../catalog/codes.js';
import { errorIds } from '../vocabulary/errorIds.js';
import { idPhrases, vagueStatuses } from '../vocabulary/idPhrases.js';
import { statuses } from '../vocabulary/statuses.js';

/** Each code by all names that mean it. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ...Object.entries(errorIds).map(([id, code]) => [spokenName(id), code] as const),
  ...Object.entries(statuses),
  ...(Object.keys(errorCatalog) as ErrorCode[]).map((code) => [spokenName(code), code] as const),
]);

/** How long an id may be, in characters, that is known by what it holds: a text may hold anything. */
const MAX_ID = 80;

/**
 * The code of the catalog that an id means, alone or with this status: by its name, or where that is
 * known to nobody and the status says little, by the words that it is made of.
 */
export function codeOfId(id: string, status = 0): ErrorCode | undefined {
  return codeOfKnownId(id, status) ?? codeOfMadeUpId(id, status);
}

/** The same of an id that stands in a table. */
export function codeOfKnownId(id: string, status = 0): ErrorCode | undefined {
  const name = spokenName(id);
  return codes.get(name + String(status)) ?? codes.get(name);
}

function codeOfMadeUpId(id: string, status: number): ErrorCode | undefined {
  if (id.length > MAX_ID || /\s/.test(id)) return undefined;
  const name = spokenName(id);
  const phrase = Object.keys(idPhrases).find((part) => name.includes(part));
  const code = phrase === undefined ? undefined : idPhrases[phrase];
  const byStatus = statuses[status];
  if (byStatus !== undefined && !vagueStatuses.includes(status))
    return code === byStatus ? code : undefined;
  // of a request that was refused it may be what the content links to
  return code === 'NotFoundError' && status > 399 ? undefined : code;
}

/**
 * What the spellings of a name have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `NotFoundException`,
 * `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return id.replace(/^.*[/#:]|[-_]|(error|exception)$/gi, '').toLowerCase();
}
