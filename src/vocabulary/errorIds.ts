import type { ErrorCode } from '../catalog/codes.js';
import { cloudErrorIds } from './cloudErrorIds.js';

/**
 * What servers and clients call an error, and the code of the catalog that means the same. An id is
 * known in each of its spellings: `RATE_LIMITED`, `rate-limited`, `RateLimited`, with or without
 * `Error` or `Exception` at its end. Ids that the catalog spells so itself do not stand here, nor
 * those that say no more than the status they come with. A number behind an id: with this status alone.
 */
export const errorIds: Readonly<Record<string, ErrorCode>> = {
  // DatoCMS: https://www.datocms.com/docs/content-management-api/errors
  STALE_ITEM_VERSION: 'VersionMismatchError',
  ...cloudErrorIds,

  // Contentful: https://www.contentful.com/developers/docs/references/errors/, and recorded responses; Strapi
  Forbidden: 'AccessDeniedError',
  AccessDenied502: 'HibernatedError',
  TooManyRequests: 'RateLimitExceededError',
  InternalServerError: 'ServerError',
  PatchConflict: 'Conflict',
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
  unauthorized_client: 'AccessDeniedError',
  insufficient_scope: 'AccessDeniedError',
  invalid_client: 'Unauthorized',
  login_required: 'Unauthorized',
  temporarily_unavailable: 'ServiceUnavailable',
  authorization_pending: 'OperationInProgress',
  // Slack, and jsonwebtoken: https://github.com/auth0/node-jsonwebtoken#errors--codes
  TokenExpiredError: 'AccessTokenInvalidError',
  JsonWebTokenError: 'AccessTokenInvalidError',

  // Facebook, its type and number: https://developers.facebook.com/docs/graph-api/guides/error-handling
  OAuthException190: 'AccessTokenInvalidError',
  OAuthException102: 'AccessTokenInvalidError',
  OAuthException10: 'AccessDeniedError',
  OAuthException200: 'AccessDeniedError',
  OAuthException4: 'RateLimitExceededError',
  OAuthException17: 'RateLimitExceededError',
  OAuthException32: 'RateLimitExceededError',
  OAuthException613: 'RateLimitExceededError',

  // Stripe, https://docs.stripe.com/error-codes; GitHub GraphQL, Shopify, Slack, Vercel, OpenAI, Anthropic
  idempotency_key_in_use: 'OperationInProgress',
  lock_timeout: 'OperationInProgress',
  RATE_LIMITED: 'RateLimitExceededError',
  MAX_COST_EXCEEDED: 'TooComplexQuery',
  invalid_auth: 'AccessTokenInvalidError',
  overloaded_error: 'ServiceUnavailable',
  // Slack's client: https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors
  slack_webapi_rate_limited_error: 'RateLimitExceededError',
  insufficient_quota: 'RateLimitExceededError',

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
  session_not_found: 'AccessTokenInvalidError',
  refresh_token_not_found: 'AccessTokenInvalidError',
  refresh_token_already_used: 'AccessTokenInvalidError',
  no_authorization: 'Unauthorized',
  over_request_rate_limit: 'RateLimitExceededError',
  email_exists: 'AlreadyExists',
  user_already_exists: 'AlreadyExists',

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

  // Strapi: https://docs.strapi.io/cms/error-handling; Ghost: https://github.com/TryGhost/framework, packages/errors
  RateLimitError: 'RateLimitExceededError',
  NoPermissionError: 'AccessDeniedError',
  // Keystone: https://github.com/keystonejs/keystone, packages/core/src/lib/core/graphql-errors.ts
  KS_VALIDATION_FAILURE: 'ValidationFailedError',
  KS_USER_INPUT_ERROR: 'InvalidEntryError',
  KS_ACCESS_DENIED: 'AccessDeniedError',
  // Slack: https://docs.slack.dev/reference/methods/chat.postMessage#errors
  missing_scope: 'AccessDeniedError',
  restricted_action: 'AccessDeniedError',
  not_in_channel: 'AccessDeniedError',
  channel_not_found: 'NotFoundError',
  not_authed: 'Unauthorized',
  token_revoked: 'AccessTokenInvalidError',
  // Directus: https://directus.io/docs/guides/connect/errors
  FAILED_VALIDATION: 'ValidationFailedError',
  RECORD_NOT_UNIQUE: 'AlreadyExists',
  VALUE_TOO_LONG: 'InvalidEntryError',

  // WordPress: https://github.com/WordPress/wordpress-develop, src/wp-includes/rest-api.php, and @wordpress/api-fetch
  rest_cookie_invalid_nonce: 'AccessTokenInvalidError',
  rest_not_logged_in: 'Unauthorized',
  rest_forbidden: 'AccessDeniedError',
  rest_post_invalid_id: 'NotFoundError',
  fetch_error: 'NetworkError',
  offline_error: 'NetworkError',
  invalid_json: 'UnreadableResponse',

  // Salesforce: https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
  INSUFFICIENT_ACCESS: 'AccessDeniedError',
  REQUIRED_FIELD_MISSING: 'ValidationFailedError',
  FIELD_CUSTOM_VALIDATION_EXCEPTION: 'ValidationFailedError',
  DUPLICATE_VALUE: 'AlreadyExists',
  ENTITY_IS_DELETED: 'NotFoundError',
  UNABLE_TO_LOCK_ROW: 'OperationInProgress',

  // JSON-RPC 2.0, section 5.1
  '-32700': 'BadRequestError',
  '-32600': 'BadRequestError',
  '-32601': 'BadRequestError',
  '-32602': 'BadRequestError',
  '-32603': 'ServerError',

  // GraphQL: Braintree, https://developer.paypal.com/braintree/graphql/guides/making_api_calls/#error-classes;
  // Netflix DGS, Lighthouse; Linear
  AUTHENTICATION: 'Unauthorized',
  AUTHORIZATION: 'AccessDeniedError',
  INTERNAL: 'ServerError',
  UNAVAILABLE: 'ServiceUnavailable',
  SERVICE_AVAILABILITY: 'ServiceUnavailable',
  RESOURCE_LIMIT: 'RateLimitExceededError',
  INPUT_ERROR: 'InvalidEntryError',

  // monday: https://developer.monday.com/api-reference/docs/error-handling
  UserUnauthorizedException: 'AccessDeniedError',
  ColumnValueException: 'InvalidEntryError',
  ComplexityException: 'RateLimitExceededError',

  // MediaWiki: https://www.mediawiki.org/wiki/API:Errors_and_warnings
  protectedpage: 'AccessDeniedError',
  blocked: 'AccessDeniedError',
  notloggedin: 'Unauthorized',
  assertuserfailed: 'Unauthorized',
  badtoken: 'AccessTokenInvalidError',
  missingtitle: 'NotFoundError',
  articleexists: 'AlreadyExists',
  editconflict: 'VersionMismatchError',
  readonly: 'ServiceUnavailable',
  maxlag: 'ServiceUnavailable',

  // Moodle: https://github.com/moodle/moodle, public/lang/en/error.php
  nopermissions: 'AccessDeniedError',
  accessexception: 'AccessDeniedError',
  requireloginerror: 'Unauthorized',
  invalidparameter: 'BadRequestError',
  invalidrecord: 'NotFoundError',
};
