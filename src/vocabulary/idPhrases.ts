import type { ErrorCode } from '../catalog/codes.js';

/**
 * What the ids have in common that servers make up for the same thing. One that holds such a phrase, in
 * small letters and without separators, means the code; the first that is found decides. A phrase
 * stands here only if no id is likely to say something else by it: `forbidden` does not, for the sake of
 * `FORBIDDEN_CHARACTERS`, nor `notauthorized`, which is a wrong password at Amazon. Other ids stand in `errorIds.ts`.
 *
 * Sources: AWS, https://github.com/smithy-lang/smithy-typescript, packages/service-error-classification;
 * Azure, https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes; Firebase,
 * https://firebase.google.com/docs/auth/admin/errors; Supabase, Slack, Salesforce, MediaWiki and others that
 * `errorIds.ts` links to; Spring, org.springframework.dao; Hibernate, Sequelize, Rails and Prisma.
 */
export const idPhrases: Readonly<Record<string, ErrorCode>> = {
  // a sign-in that is over, before what is not found, missing or used up
  tokenexpired: 'AccessTokenInvalidError',
  expiredtoken: 'AccessTokenInvalidError',
  tokeninvalid: 'AccessTokenInvalidError',
  invalidtoken: 'AccessTokenInvalidError',
  badtoken: 'AccessTokenInvalidError',
  tokenrevoked: 'AccessTokenInvalidError',
  refreshtoken: 'AccessTokenInvalidError',
  webtoken: 'AccessTokenInvalidError',
  badjwt: 'AccessTokenInvalidError',
  invalidjwt: 'AccessTokenInvalidError',
  jwtexpired: 'AccessTokenInvalidError',
  invalidcredential: 'AccessTokenInvalidError',
  invalidapikey: 'AccessTokenInvalidError',
  invalidaccesskey: 'AccessTokenInvalidError',
  authenticationfailed: 'AccessTokenInvalidError',
  sessionexpired: 'AccessTokenInvalidError',
  sessionnotfound: 'AccessTokenInvalidError',

  // none at all
  unauthenticated: 'Unauthorized',
  notauthenticated: 'Unauthorized',
  notloggedin: 'Unauthorized',
  loginrequired: 'Unauthorized',
  requirelogin: 'Unauthorized',
  authenticationrequired: 'Unauthorized',
  missingauthentication: 'Unauthorized',
  missingtoken: 'Unauthorized',
  tokenmissing: 'Unauthorized',

  accessdenied: 'AccessDeniedError',
  permissiondenied: 'AccessDeniedError',
  nopermission: 'AccessDeniedError',
  missingpermission: 'AccessDeniedError',
  missingscope: 'AccessDeniedError',
  insufficientaccess: 'AccessDeniedError',
  insufficientpermission: 'AccessDeniedError',
  insufficientprivilege: 'AccessDeniedError',
  insufficientscope: 'AccessDeniedError',

  ratelimit: 'RateLimitExceededError',
  throttl: 'RateLimitExceededError',
  toomanyrequests: 'RateLimitExceededError',
  requestlimit: 'RateLimitExceededError',
  quotaexceeded: 'RateLimitExceededError',

  versionmismatch: 'VersionMismatchError',
  versionconflict: 'VersionMismatchError',
  editconflict: 'VersionMismatchError',
  concurrentmodification: 'VersionMismatchError',
  optimisticlock: 'VersionMismatchError',
  staleobject: 'VersionMismatchError',
  stalestate: 'VersionMismatchError',

  inprogress: 'OperationInProgress',
  deadlock: 'OperationInProgress',
  locktimeout: 'OperationInProgress',

  alreadyexist: 'AlreadyExists',
  alreadyinuse: 'AlreadyExists',
  alreadytaken: 'AlreadyExists',
  duplicate: 'AlreadyExists',
  notunique: 'AlreadyExists',
  uniqueconstraint: 'AlreadyExists',
  uniqueviolation: 'AlreadyExists',

  notfound: 'NotFoundError',
  nosuch: 'NotFoundError',
  doesnotexist: 'NotFoundError',

  paymentrequired: 'PaymentRequired',
  subscriptionrequired: 'PaymentRequired',
  entitytoolarge: 'ContentTooLarge',
  filetoolarge: 'ContentTooLarge',
  payloadtoolarge: 'ContentTooLarge',
  timedout: 'TimeoutError',
  requesttimeout: 'TimeoutError',
  deadlineexceeded: 'TimeoutError',
  temporarilyunavailable: 'ServiceUnavailable',
  overloaded: 'ServiceUnavailable',
  maintenance: 'ServiceUnavailable',
  validationfail: 'ValidationFailedError',
};

/**
 * Statuses that say less than an id does, whoever made that up. The others of `statuses.ts` name a
 * reason themselves.
 */
export const vagueStatuses: readonly number[] = [400, 401, 403, 409, 412, 422, 500, 503];
