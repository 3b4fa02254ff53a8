import type { ErrorKind } from '../model/ApiError.js';

/** One row of the catalog. */
export interface CodeRow {
  readonly kind: ErrorKind;
  /** The HTTP status it is documented or was seen with. Absent: no response carries it. */
  readonly status?: number;
  /**
   * Further ids that mean this code, GraphQL's and SCIM's (RFC 7644, table 9) among them. They and
   * its own name are known in `PascalCase`, as GraphQL's `SCREAMING_SNAKE_CASE` and in `kebab-case`,
   * with and without `Error` at their end.
   */
  readonly ids?: readonly string[];
  /** When those further ids mean this code and not, as else, the row above that is named so. */
  readonly when?: 'sameStatus' | 'readOfUnknownFields';
  /** Statuses that this row explains when the response names no id. */
  readonly speaksFor?: readonly number[];
  /** No server sends it: nothing, or nothing readable, came back. */
  readonly local?: true;
}

/**
 * One row per error code. The first twelve are the documented ones, spelled as documented; the
 * others are spelled as the wire spells them. Of two rows that an id means, the later one wins.
 *
 * Source: https://www.contentful.com/developers/docs/references/errors/, and recorded responses.
 */
export const errorCatalog = {
  BadRequestError: { kind: 'request', status: 400, speaksFor: [400] },
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
  AccessDeniedError: { kind: 'permission', status: 403, ids: ['Forbidden'], speaksFor: [403] },
  NotFoundError: {
    kind: 'missing',
    status: 404,
    ids: ['UnknownSpace', 'UnknownEnvironment'],
    speaksFor: [404, 410],
  },
  VersionMismatchError: { kind: 'conflict', status: 409 },
  ValidationFailedError: { kind: 'validation', status: 422 },
  UnknownFieldError: {
    kind: 'query',
    status: 422,
    ids: ['ValidationFailed'],
    when: 'readOfUnknownFields',
  },
  InvalidEntryError: {
    kind: 'validation',
    status: 422,
    ids: ['BadUserInput', 'invalidValue', 'uniqueness'],
  },
  RateLimitExceededError: {
    kind: 'rateLimit',
    status: 429,
    ids: ['TooManyRequests'],
    speaksFor: [429],
  },
  ServerError: { kind: 'server', status: 500, ids: ['InternalServerError'], speaksFor: [500] },
  HibernatedError: { kind: 'hibernated', status: 502, ids: ['AccessDenied'], when: 'sameStatus' },

  UnresolvedLinks: {
    kind: 'validation',
    status: 422,
    ids: ['notResolvable', 'UnresolvableLink', 'UnexpectedLinkedContentType'],
  },
  Conflict: { kind: 'conflict', status: 409, speaksFor: [409, 412] },
  UnknownKey: { kind: 'request', status: 400 },
  MissingKey: { kind: 'request', status: 400 },
  ActionPreconditionsFailed: { kind: 'validation', status: 422 },
  MissingOrganizationParameter: { kind: 'request', status: 404 },
  MissingOrganization: { kind: 'request', status: 404 },
  UnknownRoute: { kind: 'request', status: 404 },
  DefaultLocaleNotDeletable: { kind: 'request', status: 403 },
  FallbackLocaleNotDeletable: { kind: 'request', status: 403 },
  FallbackLocaleNotRenameable: { kind: 'request', status: 403 },
  UnsupportedMediaType: { kind: 'request', status: 415, speaksFor: [415] },
  ServiceUnavailable: { kind: 'server', status: 503, speaksFor: [503] },
  BadGateway: { kind: 'server', status: 502, speaksFor: [502] },
  Unauthorized: {
    kind: 'authentication',
    status: 401,
    ids: ['Unauthenticated'],
    speaksFor: [401],
  },
  UnprocessableEntity: { kind: 'validation', status: 422, speaksFor: [422] },
  BulkActionFailed: { kind: 'validation' },
  PersonalAccessTokenInvalidScopes: { kind: 'permission', status: 403 },

  NetworkError: { kind: 'network', local: true },
  TimeoutError: { kind: 'timeout', speaksFor: [408, 504], local: true },
  AbortError: { kind: 'cancelled', local: true },
  UnreadableResponse: { kind: 'unknown', local: true },
} as const satisfies Record<string, CodeRow>;

/** A code that the catalog knows. */
export type ErrorCode = keyof typeof errorCatalog;

/** The row of a code; `undefined` when the catalog does not know it. */
export function rowOfCode(code: ErrorCode): CodeRow;
export function rowOfCode(code: string | undefined): CodeRow | undefined;
export function rowOfCode(code = ''): CodeRow | undefined {
  return Object.hasOwn(errorCatalog, code) ? errorCatalog[code as ErrorCode] : undefined;
}
