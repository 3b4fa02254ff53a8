/** All that an answer has: https://spec.graphql.org/October2021/#sec-Response-Format */
export const answerMembers: readonly string[] = ['errors', 'data', 'extensions'];

/** What clients add to an answer, beside a status of HTTP: apps have results with a `status` of their own. */
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

/** Where `extensions` name the error, beside its code; what is not known there is a fact. */
export const extensionIdNames: readonly string[] = [
  // Braintree: https://developer.paypal.com/braintree/graphql/guides/making_api_calls/#error-classes
  'errorClass',
  // Netflix DGS: https://netflix.github.io/dgs/error-handling/; AppSync, in the error itself
  'errorType',
  // Lighthouse: https://lighthouse-php.com/master/digging-deeper/error-handling.html
  'category',
];

/** What is missing, by the code that says so: https://www.contentful.com/developers/docs/references/graphql/#/reference/graphql-errors */
export const missingTypes: Readonly<Record<string, string>> = {
  UNKNOWN_SPACE: 'Space',
  UNKNOWN_ENVIRONMENT: 'Environment',
};

/** Ids that mean something else in an answer than they do as a status. */
export const answerIds: Readonly<Record<string, string>> = {
  // AppSync: a field that this person may not see or change; a token is refused with 401
  Unauthorized: 'PERMISSION_DENIED',
};

/** Where `extensions` name the place in what was sent: the path leads through the answer. */
export const inputPlaceNames: readonly string[] = [
  // Braintree
  'inputPath',
];
