/** Members that wrap another error, the surest first. */
export const wrappedNames: readonly string[] = [
  // very old SDKs, log records
  'error',
  // logged rejections
  'reason',
  // `Error`s
  'cause',
  // the App SDK, log records of imports
  'data',
  // clients of GraphQL
  'networkError',
  // GraphQL servers, middleware
  'originalError',
  // loggers
  'err',
  'exception',
  'details',
  // Relay: https://relay.dev/docs/api-reference/graphql/graphql-directives, the answer of its network layer
  'source',
  // graphql-hooks: https://github.com/nearform/graphql-hooks, its `error` beside `fetchError`
  'httpError',
];

/** Members that wrap it as a text. */
export const wrappedTextNames: readonly string[] = [
  // serverless functions
  'errorMessage',
  // loggers
  'msg',
  // every platform: a stack begins with the message
  'stack',
];

/** The members of an error that was written as a record, and nothing else: what else there is makes it a body. */
export const writtenErrorNames: readonly string[] = [
  'name',
  'message',
  'stack',
  // Firefox; Safari
  'fileName',
  'lineNumber',
  'columnNumber',
  'line',
  'column',
  'sourceURL',
];

/** The members of the JSON in the message of an SDK's error: what else there is makes it the body of another server. */
export const sdkMembers: readonly string[] = [
  // contentful-sdk-core: https://github.com/contentful/contentful-sdk-core, src/error-handler.ts
  'status',
  'statusText',
  'message',
  'details',
  'request',
  'requestId',
  // contentful-migration: https://github.com/contentful/contentful-migration, src/bin/lib/request-batches
  'url',
  // what Go and Swift print of an answer, with the request beside it
  'sys',
];
