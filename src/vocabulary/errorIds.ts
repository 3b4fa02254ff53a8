import type { ErrorCode } from '../catalog/codes.js';

/**
 * What servers and clients call an error, and the code of the catalog that means the same. An id is
 * known in each of its spellings: `RATE_LIMITED`, `rate-limited`, `RateLimited`, with or without
 * `Error` or `Exception` at its end. Ids that the catalog spells so itself do not stand here, nor
 * those that say no more than the status they come with. A number behind an id: with this status alone.
 */
export const errorIds: Readonly<Record<string, ErrorCode>> = {
  // Contentful: https://www.contentful.com/developers/docs/references/errors/, and recorded responses
  Forbidden: 'AccessDeniedError',
  AccessDenied502: 'HibernatedError',
  TooManyRequests: 'RateLimitExceededError',
  InternalServerError: 'ServerError',
  PatchConflict: 'Conflict',
  AsyncActionProcessing: 'TimeoutError',
  notResolvable: 'UnresolvedLinks',

  // Contentful, GraphQL: https://www.contentful.com/developers/docs/references/graphql/#/reference/graphql-errors
  UNKNOWN_SPACE: 'NotFoundError',
  UNKNOWN_ENVIRONMENT: 'NotFoundError',
  UNKNOWN_LOCALE: 'InvalidQueryError',
  ACCESS_TOKEN_MISSING: 'Unauthorized',
  QUERY_TOO_BIG: 'TooComplexQuery',
  RESOURCES_EXHAUSTED: 'TooComplexQuery',
  UNRESOLVABLE_LINK: 'UnresolvedLinks',
  UNRESOLVABLE_RESOURCE_LINK: 'UnresolvedLinks',
  UNEXPECTED_LINKED_CONTENT_TYPE: 'UnresolvedLinks',
  COLLIDING_FIELD_NAMES: 'CollidingTypeNames',
  RESERVED_FIELD_NAME: 'CollidingTypeNames',

  // GraphQL servers: https://www.apollographql.com/docs/apollo-server/data/errors#built-in-error-codes
  UNAUTHENTICATED: 'Unauthorized',
  BAD_USER_INPUT: 'InvalidEntryError',
  GRAPHQL_PARSE_FAILED: 'InvalidQueryError',
  GRAPHQL_VALIDATION_FAILED: 'InvalidQueryError',
  // Hasura: https://github.com/hasura/graphql-engine, Hasura.Base.Error
  'constraint-violation': 'InvalidEntryError',
  'data-exception': 'InvalidEntryError',
  'permission-error': 'AccessDeniedError',
  'invalid-jwt': 'AccessTokenInvalidError',

  // SCIM: RFC 7644, table 9
  invalidFilter: 'InvalidQueryError',
  tooMany: 'TooComplexQuery',
  invalidValue: 'InvalidEntryError',
  uniqueness: 'AlreadyExists',

  // OAuth 2.0: RFC 6749, section 5.2; RFC 6750, section 3.1; RFC 8628, section 3.5; OpenID Connect Core, 3.1.2.6
  invalid_token: 'AccessTokenInvalidError',
  invalid_grant: 'AccessTokenInvalidError',
  expired_token: 'AccessTokenInvalidError',
  invalid_client: 'Unauthorized',
  login_required: 'Unauthorized',
  unauthorized_client: 'AccessDeniedError',
  insufficient_scope: 'AccessDeniedError',
  temporarily_unavailable: 'ServiceUnavailable',

  // Google: https://github.com/googleapis/googleapis, google/rpc/code.proto; reasons of
  // https://developers.google.com/workspace/drive/api/guides/handle-errors
  INVALID_ARGUMENT: 'BadRequestError',
  FAILED_PRECONDITION: 'BadRequestError',
  PERMISSION_DENIED: 'AccessDeniedError',
  ABORTED: 'Conflict',
  RESOURCE_EXHAUSTED: 'RateLimitExceededError',
  UNAVAILABLE: 'ServiceUnavailable',
  DEADLINE_EXCEEDED: 'TimeoutError',
  INTERNAL: 'ServerError',
  authError: 'AccessTokenInvalidError',
  insufficientPermissions: 'AccessDeniedError',
  duplicate: 'AlreadyExists',
  userRateLimitExceeded: 'RateLimitExceededError',
  dailyLimitExceeded: 'RateLimitExceededError',
  quotaExceeded: 'RateLimitExceededError',

  // Firebase: https://firebase.google.com/docs/auth/admin/errors
  'auth/id-token-expired': 'AccessTokenInvalidError',
  'auth/user-token-expired': 'AccessTokenInvalidError',
  'auth/requires-recent-login': 'AccessTokenInvalidError',
  'auth/email-already-in-use': 'AlreadyExists',
  'auth/email-already-exists': 'AlreadyExists',
  TOO_MANY_ATTEMPTS_TRY_LATER: 'RateLimitExceededError',

  // AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
  // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, and the throttling names of
  // https://github.com/smithy-lang/smithy-typescript, packages/service-error-classification
  ExpiredTokenException: 'AccessTokenInvalidError',
  UnrecognizedClientException: 'AccessTokenInvalidError',
  InvalidClientTokenId: 'AccessTokenInvalidError',
  MissingAuthenticationToken: 'Unauthorized',
  NotAuthorizedException: 'Unauthorized',
  ValidationException: 'ValidationFailedError',
  ResourceNotFoundException: 'NotFoundError',
  NoSuchKey: 'NotFoundError',
  NoSuchBucket: 'NotFoundError',
  EntityTooLarge: 'ContentTooLarge',
  ConditionalCheckFailedException: 'Conflict',
  PreconditionFailed: 'Conflict',
  ResourceInUseException: 'OperationInProgress',
  OperationAborted: 'OperationInProgress',
  TransactionInProgressException: 'OperationInProgress',
  InternalFailure: 'ServerError',
  RequestTimeout: 'TimeoutError',
  Throttling: 'RateLimitExceededError',
  Throttled: 'RateLimitExceededError',
  SlowDown: 'RateLimitExceededError',
  LimitExceeded: 'RateLimitExceededError',
  RequestThrottled: 'RateLimitExceededError',
  RequestLimitExceeded: 'RateLimitExceededError',
  ProvisionedThroughputExceeded: 'RateLimitExceededError',

  // Azure and Microsoft Graph: https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes,
  // https://learn.microsoft.com/en-us/graph/errors
  InvalidAuthenticationToken: 'AccessTokenInvalidError',
  ExpiredAuthenticationToken: 'AccessTokenInvalidError',
  AuthenticationFailed: 'AccessTokenInvalidError',
  AuthorizationFailed: 'AccessDeniedError',
  Authorization_RequestDenied: 'AccessDeniedError',
  Request_ResourceNotFound: 'NotFoundError',
  itemNotFound: 'NotFoundError',
  ResourceAlreadyExists: 'AlreadyExists',
  nameAlreadyExists: 'AlreadyExists',
  resourceModified: 'Conflict',
  ConditionNotMet: 'Conflict',
  AnotherOperationInProgress: 'OperationInProgress',
  ServerBusy: 'ServiceUnavailable',
  activityLimitReached: 'RateLimitExceededError',
  RequestBodyTooLarge: 'ContentTooLarge',

  // Stripe, https://docs.stripe.com/error-codes; GitHub GraphQL, Shopify, Slack, Vercel, OpenAI, Anthropic
  resource_missing: 'NotFoundError',
  api_key_expired: 'AccessTokenInvalidError',
  idempotency_key_in_use: 'OperationInProgress',
  lock_timeout: 'OperationInProgress',
  rate_limit: 'RateLimitExceededError',
  RATE_LIMITED: 'RateLimitExceededError',
  MAX_COST_EXCEEDED: 'TooComplexQuery',
  invalid_auth: 'AccessTokenInvalidError',
  insufficient_quota: 'RateLimitExceededError',
  overloaded_error: 'ServiceUnavailable',

  // PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html;
  // PostgREST: https://docs.postgrest.org/en/stable/references/errors.html
  23505: 'AlreadyExists',
  23502: 'InvalidEntryError',
  23503: 'InvalidEntryError',
  23514: 'InvalidEntryError',
  22001: 'InvalidEntryError',
  '22P02': 'InvalidEntryError',
  42501: 'AccessDeniedError',
  40001: 'OperationInProgress',
  '40P01': 'OperationInProgress',
  57014: 'TimeoutError',
  PGRST116: 'NotFoundError',
  PGRST301: 'AccessTokenInvalidError',
  PGRST303: 'AccessTokenInvalidError',

  // Supabase Auth: https://supabase.com/docs/guides/auth/debugging/error-codes
  bad_jwt: 'AccessTokenInvalidError',
  session_expired: 'AccessTokenInvalidError',
  weak_password: 'InvalidEntryError',
  email_exists: 'AlreadyExists',
  user_already_exists: 'AlreadyExists',
  over_request_rate_limit: 'RateLimitExceededError',

  // Prisma: https://www.prisma.io/docs/orm/reference/error-reference
  P2002: 'AlreadyExists',
  P2025: 'NotFoundError',
  P2003: 'InvalidEntryError',
  P2034: 'OperationInProgress',
  // MongoDB, Mongoose and Sequelize: https://mongoosejs.com/docs/api/error.html
  11000: 'AlreadyExists',
  CastError: 'InvalidEntryError',
  SequelizeUniqueConstraintError: 'AlreadyExists',
  SequelizeValidationError: 'ValidationFailedError',

  // Directus: https://directus.io/docs/guides/connect/errors; Strapi, Ghost, Payload
  FAILED_VALIDATION: 'ValidationFailedError',
  TOKEN_EXPIRED: 'AccessTokenInvalidError',
  INVALID_CREDENTIALS: 'Unauthorized',
  RECORD_NOT_UNIQUE: 'AlreadyExists',
  VALUE_TOO_LONG: 'InvalidEntryError',
  REQUESTS_EXCEEDED: 'RateLimitExceededError',
  UPDATE_COLLISION: 'Conflict',
  PayloadTooLarge: 'ContentTooLarge',

  // Salesforce: https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
  INVALID_SESSION_ID: 'AccessTokenInvalidError',
  INSUFFICIENT_ACCESS: 'AccessDeniedError',
  REQUIRED_FIELD_MISSING: 'ValidationFailedError',
  FIELD_CUSTOM_VALIDATION_EXCEPTION: 'ValidationFailedError',
  DUPLICATE_VALUE: 'AlreadyExists',
  ENTITY_IS_DELETED: 'NotFoundError',
  UNABLE_TO_LOCK_ROW: 'OperationInProgress',

  // Elasticsearch: https://github.com/elastic/elasticsearch, ElasticsearchException
  version_conflict_engine_exception: 'Conflict',
  index_not_found_exception: 'NotFoundError',
  es_rejected_execution_exception: 'RateLimitExceededError',

  // Node.js HTTP clients, before anything is sent: https://github.com/follow-redirects/follow-redirects
  ERR_FR_MAX_BODY_LENGTH_EXCEEDED: 'ContentTooLarge',
};
