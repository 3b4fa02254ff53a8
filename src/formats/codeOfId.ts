import { errorCatalog, type ErrorCode } from '../catalog/codes.js';
import { wordsIn } from '../guard/wordsIn.js';
import { rowByPhrase } from '../vocabulary/rowByPhrase.js';
import type { ApiError } from '../model/ApiError.js';
import { errorIds } from '../vocabulary/errorIds.js';
import { idPhrases } from '../vocabulary/idPhrases.js';
import { networkCodes } from '../vocabulary/networkCodes.js';
import { phrasesOf401 } from '../vocabulary/signInPhrases.js';
import { statuses, vagueStatuses } from '../vocabulary/statuses.js';

/** How Node and its clients write the codes of their errors, which JSON keeps of them: `ECONNRESET`. */
const PLATFORM_CODE = /^(?:E[A-Z]+|(?:UND_)?ERR_[A-Z\d_]+)$/;

/** What they mean, as they are written. */
const platformCodes: ReadonlyMap<string, ErrorCode> = new Map(
  Object.entries(networkCodes).flatMap(([code, names]) =>
    names
      .filter((name) => PLATFORM_CODE.test(name))
      .map((name) => [name, code as ErrorCode] as const),
  ),
);

/** Each code by all names that mean it. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ...Object.entries(errorIds).map(([id, code]) => [spokenName(id), code] as const),
  ...Object.entries(statuses),
  ...(Object.keys(errorCatalog) as ErrorCode[]).map((code) => [spokenName(code), code] as const),
]);

/** How long an id may be, in characters, that is known by its words: a text may have any. */
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
  return codes.get(name + String(status)) ?? codes.get(name) ?? platformCodes.get(id);
}

function codeOfMadeUpId(id: string, status: number): ErrorCode | undefined {
  if (id.length > MAX_ID || /\s/.test(id)) return undefined;
  const name = bareName(id);
  const row =
    (status === 401 && rowByPhrase(name, phrasesOf401, true)) || rowByPhrase(name, idPhrases);
  const code = row?.code;
  const byStatus = statuses[status];
  if (byStatus !== undefined && !vagueStatuses.includes(status))
    return code === byStatus ? code : undefined;
  // of a request that was refused it may be what the content links to, or somebody was late
  const isElsewhere =
    (code === 'NotFoundError' && status > 399) ||
    (code === 'TimeoutError' && status > 399 && status < 500) ||
    // a token of which nobody knows whether it ever was one came as content: in a link, that works once
    (status === 400 && wordsIn(name).includes('or') && /token/i.test(name));
  return isElsewhere ? undefined : code;
}

/**
 * Whether a code was guessed from the words of an id, and no status says the same: what the server says
 * itself may be something else.
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
 * What the spellings of a name have in common: `NotFound` on the wire, `NotFoundError` in the
 * documentation, `NOT_FOUND` in GraphQL, `NotFoundException`,
 * `https://api.example.com/problems/not-found` (RFC 9457).
 */
function spokenName(id: string): string {
  return bareName(id).replace(/[-_ ]/g, '').toLowerCase();
}

/** A name without its namespace, and without saying that it is an error's: `ERR_JWT_EXPIRED` of jose. */
function bareName(id: string): string {
  return id.replace(/^.*[/#:]|^err_|(error|exception)$/gi, '');
}
