/** Where JSON says what happened, the best place first. */
export const sentenceNames: readonly string[] = [
  'message',
  'detail',
  // OAuth: RFC 6749, section 5.2
  'error_description',
  'error',
  'title',
  // Elasticsearch; RFC 7807's parameters
  'reason',
  // Sanity, Salesforce's and Google's older APIs
  'description',
  'errorMessage',
  'msg',
  // .NET and Amazon write names in PascalCase
  'Message',
  'Detail',
  'Title',
];

/** Where it lists single problems, as a list or as a record by field, the surest first. */
export const listNames: readonly string[] = [
  'errors',
  'issues',
  'details',
  'detail',
  'message',
  // Symfony, API Platform, Hibernate Validator
  'violations',
  // Google: google.rpc.BadRequest
  'fieldViolations',
  // RFC 7807, section 3
  'invalid-params',
  'invalidParams',
  // Shopify's mutations
  'userErrors',
  // Zod: flattenError
  'fieldErrors',
  // ASP.NET
  'Errors',
  'ModelState',
];

/** The lists that are records by field, too. */
export const recordNames: readonly string[] = ['errors', 'fieldErrors', 'Errors', 'ModelState'];

/** Lists whose elements tell the place as `name`. */
export const namedPlaceLists: readonly string[] = ['invalid-params', 'invalidParams'];

/** Where a problem says where it is, the best place first. */
export const placeNames: readonly string[] = [
  // RFC 9457, section 3.1.1; a JSON Pointer
  'pointer',
  // Ajv; a JSON Pointer
  'instancePath',
  // FastAPI, Pydantic
  'loc',
  // Spring, GitHub, Directus
  'field',
  // Express-validator, Stripe
  'param',
  // class-validator, Payload
  'property',
  // Symfony
  'propertyPath',
  // Django: drf-standardized-errors
  'attr',
  // OData, Azure
  'target',
];

/** The places that are JSON Pointers (RFC 6901). */
export const pointerNames: readonly string[] = ['pointer', 'instancePath'];

/** Where our problems have their sentences, the best place first. */
export const ownSentenceNames: readonly string[] = ['customMessage', 'message', 'details'];

/** Where a problem of another server names the rule that it breaks, the best place first. */
export const ruleNameNames: readonly string[] = ['code'];

/** Where a problem of another server has its sentences, beside those that ours have. */
export const problemSentenceNames: readonly string[] = [
  'detail',
  'msg',
  'title',
  'description',
  'reason',
  'error',
  'errorMessage',
  'defaultMessage',
  'Message',
];

/** Where a body names the request, for support. */
export const requestIdNames: readonly string[] = [
  'requestId',
  'traceId',
  // Anthropic, Stripe, Supabase
  'request_id',
  // Amazon
  'RequestId',
];
