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
