import type { ErrorCode } from '../catalog/codes.js';
import type { Locale, WordsOf } from '../locales/locale.js';
import { rowIn } from '../locales/rowIn.js';
import type { ErrorKind } from '../model/ApiError.js';

/** What a code without words of its own most likely means is what the plainest of its kind says. */
const plainest = {
  request: 'BadRequestError',
  query: 'InvalidQueryError',
  authentication: 'AccessTokenInvalidError',
  permission: 'AccessDeniedError',
  missing: 'NotFoundError',
  conflict: 'Conflict',
  validation: 'UnprocessableEntity',
  rateLimit: 'RateLimitExceededError',
  server: 'ServerError',
  hibernated: 'HibernatedError',
  network: 'NetworkError',
  timeout: 'TimeoutError',
  cancelled: 'AbortError',
} as const satisfies Record<Exclude<ErrorKind, 'unknown'>, ErrorCode>;

/** The locale's row for a kind; that of the unknown for one that the catalog does not have. */
export function rowOfKind(kind: ErrorKind, { codes, unknown }: Locale): WordsOf {
  const code = rowIn(plainest, kind);
  return code ? codes[code] : unknown;
}
