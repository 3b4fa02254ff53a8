import type { ErrorCode } from '../catalog/codes.js';

/** What clouds call an error, in the manner of `errorIds.ts`, which holds these too. */
export const cloudErrorIds: Readonly<Record<string, ErrorCode>> = {
  // Google: https://github.com/googleapis/googleapis, google/rpc/code.proto; reasons of
  // https://developers.google.com/workspace/drive/api/guides/handle-errors
  INVALID_ARGUMENT: 'BadRequestError',
  FAILED_PRECONDITION: 'BadRequestError',
  OUT_OF_RANGE: 'BadRequestError',
  // MediaWiki, too
  PERMISSION_DENIED: 'AccessDeniedError',
  RESOURCE_EXHAUSTED: 'RateLimitExceededError',
  duplicate: 'AlreadyExists',
  userRateLimitExceeded: 'RateLimitExceededError',
  dailyLimitExceeded: 'RateLimitExceededError',
  quotaExceeded: 'RateLimitExceededError',
  quotaExceeded403: 'PaymentRequired',
  dailyLimitExceeded403: 'PaymentRequired',

  DEADLINE_EXCEEDED: 'TimeoutError',
  ABORTED: 'Conflict',
  UNIMPLEMENTED: 'NotImplemented',
  DATA_LOSS: 'ServerError',

  // Firebase: https://firebase.google.com/docs/auth/admin/errors
  'auth/id-token-expired': 'AccessTokenInvalidError',
  'auth/user-token-expired': 'AccessTokenInvalidError',
  'auth/requires-recent-login': 'AccessTokenInvalidError',
  'auth/email-already-in-use': 'AlreadyExists',
  'auth/email-already-exists': 'AlreadyExists',
  // and its storage: https://firebase.google.com/docs/storage/web/handle-errors
  'storage/object-not-found': 'NotFoundError',
  'storage/retry-limit-exceeded': 'TimeoutError',

  // AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
  // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, and the throttling names of
  // https://github.com/smithy-lang/smithy-typescript, packages/service-error-classification
  // RFC 8628, too
  ExpiredTokenException: 'AccessTokenInvalidError',
  UnrecognizedClientException: 'AccessTokenInvalidError',
  InvalidClientTokenId: 'AccessTokenInvalidError',
  InvalidAccessKeyId: 'AccessTokenInvalidError',
  PreconditionFailed: 'Conflict',
  // AppSync: https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-resolution.html
  ConflictUnhandled: 'VersionMismatchError',
  MissingAuthenticationToken: 'Unauthorized',
  // Payload, Strapi, Mongoose, Joi, Yup, Braintree, too
  ValidationException: 'ValidationFailedError',
  ResourceNotFoundException: 'NotFoundError',
  EntityTooLarge: 'ContentTooLarge',
  ConditionalCheckFailedException: 'Conflict',
  ResourceInUseException: 'OperationInProgress',
  OperationAborted: 'OperationInProgress',
  TransactionInProgressException: 'OperationInProgress',
  Throttling: 'RateLimitExceededError',
  Throttled: 'RateLimitExceededError',
  SlowDown: 'RateLimitExceededError',
  LimitExceeded: 'RateLimitExceededError',
  RequestThrottled: 'RateLimitExceededError',
  RequestLimitExceeded: 'RateLimitExceededError',
  ProvisionedThroughputExceeded: 'RateLimitExceededError',

  // Azure and Microsoft Graph: https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes,
  // https://learn.microsoft.com/en-us/graph/errors
  AuthenticationFailed: 'AccessTokenInvalidError',
  ResourceAlreadyExists: 'AlreadyExists',
  nameAlreadyExists: 'AlreadyExists',
  AnotherOperationInProgress: 'OperationInProgress',

  // OpenStack: https://docs.openstack.org/api-guide/compute/faults.html
  itemNotFound: 'NotFoundError',
  overLimit: 'RateLimitExceededError',
  computeFault: 'ServerError',
};
