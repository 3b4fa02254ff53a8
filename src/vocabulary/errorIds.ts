import type { ErrorCode } from '../catalog/codes.js';
import { cloudErrorIds } from './cloudErrorIds.js';

/**
 * Ids that servers and clients give to errors, and the codes of the catalog that mean the same. An id is known in every
 * spelling: `NOT_AUTHED`, `not-authed`, `notAuthed`, with or without `Error` or `Exception` at its end. Not needed here
 * are ids that the catalog has itself, that say no more than their status, or that `idPhrases.ts` knows.
 */
export const errorIds: Readonly<Record<string, ErrorCode>> = {
  // DatoCMS: https://www.datocms.com/docs/content-management-api/errors
  STALE_ITEM_VERSION: 'VersionMismatchError',
  ...cloudErrorIds,

  // Contentful: https://www.contentful.com/developers/docs/references/errors/, and recorded responses; Strapi
  Forbidden: 'AccessDeniedError',
  TooManyRequests: 'RateLimitExceededError',
  InternalServerError: 'ServerError',
  PatchConflict: 'Conflict',
  notResolvable: 'UnresolvedLinks',

  // Contentful, GraphQL: https://www.contentful.com/developers/docs/references/graphql/#/reference/graphql-errors
  UNKNOWN_SPACE: 'NotFoundError',
  UNKNOWN_ENVIRONMENT: 'NotFoundError',
  UNKNOWN_LOCALE: 'InvalidQueryError',
  QUERY_TOO_BIG: 'TooComplexQuery',
  RESOURCES_EXHAUSTED: 'TooComplexQuery',
  UNRESOLVABLE_LINK: 'UnresolvedLinks',
  UNRESOLVABLE_RESOURCE_LINK: 'UnresolvedLinks',
  UNEXPECTED_LINKED_CONTENT_TYPE: 'UnresolvedLinks',
  COLLIDING_FIELD_NAMES: 'CollidingTypeNames',
  RESERVED_FIELD_NAME: 'CollidingTypeNames',

  // GraphQL servers: https://www.apollographql.com/docs/apollo-server/data/errors#built-in-error-codes
  BAD_USER_INPUT: 'InvalidEntryError',
  GRAPHQL_PARSE_FAILED: 'InvalidQueryError',
  GRAPHQL_VALIDATION_FAILED: 'InvalidQueryError',
  // Hasura: https://github.com/hasura/graphql-engine, Hasura.Base.Error
  'constraint-violation': 'InvalidEntryError',
  'data-exception': 'InvalidEntryError',
  'permission-error': 'AccessDeniedError',

  // SCIM: RFC 7644, table 9
  invalidFilter: 'InvalidQueryError',
  tooMany: 'TooComplexQuery',
  invalidValue: 'InvalidEntryError',
  uniqueness: 'AlreadyExists',

  // OAuth 2.0: RFC 6749, section 5.2; RFC 6750, section 3.1; RFC 8628, section 3.5; OpenID Connect Core, 3.1.2.6
  invalid_grant: 'AccessTokenInvalidError',
  unauthorized_client: 'AccessDeniedError',
  invalid_client: 'Unauthorized',
  authorization_pending: 'OperationInProgress',

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
  MAX_COST_EXCEEDED: 'TooComplexQuery',
  MAX_NODE_LIMIT_EXCEEDED: 'TooComplexQuery',
  invalid_auth: 'AccessTokenInvalidError',
  insufficient_quota: 'UsageExceeded',

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
  no_authorization: 'Unauthorized',
  email_exists: 'AlreadyExists',

  // Prisma: https://www.prisma.io/docs/orm/reference/error-reference
  P2002: 'AlreadyExists',
  P2025: 'NotFoundError',
  P2003: 'InvalidEntryError',
  P2034: 'OperationInProgress',
  // MySQL: https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html
  ER_DUP_ENTRY: 'AlreadyExists',
  // MongoDB, Mongoose and Sequelize: https://mongoosejs.com/docs/api/error.html
  11000: 'AlreadyExists',
  CastError: 'InvalidEntryError',
  SequelizeValidationError: 'ValidationFailedError',

  // Keystone: https://github.com/keystonejs/keystone, packages/core/src/lib/core/graphql-errors.ts
  KS_USER_INPUT_ERROR: 'InvalidEntryError',
  // Slack: https://docs.slack.dev/reference/methods/chat.postMessage#errors
  restricted_action: 'AccessDeniedError',
  not_in_channel: 'AccessDeniedError',
  not_authed: 'Unauthorized',
  // Directus: https://directus.io/docs/guides/connect/errors
  FAILED_VALIDATION: 'ValidationFailedError',
  VALUE_TOO_LONG: 'InvalidEntryError',

  // WordPress: https://github.com/WordPress/wordpress-develop, src/wp-includes/rest-api.php, and @wordpress/api-fetch
  rest_cookie_invalid_nonce: 'AccessTokenInvalidError',
  rest_forbidden: 'AccessDeniedError',
  rest_post_invalid_id: 'NotFoundError',
  fetch_error: 'NetworkError',
  offline_error: 'NetworkError',
  invalid_json: 'UnreadableResponse',

  // Frappe: https://github.com/frappe/frappe, frappe/exceptions.py
  TimestampMismatchError: 'VersionMismatchError',
  MandatoryError: 'ValidationFailedError',

  // QuickBooks, as the type of its `Fault`; Medusa: packages/core/utils, common/errors.ts
  ValidationFault: 'ValidationFailedError',
  invalid_data: 'ValidationFailedError',

  // Odoo, `error.data.name` of its JSON-RPC: https://github.com/odoo/odoo, odoo/exceptions.py and odoo/http.py
  'odoo.exceptions.ValidationError': 'ValidationFailedError',
  'odoo.exceptions.UserError': 'BadRequestError',
  'odoo.exceptions.AccessError': 'AccessDeniedError',
  'odoo.exceptions.MissingError': 'NotFoundError',
  'odoo.exceptions.AccessDenied': 'AccessTokenInvalidError',
  'odoo.http.SessionExpiredException': 'AccessTokenInvalidError',

  // Salesforce: https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
  REQUIRED_FIELD_MISSING: 'ValidationFailedError',
  FIELD_CUSTOM_VALIDATION_EXCEPTION: 'ValidationFailedError',
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
  assertuserfailed: 'Unauthorized',
  missingtitle: 'NotFoundError',
  articleexists: 'AlreadyExists',
  readonly: 'ServiceUnavailable',
  maxlag: 'ServiceUnavailable',

  // Moodle: https://github.com/moodle/moodle, public/lang/en/error.php
  accessexception: 'AccessDeniedError',
  invalidparameter: 'BadRequestError',
  invalidrecord: 'NotFoundError',
};

/** Ids that mean something else beside a certain status. */
export const errorIdsOfStatus: Readonly<Record<number, Readonly<Record<string, ErrorCode>>>> = {
  // Contentful, of a space that sleeps: https://www.contentful.com/developers/docs/references/errors/
  502: { AccessDenied: 'HibernatedError' },
};
