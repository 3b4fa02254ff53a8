import type { ErrorKind } from './kinds.js';

/** One row of the catalog. */
export interface CodeRow {
  readonly kind: ErrorKind;
  /** The HTTP status it is documented or was seen with. Absent: no response carries it. */
  readonly status?: number;
  /**
   * What else means this code: further ids, GraphQL's and SCIM's (RFC 7644, table 9) among them; a
   * status that comes without an id; and an id that means it with one status alone, written before
   * that. Ids are known in `PascalCase`, as GraphQL's `SCREAMING_SNAKE_CASE` and in `kebab-case`,
   * with and without `Error` at their end.
   */
  readonly ids?: readonly (string | number)[];
}

/**
 * One row per error code. The first twelve are the documented ones, spelled as documented; the
 * others are spelled as the wire spells them. The last four are what is known of a failure that no
 * server named.
 *
 * Source: https://www.contentful.com/developers/docs/references/errors/, and recorded responses.
 */
export const errorCatalog = {
  BadRequestError: { kind: 'request', status: 400, ids: [400] },
  InvalidQueryError: {
    kind: 'query',
    status: 400,
    ids: [
      'TooComplexQuery',
      'QueryTooBig',
      'ResourcesExhausted',
      'UnknownLocale',
      'PersistedQueryNotFound',
      'GraphQLParseFailed',
      'GraphQLValidationFailed',
      'invalidFilter',
      'tooMany',
    ],
  },
  AccessTokenInvalidError: { kind: 'authentication', status: 401 },
  AccessDeniedError: { kind: 'permission', status: 403, ids: ['Forbidden', 403] },
  NotFoundError: {
    kind: 'missing',
    status: 404,
    ids: ['UnknownSpace', 'UnknownEnvironment', 404, 410],
  },
  VersionMismatchError: { kind: 'conflict', status: 409 },
  ValidationFailedError: { kind: 'validation', status: 422 },
  UnknownFieldError: { kind: 'query', status: 422 },
  InvalidEntryError: {
    kind: 'validation',
    status: 422,
    ids: ['BadUserInput', 'invalidValue', 'uniqueness'],
  },
  RateLimitExceededError: {
    kind: 'rateLimit',
    status: 429,
    ids: ['TooManyRequests', 429],
  },
  ServerError: { kind: 'server', status: 500, ids: ['InternalServerError', 500] },
  HibernatedError: { kind: 'hibernated', status: 502, ids: ['AccessDenied502'] },

  UnresolvedLinks: {
    kind: 'validation',
    status: 422,
    ids: ['notResolvable', 'UnresolvableLink', 'UnexpectedLinkedContentType'],
  },
  Conflict: { kind: 'conflict', status: 409, ids: [409, 412] },
  UnknownKey: { kind: 'request', status: 400 },
  MissingKey: { kind: 'request', status: 400 },
  ActionPreconditionsFailed: { kind: 'validation', status: 422 },
  MissingOrganizationParameter: { kind: 'request', status: 404 },
  MissingOrganization: { kind: 'request', status: 404 },
  UnknownRoute: { kind: 'request', status: 404 },
  DefaultLocaleNotDeletable: { kind: 'request', status: 403 },
  FallbackLocaleNotDeletable: { kind: 'request', status: 403 },
  FallbackLocaleNotRenameable: { kind: 'request', status: 403 },
  UnsupportedMediaType: { kind: 'request', status: 415, ids: [415] },
  ServiceUnavailable: { kind: 'server', status: 503, ids: [503] },
  BadGateway: { kind: 'server', status: 502, ids: [502] },
  Unauthorized: {
    kind: 'authentication',
    status: 401,
    ids: ['Unauthenticated', 401],
  },
  UnprocessableEntity: { kind: 'validation', status: 422, ids: [422] },
  BulkActionFailed: { kind: 'validation' },
  PersonalAccessTokenInvalidScopes: { kind: 'permission', status: 403 },

  NetworkError: { kind: 'network' },
  TimeoutError: { kind: 'timeout', ids: [408, 504] },
  AbortError: { kind: 'cancelled' },
  UnreadableResponse: { kind: 'unknown' },
} as const satisfies Record<string, CodeRow>;

/** A code that the catalog knows. */
export type ErrorCode = keyof typeof errorCatalog;

/** The row of a code; `undefined` when the catalog does not know it. */
export function rowOfCode(code: ErrorCode): CodeRow;
export function rowOfCode(code: string | undefined): CodeRow | undefined;
export function rowOfCode(code = ''): CodeRow | undefined {
  return Object.hasOwn(errorCatalog, code) ? errorCatalog[code as ErrorCode] : undefined;
}
