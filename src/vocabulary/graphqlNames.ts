/** All members of a response: https://spec.graphql.org/October2021/#sec-Response-Format */
export const answerMembers: readonly string[] = ['errors', 'data', 'extensions'];

/** Members of an error that name it, beside those of the specification and without `extensions`. */
export const errorIdNames: readonly string[] = [
  // GitHub, in capitals: https://docs.github.com/en/graphql
  'type',
  // servers of one's own
  'code',
  // AppSync: https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html
  'errorType',
];

/** Members of an error with the status that it would have without GraphQL. */
export const errorStatusNames: readonly string[] = ['status', 'statusCode'];

/** All members of an error: https://spec.graphql.org/October2021/#sec-Errors, and those above. */
export const errorMembers: readonly string[] = [
  'message',
  'path',
  'locations',
  'extensions',
  ...errorIdNames,
  ...errorStatusNames,
];

/** Members that clients add to a response, beside the HTTP status, which is looked at apart. */
export const clientMembers: readonly string[] = [
  // Apollo: https://github.com/apollographql/apollo-client, ApolloQueryResult and FetchResult
  'loading',
  'networkStatus',
  'partial',
  'error',
  'context',
  // urql
  'stale',
  // graphql-request: https://github.com/graffle-js/graffle, `rawRequest`
  'headers',
];

/** Members of `extensions` that may name the error beside its code. What is not known as an id is a fact. */
export const extensionIdNames: readonly string[] = [
  // Braintree: https://developer.paypal.com/braintree/graphql/guides/making_api_calls/#error-classes
  'errorClass',
  // Netflix DGS: https://netflix.github.io/dgs/error-handling/; AppSync, in the error itself
  'errorType',
  // Lighthouse: https://lighthouse-php.com/master/digging-deeper/error-handling.html
  'category',
];

/** The type of what is missing, by the code that says so: https://www.contentful.com/developers/docs/references/graphql/#/reference/graphql-errors */
export const missingTypes: Readonly<Record<string, string>> = {
  UNKNOWN_SPACE: 'Space',
  UNKNOWN_ENVIRONMENT: 'Environment',
};

/** Ids that mean something else in a response than in a status. */
export const answerIds: Readonly<Record<string, string>> = {
  // AppSync: a field that this person may not see or change; a token is refused with 401
  Unauthorized: 'PERMISSION_DENIED',
};

/** Members of `extensions` with the place in the input. The `path` of an error leads through the data. */
export const inputPlaceNames: readonly string[] = [
  // Braintree
  'inputPath',
];
