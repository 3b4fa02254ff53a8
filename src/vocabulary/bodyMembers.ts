/** Where a server says it to the person, and not to the program, in one sentence. */
export const personSentenceNames: readonly string[] = [
  // Linear: https://studio.apollographql.com/public/Linear-API, in `extensions`
  'userPresentableMessage',
  // Clerk: https://clerk.com/docs/errors/overview
  'long_message',
  // Facebook: https://developers.facebook.com/docs/graph-api/guides/error-handling
  'error_user_msg',
  // Plaid: https://plaid.com/docs/errors/
  'display_message',
  // servers of one's own, with the libraries of Java and .NET; Dropbox
  'userMessage',
  'localizedMessage',
];

/** Where Frappe lists notices, each as JSON, of what has worked, too: frappe/utils/messages.py. */
export const noticesName = '_server_messages';

/** What one of them has that tells of something that has worked. */
export const successMark = { name: 'indicator', value: 'green' } as const;

/** Where JSON says what happened, the best place first. */
export const sentenceNames: readonly string[] = [
  ...personSentenceNames,
  'message',
  'detail',
  // API Platform: https://www.hydra-cg.com/spec/latest/core/#description-of-http-status-codes-and-errors
  'hydra:description',
  'hydra:title',
  // OAuth: RFC 6749, section 5.2
  'error_description',
  'error',
  'title',
  // Sanity, Razorpay, Salesforce's and Google's older APIs
  'description',
  // Elasticsearch; RFC 7807's parameters
  'reason',
  'errorMessage',
  'msg',
  // Ghost: more than its message says
  'context',
  // Apigee, WSO2
  'faultstring',
  // Mastercard; GraphQL of Ruby
  'explanation',
  // Okta
  'errorSummary',
  // ClickUp, Figma
  'err',
  // MediaWiki: https://www.mediawiki.org/wiki/API:Errors_and_warnings
  'info',
  // Chargebee; MongoDB, WeChat; TMDB; Nuxt
  'errmsg',
  'statusMessage',
  'developerMessage',
  // .NET and Amazon write names in PascalCase
  'Message',
  'Detail',
  'MessageDetail',
  // names made of a word for an error: `compoundNames.ts`
  'errorText',
  // Frappe: a list of JSON
  noticesName,
];

/**
 * Where a sentence counts when nothing else says what happened: what a person wrote of a fault, in the form
 * of an app, is called so, too.
 */
export const vagueSentenceNames: readonly string[] = ['failureReason'];

/** Where a list of sentences may stand in place of one: Play. */
export const listedSentenceNames: readonly string[] = ['msg'];

/** Where it has sentences of the whole in a list: Jira; Flask. */
export const sentenceListNames: readonly string[] = [
  'errorMessages',
  'messages',
  ...listedSentenceNames,
];

/** Where the text of a sentence stands that is a record with its language: OData 2 and 3; Google. */
export const translatedNames: readonly string[] = ['value', 'message'];

/** What stands beside that text. */
export const languageNames: readonly string[] = ['lang', 'locale', 'language'];

/** Where the error itself stands, when the body is one around it, the surest place first. */
export const wrapperNames: readonly string[] = [
  'error',
  'Error',
  // Apigee, WSO2
  'fault',
  // QuickBooks: https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes
  'Fault',
];

/**
 * How the name of such a place ends that nothing stands beside, in small letters: OData 3, OpenStack's network
 * service, OneAPI of telecoms (`requestError`, `serviceException`), UPS.
 */
export const soleWrapperEnds: readonly string[] = [
  'error',
  'exception',
  'fault',
  'response',
  'status',
];

/**
 * What superjson writes around a value, with nothing but `meta` beside it, as tRPC sends errors:
 * https://github.com/flightcontrolhq/superjson, SuperJSONResult.
 */
export const serialized = 'json';

/** One under a name that has other meanings: it counts in a record of this type alone. */
export const typedWrapper = {
  // DatoCMS, inside of its list of `data`: https://www.datocms.com/docs/content-management-api/errors
  name: 'attributes',
  type: 'api_error',
} as const;

/** Where it may stand: there it counts when the record has a sentence and the body has none. */
export const likelyWrapperNames: readonly string[] = [
  'detail',
  'message',
  'data',
  // AfterShip, Foursquare
  'meta',
  // what Rails sends in the manner of Devise and its tokens
  'status',
];

/** Members that hold one sentence alone where others have problems: Phoenix; CodeIgniter. */
export const soleSentences: Readonly<Record<string, string>> = {
  errors: 'detail',
  messages: 'error',
};

/** Lists that may hold one error alone, which is about the whole. */
export const soleListNames: readonly string[] = [
  'errors',
  // DatoCMS
  'data',
  'Errors',
  // QuickBooks
  'error',
  'Error',
];

/** Where the id of an error stands, the surest place first. */
export const idNames: readonly string[] = [
  'code',
  // Salesforce, Keycloak, Supabase Auth, Telegram
  'errorCode',
  // Amazon
  '__type',
  // Matrix: https://spec.matrix.org/latest/client-server-api/#standard-error-response
  'errcode',
  // Frappe: https://github.com/frappe/frappe, frappe/utils/response.py
  'exc_type',
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
  // Xero: https://developer.xero.com/documentation/api/accounting/responsecodes
  'Type',
  // Coinbase: https://docs.cdp.coinbase.com/coinbase-app/docs/error-handling
  'id',
];

/** Where a body tells the HTTP status. */
export const statusNames: readonly string[] = [
  'status',
  // NestJS, hapi, Shopify, Linear; in other spellings IBM Cloud, monday and Mailjet
  'statusCode',
  'httpStatus',
];

/** Records that have the status in them: of Apollo's extensions; of WordPress and tRPC. */
export const statusParts: readonly string[] = ['http', 'data'];

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
  // OGC: https://docs.ogc.org/is/06-121r9/06-121r9.html, section 8; WMS 1.1
  'exceptiontext',
  'serviceexception',
];

/** Elements that name the error, and the request: Amazon, Azure, Google Cloud Storage. */
export const idElementNames: readonly string[] = ['code'];
export const requestIdElementNames: readonly string[] = ['requestid'];

/** Names that stand in an element of their own, before the value with the sentence: XML-RPC. */
export const memberSentenceNames: readonly string[] = ['faultString'];

/** And those before the value with the status, where it is one: XML-RPC of WordPress. */
export const memberStatusNames: readonly string[] = ['faultCode'];

/** What problem details (RFC 9457) have beside the type, that first which a problem is known by. */
export const problemDetailsNames: readonly string[] = ['title', 'status', 'detail', 'instance'];
