import type { Recovery } from './actions.js';
import type { ErrorKind } from './kinds.js';

/** One row of the catalog. */
export interface CodeRow {
  /** What sort of failure it is, which decides what the code does not. */
  readonly kind: ErrorKind;
  /** The HTTP status it is documented or was seen with. Absent: no response carries it. */
  readonly status?: number;
  /** The action that helps, when it is not that of the kind. */
  readonly recovery?: Recovery;
  /** What has to be reloaded, when it is the page, and not the content. */
  readonly reloads?: 'page';
  /** Whether a write that ended so may have been carried out, when that is otherwise than of the kind. */
  readonly mayBeDone?: boolean;
}

/**
 * One row per error code. The first twelve are the documented ones, spelled as documented; the
 * others are spelled as the wire spells them. The last ones are what is known of a failure that no
 * server named. `vocabulary/errorIds.ts` tells what else means a code.
 *
 * Source: https://www.contentful.com/developers/docs/references/errors/, and recorded responses.
 */
export const errorCatalog = {
  BadRequestError: { kind: 'request', status: 400 },
  InvalidQueryError: { kind: 'query', status: 400 },
  AccessTokenInvalidError: { kind: 'authentication', status: 401 },
  AccessDeniedError: { kind: 'permission', status: 403 },
  NotFoundError: { kind: 'missing', status: 404 },
  VersionMismatchError: { kind: 'conflict', status: 409 },
  ValidationFailedError: { kind: 'validation', status: 422 },
  UnknownFieldError: { kind: 'query', status: 422 },
  InvalidEntryError: { kind: 'validation', status: 422 },
  RateLimitExceededError: { kind: 'rateLimit', status: 429 },
  ServerError: { kind: 'server', status: 500 },
  HibernatedError: { kind: 'hibernated', status: 502 },

  UnresolvedLinks: { kind: 'validation', status: 422 },
  Conflict: { kind: 'conflict', status: 409 },
  UnknownKey: { kind: 'request', status: 400 },
  MissingKey: { kind: 'request', status: 400 },
  ActionPreconditionsFailed: { kind: 'validation', status: 422 },
  MissingOrganizationParameter: { kind: 'request', status: 404 },
  MissingOrganization: { kind: 'request', status: 404 },
  UnknownRoute: { kind: 'request', status: 404 },
  DefaultLocaleNotDeletable: { kind: 'request', status: 403 },
  FallbackLocaleNotDeletable: { kind: 'request', status: 403 },
  FallbackLocaleNotRenameable: { kind: 'request', status: 403 },
  UnsupportedMediaType: { kind: 'request', status: 415 },
  ServiceUnavailable: { kind: 'server', status: 503 },
  BadGateway: { kind: 'server', status: 502 },
  Unauthorized: { kind: 'authentication', status: 401 },
  UnprocessableEntity: { kind: 'validation', status: 422 },
  BulkActionFailed: { kind: 'validation', mayBeDone: true },
  PersonalAccessTokenInvalidScopes: { kind: 'permission', status: 403 },
  AssetProcessingTimeout: { kind: 'timeout' },
  /** Too much was asked for at once. */
  TooComplexQuery: { kind: 'query', status: 400 },
  /** The client has to send the text of the query too. */
  PersistedQueryNotFound: { kind: 'query', status: 404, recovery: 'retry' },
  /** The content model has names that GraphQL cannot have. */
  CollidingTypeNames: { kind: 'request', status: 422 },

  /** A value is taken: a reload would not free it. */
  AlreadyExists: { kind: 'validation', status: 409 },
  /** Something else has to end first. */
  OperationInProgress: { kind: 'conflict', status: 409, recovery: 'retry' },
  PaymentRequired: { kind: 'permission', status: 402 },
  /** An amount is used up that no wait brings back: storage, projects, credits. */
  UsageExceeded: { kind: 'permission', status: 507 },
  ContentTooLarge: { kind: 'validation', status: 413 },
  Locked: { kind: 'conflict', status: 423, recovery: 'retry' },
  PreconditionRequired: { kind: 'request', status: 428 },
  UnavailableForLegalReasons: { kind: 'missing', status: 451 },
  NotImplemented: { kind: 'request', status: 501 },
  /** The network asks for a sign-in of its own (RFC 6585, section 6). */
  NetworkAuthenticationRequired: { kind: 'network', status: 511, mayBeDone: false },
  /** A firewall or proxy answered in place of the API. */
  FirewallBlocked: { kind: 'permission', status: 403, recovery: 'report' },

  /** There was no connection over which anything could have been sent. */
  ConnectionFailed: { kind: 'network', mayBeDone: false },
  NetworkError: { kind: 'network' },
  TimeoutError: { kind: 'timeout' },
  /** A part of the app's own code did not load: it may have been replaced by a newer one. */
  ChunkLoadError: { kind: 'network', recovery: 'reload', reloads: 'page', mayBeDone: false },
  AbortError: { kind: 'cancelled' },
  UnreadableResponse: { kind: 'unknown' },
  /** The client refused an answer for its length. */
  ResponseTooLarge: { kind: 'query', mayBeDone: true },
  /** The client refused before anything was sent. */
  RequestNotSent: { kind: 'request' },
} as const satisfies Record<string, CodeRow>;

/** A code that the catalog knows. */
export type ErrorCode = keyof typeof errorCatalog;

/** The row of a code; `undefined` when the catalog does not know it, which the first signature rules out. */
export function rowOfCode(code: ErrorCode): CodeRow;
export function rowOfCode(code: string | undefined): CodeRow | undefined;
export function rowOfCode(code = ''): CodeRow | undefined {
  return Object.hasOwn(errorCatalog, code) ? errorCatalog[code as ErrorCode] : undefined;
}

/**
 * Codes of failures that no server named: nothing was sent, nothing readable came back, or the client has
 * stopped waiting for what goes on.
 */
export type TransportCode = Extract<
  ErrorCode,
  | 'NetworkError'
  | 'ConnectionFailed'
  | 'TimeoutError'
  | 'AssetProcessingTimeout'
  | 'ChunkLoadError'
  | 'AbortError'
  | 'UnreadableResponse'
  | 'ResponseTooLarge'
  | 'RequestNotSent'
  | 'ContentTooLarge'
>;
