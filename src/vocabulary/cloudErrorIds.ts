import type { ErrorCode } from '../catalog/codes.js';

/** What clouds call an error, in the manner of `errorIds.ts`, which holds these too. */
export const cloudErrorIds: Readonly<Record<string, ErrorCode>> = {
  // Google: https://github.com/googleapis/googleapis, google/rpc/code.proto; reasons of
  // https://developers.google.com/workspace/drive/api/guides/handle-errors
  INVALID_ARGUMENT: 'BadRequestError',
  FAILED_PRECONDITION: 'BadRequestError',
  OUT_OF_RANGE: 'BadRequestError',
  RESOURCE_EXHAUSTED: 'RateLimitExceededError',
  dailyLimitExceeded: 'RateLimitExceededError',

  ABORTED: 'Conflict',
  UNIMPLEMENTED: 'NotImplemented',
  DATA_LOSS: 'ServerError',

  // Firebase: https://firebase.google.com/docs/auth/admin/errors
  'auth/requires-recent-login': 'AccessTokenInvalidError',
  // and its storage: https://firebase.google.com/docs/storage/web/handle-errors
  'storage/retry-limit-exceeded': 'TimeoutError',

  // AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
  // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, and the throttling names of
  // https://github.com/smithy-lang/smithy-typescript, packages/service-error-classification
  UnrecognizedClientException: 'AccessTokenInvalidError',
  InvalidClientTokenId: 'AccessTokenInvalidError',
  PreconditionFailed: 'Conflict',
  // S3, with 400
  RequestTimeout: 'TimeoutError',
  // AppSync: https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-resolution.html
  ConflictUnhandled: 'VersionMismatchError',
  // Payload, Strapi, Mongoose, Joi, Yup, Braintree, too
  ValidationException: 'ValidationFailedError',
  ResourceNotFoundException: 'NotFoundError',
  ConditionalCheckFailedException: 'Conflict',
  ResourceInUseException: 'OperationInProgress',
  OperationAborted: 'OperationInProgress',
  SlowDown: 'RateLimitExceededError',
  LimitExceeded: 'RateLimitExceededError',
  ProvisionedThroughputExceeded: 'RateLimitExceededError',

  // OpenStack: https://docs.openstack.org/api-guide/compute/faults.html
  overLimit: 'RateLimitExceededError',
  computeFault: 'ServerError',
};
