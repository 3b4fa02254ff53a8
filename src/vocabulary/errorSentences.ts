import type { ErrorCode } from '../catalog/codes.js';

/** What the sentence of a 409 says, in lower case, where no id does. The first phrase that is found decides. */
export const conflictPhrases: Readonly<Record<string, ErrorCode>> = {
  // Contentful's bulk actions; the header Idempotency-Key (draft-ietf-httpapi-idempotency-key-header)
  'in progress': 'OperationInProgress',
  'already running': 'OperationInProgress',
  'being processed': 'OperationInProgress',
  // Elasticsearch, Jira, Confluence; servers of one's own with JPA, Rails, Django or Entity Framework
  'a newer version': 'VersionMismatchError',
  'version conflict': 'VersionMismatchError',
  'version mismatch': 'VersionMismatchError',
  'has been modified': 'VersionMismatchError',
  'was modified by': 'VersionMismatchError',
  'has been updated by': 'VersionMismatchError',
  'was updated by': 'VersionMismatchError',
  'was changed by': 'VersionMismatchError',
  'has been changed': 'VersionMismatchError',
  'been modified by': 'VersionMismatchError',
  'been updated by': 'VersionMismatchError',
  // PostgreSQL, MySQL, SQLite, MongoDB
  'duplicate key': 'AlreadyExists',
  'duplicate entry': 'AlreadyExists',
  'unique constraint': 'AlreadyExists',
  // Keycloak, GitLab, Kubernetes, Azure, Rails, Stripe
  'exists with same': 'AlreadyExists',
  'already exist': 'AlreadyExists',
  'already been taken': 'AlreadyExists',
  'already taken': 'AlreadyExists',
  'already in use': 'AlreadyExists',
  // Supabase; servers of one's own
  'already registered': 'AlreadyExists',
  'must be unique': 'AlreadyExists',
};

/**
 * What sentences of content APIs and of their clients say, in lower case, of a failure without an id: texts and logs
 * keep nothing else of it.
 */
export const tellingPhrases: Readonly<Record<string, ErrorCode>> = {
  // recorded responses of Contentful; logs of contentful.php, gatsby-source-contentful and others
  'access token you sent could not be found or is invalid': 'AccessTokenInvalidError',
  'you have exceeded the rate limit of': 'RateLimitExceededError',
  // contentful.rb, contentful.py and contentful-management.rb: lib/contentful/error.rb, errors.py
  'version mismatch error. the version you specified': 'VersionMismatchError',
  'the requested space is hibernated': 'HibernatedError',
  // contentful-management.js: lib/adapters/REST/endpoints, app-action-call.ts and asset.ts, with its slip
  'is taking longer than expected to process': 'TimeoutError',
  'is taking longer then expected to process': 'AssetProcessingTimeout',
  // what the SDKs log before they try again: https://github.com/contentful/contentful-sdk-core, src/rate-limit.ts
  'rate limit error occurred. waiting': 'RateLimitExceededError',
  'connection error occurred. waiting': 'NetworkError',
  // Linear; GraphQL servers of one's own
  'query too complex': 'TooComplexQuery',
  'query is too complex': 'TooComplexQuery',
  // QuickBooks, at 400
  'stale object error': 'VersionMismatchError',
  // Hygraph, at 200 and 400
  'value is not unique for the field': 'AlreadyExists',
  'a unique constraint would be violated': 'AlreadyExists',
};

/** What the sentence of a 403 or 499 says, in lower case, where no id does. */
export const refusalPhrases: Readonly<Record<string, ErrorCode>> = {
  // Amazon's API Gateway: ExpiredTokenException, InvalidClientTokenId, UnrecognizedClientException
  'token included in the request is expired': 'AccessTokenInvalidError',
  'token included in the request is invalid': 'AccessTokenInvalidError',
  // OAuth and JWT: Auth0, Supabase, Firebase, Keycloak
  'token has expired': 'AccessTokenInvalidError',
  'token is expired': 'AccessTokenInvalidError',
  'token expired': 'AccessTokenInvalidError',
  'jwt expired': 'AccessTokenInvalidError',
  'your session has expired': 'AccessTokenInvalidError',
  'your session expired': 'AccessTokenInvalidError',
  // Django REST framework: rest_framework/exceptions.py
  'authentication credentials were not provided': 'Unauthorized',
  'incorrect authentication credentials': 'AccessTokenInvalidError',
  // servers of one's own
  'must be logged in': 'Unauthorized',
  'must be signed in': 'Unauthorized',
  'you are not logged in': 'Unauthorized',
  'you are not signed in': 'Unauthorized',
  'you need to log in': 'Unauthorized',
  'you need to sign in': 'Unauthorized',
  // YouTube, Algolia, Google
  'exceeded your quota': 'RateLimitExceededError',
  'quota exceeded': 'RateLimitExceededError',
  'quota has been exceeded': 'RateLimitExceededError',
  'daily limit exceeded': 'RateLimitExceededError',
  // GitHub, Facebook
  'rate limited': 'RateLimitExceededError',
  'rate limit exceeded': 'RateLimitExceededError',
  'rate limit has been exceeded': 'RateLimitExceededError',
  'rate limit reached': 'RateLimitExceededError',
  'exceeded a secondary rate limit': 'RateLimitExceededError',
  'exceeded the rate limit': 'RateLimitExceededError',
  'hit the rate limit': 'RateLimitExceededError',
  'request limit reached': 'RateLimitExceededError',
};

/**
 * What a 403 says, in lower case and without its full stop, to one who is not signed in. A longer sentence may be about
 * the token of a form or of an invitation.
 */
export const refusalSentences: ReadonlyMap<string, ErrorCode> = new Map([
  ['token required', 'Unauthorized'],
  // FastAPI: fastapi/security/http.py
  ['not authenticated', 'Unauthorized'],
  // Laravel: Illuminate\Auth\AuthenticationException
  ['unauthenticated', 'Unauthorized'],
  // servers of one's own
  ['login required', 'Unauthorized'],
  ['authentication required', 'Unauthorized'],
  ['not logged in', 'Unauthorized'],
  ['session expired', 'AccessTokenInvalidError'],
  // Django REST framework, Figma
  ['invalid token', 'AccessTokenInvalidError'],
  ['invalid api key', 'AccessTokenInvalidError'],
  // Algolia
  ['invalid application-id or api key', 'AccessTokenInvalidError'],
] as const);

/** What stands, in lower case, on the page that a firewall or proxy sends in place of an answer. */
export const firewallMarks: readonly string[] = [
  'cloudflare',
  // Imperva
  'incapsula',
  // Akamai, which writes its signs as entities
  'errors.edgesuite.net',
  'errors&#46;edgesuite&#46;net',
  'reference #18.',
  'reference&#32;&#35;18&#46;',
  // Amazon CloudFront and its load balancers
  'generated by cloudfront',
  'awselb',
  // Sucuri
  'sucuri',
  // F5 BIG-IP
  'the requested url was rejected',
  // ModSecurity
  'mod_security',
  // Cloudflare, to a client that takes no pages
  'error code: 1006',
  'error code: 1009',
  'error code: 1010',
  'error code: 1020',
];

/** What stands before a phrase that is denied or asked for: `No export of it is`, `This harbour requires`. */
export const deniedBefore =
  /\b(?:not|no(?: (?!(?:as|because|since) )\w+){0,4}|requires|upgrade to|update to) $/;

/** What stands behind a phrase that is asked for: `A newer version of this app is required`. */
export const askedForBehind = /^(?: (?:for|of)(?: [\w'-]+){1,3})? (?:is|are) required\b/;
