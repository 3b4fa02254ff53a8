import type { ErrorCode } from '../catalog/codes.js';
import type { Locale, Words, WordsContext, WordsOf } from '../locales/locale.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { ApiError, ErrorKind } from '../model/ApiError.js';
import type { Outcome } from '../recovery/writeOutcome.js';
import { remainingWait } from '../recovery/remainingWait.js';
import type { DescribeOptions } from './DescribeOptions.js';
import { isolated } from './isolated.js';
import { typeLabel } from './labels.js';

/** Type of a thing that fits into a title; a path or a sentence does not. */
const PLAIN_NAME = /^[a-z]{2,24}$/i;

/** Types that only the content API has by these names. */
const ownTypes: readonly string[] = ['Space', 'Entry', 'Asset', 'ContentType'];

/** Makes the words of a row. `known.type`: as the API spells it. */
export function resolveMessages(
  row: WordsOf,
  { type = '', ...known }: WordsContext,
  locale: Locale,
): Words {
  if (typeof row !== 'function') return row;
  const isNamed = PLAIN_NAME.test(type) && (known.contentApi || !ownTypes.includes(type));
  return row(isNamed ? { type: isolated(typeLabel(type, locale), locale), ...known } : known);
}

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

/** Statuses that say more than the kind does: ids beside them, such as the many of Stripe's 402, are details. */
const ofStatus = {
  402: 'PaymentRequired',
  413: 'ContentTooLarge',
  423: 'Locked',
  451: 'UnavailableForLegalReasons',
} as const satisfies Readonly<Record<number, ErrorCode>>;

/** The locale's row for what has a code without words: that of its status, of its kind, or of the unknown. */
export function rowOfUnnamed({ status = 0, kind }: ApiError, { codes, unknown }: Locale): WordsOf {
  const code = getOwnRow(ofStatus, `${status}`) ?? getOwnRow(plainest, kind);
  return code ? codes[code] : unknown;
}

/** Where the content API answers, whatever the format: its GraphQL has no mark of its own. */
const HOST = '.contentful.com/';

/** Said by the content API where no version came along: nobody else need have saved. */
const NO_VERSION = 'pass sys.version';

/** What the words for a failure may depend on. */
export function contextOf(
  error: ApiError,
  options: DescribeOptions,
  outcome: Outcome | undefined,
): WordsContext {
  const { intent, unconfirmed = false, online = true, now = error.receivedAt } = options;
  const { resource, issues, reasons, detail = '' } = error;
  return {
    contentApi: isContentApi(error),
    type: resource?.type,
    // what is not known as a problem of a field may still say which
    listed: issues.length + reasons.length > 0,
    intent,
    unconfirmed,
    offline: !online,
    maybeDone: outcome === 'maybeDone',
    hasWait: remainingWait(error, now) > 0,
    hasVersion: !detail.includes(NO_VERSION),
  };
}

/** Whether it was the content API that answered, and not another server. */
function isContentApi({ format, request }: ApiError): boolean {
  return format.startsWith('contentful') || request?.url?.includes(HOST) === true;
}
