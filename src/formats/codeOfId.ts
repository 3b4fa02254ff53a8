import { errorCatalog, type ErrorCode } from '../catalog/codes.js';
import { wordsIn } from '../wire/wordsIn.js';
import { rowByPhrase } from '../wire/rowByPhrase.js';
import type { ApiError } from '../model/ApiError.js';
import { errorIds, errorIdsOfStatus } from '../vocabulary/errorIds.js';
import { idPhrases } from '../vocabulary/idPhrases.js';
import { phrasesOf401 } from '../vocabulary/signInPhrases.js';
import { statuses, vagueStatuses } from '../vocabulary/statuses.js';

/** The code of the catalog for each name that means it. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ...codesByName(errorIds),
  ...Object.entries(statuses),
  ...(Object.keys(errorCatalog) as ErrorCode[]).map((code) => [spokenName(code), code] as const),
]);

/** The same for names that mean something else beside a certain status. */
const codesOfStatus: Readonly<Record<string, ReadonlyMap<string, ErrorCode>>> = Object.fromEntries(
  Object.entries(errorIdsOfStatus).map(([status, ids]) => [status, codesByName(ids)]),
);

function codesByName(ids: Readonly<Record<string, ErrorCode>>): ReadonlyMap<string, ErrorCode> {
  return new Map(Object.entries(ids).map(([id, code]) => [spokenName(id), code]));
}

/** The longest id, in characters, that is known by its words: a longer one is a text. */
const MAX_ID = 80;

/**
 * The code of the catalog that an id means, alone or with this status. An id that stands in no table is known by the
 * words that it is made of, where the status says little.
 */
export function codeOfId(id: string, status = 0): ErrorCode | undefined {
  return codeOfKnownId(id, status) ?? codeOfMadeUpId(id, status);
}

/** The code of an id that stands in a table. */
export function codeOfKnownId(id: string, status = 0): ErrorCode | undefined {
  const name = spokenName(id);
  // `Error` says no more than the status
  if (name === '') return statuses[status];
  return codesOfStatus[status]?.get(name) ?? codes.get(name);
}

function codeOfMadeUpId(id: string, status: number): ErrorCode | undefined {
  if (id.length > MAX_ID || /\s/.test(id)) return undefined;
  const name = bareName(id);
  const row =
    (status === 401 && rowByPhrase(name, phrasesOf401, 'anywhere')) || rowByPhrase(name, idPhrases);
  const code = row?.code;
  const byStatus = statuses[status];
  if (byStatus !== undefined && !vagueStatuses.includes(status))
    return code === byStatus ? code : undefined;
  // of a refused request: what is missing may be linked to by the content, and it may be a person who was late
  const isElsewhere =
    (code === 'NotFoundError' && status > 399) ||
    (code === 'TimeoutError' && status > 399 && status < 500) ||
    // `INVALID_OR_EXPIRED_TOKEN` with 400: the token came as content, from a link that works once
    (status === 400 && wordsIn(name).includes('or') && /token/i.test(name));
  return isElsewhere ? undefined : code;
}

/**
 * Whether a code was guessed from the words of an id, and the status does not say the same: the server's sentence may
 * then say something else.
 */
export function isGuess({ code, sysId = '', status = 0 }: IdentifiedError): boolean {
  return (
    !codeOfKnownId(sysId, status) &&
    codeOfMadeUpId(sysId, status) === code &&
    statuses[status] !== code
  );
}

/** The parts of a model that its code was decided by. */
type IdentifiedError = Pick<ApiError, 'code' | 'sysId' | 'status'>;

/**
 * A name in the form that all its spellings have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `NotFoundException`,
 * `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return bareName(id).replace(/[-_ ]/g, '').toLowerCase();
}

/** A name without its namespace, and without the words `error` and `exception`: `ERR_JWT_EXPIRED` of jose. */
function bareName(id: string): string {
  return id.replace(/^.*[/#:]|^err_|(error|exception)$/gi, '');
}
