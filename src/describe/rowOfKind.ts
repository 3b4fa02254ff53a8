import type { ErrorCode } from '../catalog/codes.js';
import type { Locale, WordsOf } from '../locales/locale.js';
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

/** The locale's row for a kind. */
export function rowOfKind(kind: ErrorKind, { codes, unknown }: Locale): WordsOf {
  return kind === 'unknown' ? unknown : codes[plainest[kind]];
}
