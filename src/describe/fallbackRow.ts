import type { ErrorCode } from '../catalog/codes.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { Locale, WordsOf } from '../locales/Locale.js';
import type { ApiError, ErrorKind } from '../model/ApiError.js';

/** The plainest code of each kind, whose words stand in for a code that has none. */
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

/** Statuses that say more than the kind does. The ids that come with them, such as the many of Stripe's 402, are details. */
const telling = {
  402: 'PaymentRequired',
  413: 'ContentTooLarge',
  415: 'UnsupportedMediaType',
  423: 'Locked',
  451: 'UnavailableForLegalReasons',
} as const satisfies Readonly<Record<number, ErrorCode>>;

/** The locale's row for a code without words: that of its status, of its kind, or of the unknown. */
export function fallbackRow({ status = 0, kind }: ApiError, { codes, unknown }: Locale): WordsOf {
  const code = getOwnRow(telling, `${status}`) ?? getOwnRow(plainest, kind);
  return code ? codes[code] : unknown;
}
