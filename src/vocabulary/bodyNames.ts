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
  'error_message',
  'msg',
  // Ghost: more than its message says
  'context',
  // Apigee, WSO2
  'faultstring',
  // Okta
  'errorSummary',
  // ClickUp, Figma
  'err',
  // .NET and Amazon write names in PascalCase
  'Message',
  'Detail',
  'Title',
  'MessageDetail',
  'ErrorMessage',
];

/** Where it has sentences of the whole in a list: Jira; Flask. */
export const sentenceListNames: readonly string[] = ['errorMessages', 'error_messages', 'messages'];

/** Where the text of a sentence stands that is a record with its language: OData 2 and 3; Google. */
export const translatedNames: readonly string[] = ['value', 'message'];

/** What stands beside that text. */
export const languageNames: readonly string[] = ['lang', 'locale', 'language'];

/** Where the error itself stands, when the body is one around it, the surest place first. */
export const wrapperNames: readonly string[] = [
  'error',
  'Error',
  // OData 3
  'odata.error',
  // Apigee, WSO2
  'fault',
  // DatoCMS, inside of its list of `data`
  'attributes',
];

/** Where it may stand: there it counts when the record has a sentence and the body has none. */
export const likelyWrapperNames: readonly string[] = ['detail', 'message', 'data'];

/** Lists that may hold one error alone, which is about the whole. */
export const soleListNames: readonly string[] = [
  'errors',
  // DatoCMS
  'data',
  'Errors',
];

/** Where the id of an error stands, the surest place first. */
export const idNames: readonly string[] = [
  'code',
  // Salesforce, Keycloak
  'errorCode',
  // Supabase Auth, Telegram
  'error_code',
  // Amazon
  '__type',
  'Code',
  // Matrix: https://spec.matrix.org/latest/client-server-api/#standard-error-response
  'errcode',
];

/** Where it may stand: an id counts there when `vocabulary/errorIds.ts` or the catalog has it. */
export const likelyIdNames: readonly string[] = [
  // Google
  'status',
  // Elasticsearch, Stripe, Anthropic, Ghost
  'type',
  // Kubernetes
  'reason',
  // Strapi, Payload, Mongoose
  'name',
  // OAuth, Slack
  'error',
];

/** Where it lists single problems, as a list or as a record by field, the surest first. */
export const listNames: readonly string[] = [
  // Yup: each with its place, beside `errors` that are sentences alone
  'inner',
  'errors',
  'issues',
  'details',
  'detail',
  'message',
  // Symfony, API Platform, Hibernate Validator
  'violations',
  'constraintViolations',
  // Google: google.rpc.BadRequest
  'fieldViolations',
  // RFC 7807, section 3
  'invalid-params',
  'invalidParams',
  'invalid_params',
  // Shopify's mutations
  'userErrors',
  // Zod: flattenError
  'fieldErrors',
  'field_errors',
  // servers of one's own, with the libraries of Spring, Rails, Go and Node
  'validationErrors',
  'validation_errors',
  'invalidFields',
  'invalid_fields',
  'subErrors',
  'errorDetails',
  // SAP's OData: `innererror`
  'errordetails',
  // Laravel's GraphQL (Lighthouse)
  'validation',
  // Kubernetes: StatusDetails
  'causes',
  // Okta: https://developer.okta.com/docs/reference/error-codes/
  'errorCauses',
  // HubSpot: batches of properties
  'validationResults',
  // Vonage: https://developer.vonage.com/en/api-errors
  'invalid_parameters',
  // Oracle's REST APIs
  'o:errorDetails',
  // FHIR: https://hl7.org/fhir/operationoutcome.html
  'issue',
  // Superstruct
  'failures',
  // Cloudflare
  'error_chain',
  // WordPress; fields of one's own
  'params',
  'fields',
  // Payload 2
  'data',
  // Sanity
  'items',
  // ASP.NET, FluentValidation
  'Errors',
  'ModelState',
  'modelState',
];

/** Where the result of a mutation lists why it was refused: Shopify. */
export const userErrorNames: readonly string[] = ['userErrors', 'mediaUserErrors'];

/** The lists that are records by field, too. */
export const recordNames: readonly string[] = [
  'errors',
  'fieldErrors',
  'field_errors',
  'validationErrors',
  'validation_errors',
  'invalidFields',
  'invalid_fields',
  'validation',
  // PlayFab
  'errorDetails',
  'params',
  'fields',
  'Errors',
  'ModelState',
  'modelState',
];

/** The lists that are records by field when all that they hold are lists of sentences or problems. */
export const likelyRecordNames: readonly string[] = [
  // Zendesk
  'details',
  // GitLab, Flask
  'message',
  'detail',
  'messages',
];

/** Lists of other things, too: they count where each of these has a sentence. */
export const mixedListNames: readonly string[] = ['params', 'fields', 'data'];

/** Lists of results, too: they count where each of these has an error of its own. */
export const resultListNames: readonly string[] = ['items'];

/** Parts of a body in which lists stand, too. */
export const containerNames: readonly string[] = [
  'details',
  'data',
  'extensions',
  'meta',
  // the documentation of tRPC on Zod
  'zodError',
  // contentful: beside its own list
  'flatten',
  // SAP's OData; Microsoft Graph
  'innererror',
  'innerError',
  // HAL, `vnd.error`
  '_embedded',
  // Box; Miro
  'context_info',
  'context',
];

/** Lists whose elements tell the place as `name`. */
export const namedPlaceLists: readonly string[] = [
  'invalid-params',
  'invalidParams',
  'invalid_params',
  'invalid_parameters',
  'validationResults',
];

/** Elements of a page or an XML document that say what happened, in small letters. */
export const elementNames: readonly string[] = [
  'title',
  'h1',
  // Amazon, Azure, Google Cloud Storage
  'message',
  // SOAP 1.1, section 4.4; SOAP 1.2, part 1, section 5.4: `Reason` has `Text`
  'faultstring',
  'text',
  // OData, OAuth as XML
  'error_description',
];
