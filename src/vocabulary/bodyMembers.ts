/** Members with a sentence for the person, and not for the program. */
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

/** Where Frappe lists notices as JSON, of what has worked as well: frappe/utils/messages.py. */
export const noticesName = '_server_messages';

/** The member of a notice that something has worked. */
export const successMark = { name: 'indicator', value: 'green' } as const;

/** Members with a sentence that says what happened, the best first. */
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
 * Members with a sentence that counts only when nothing else says what happened: what a person has written of a fault
 * may be called so as well.
 */
export const vagueSentenceNames: readonly string[] = ['failureReason'];

/** Members with a sentence that may be a list of sentences instead: Play. */
export const listedSentenceNames: readonly string[] = ['msg'];

/** Members with a list of sentences about the whole: Jira; Flask. */
export const sentenceListNames: readonly string[] = [
  'errorMessages',
  'messages',
  ...listedSentenceNames,
];

/** Members with the text, where a sentence is a record of text and language: OData 2 and 3; Google. */
export const translatedNames: readonly string[] = ['value', 'message'];

/** Members with the language, beside that text. */
export const languageNames: readonly string[] = ['lang', 'locale', 'language'];

/** Members of an answer that tell of the failure alone, and hold nothing that a person has written. */
export const answerMemberNames: readonly string[] = [
  'message',
  'error',
  'code',
  'status',
  'statusCode',
  'success',
  'ok',
  'timestamp',
];

/** Members that wrap the error itself, the surest first. */
export const wrapperNames: readonly string[] = [
  'error',
  'Error',
  // Apigee, WSO2
  'fault',
  // QuickBooks: https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes
  'Fault',
];

/**
 * Last words, in lower case, of members that wrap the error where they are the only one: OData 3, OpenStack's network
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
 * The member in which superjson wraps a value, with at most `meta` beside it. tRPC sends errors so:
 * https://github.com/flightcontrolhq/superjson, SuperJSONResult.
 */
export const serialized = 'json';

/** A member that wraps the error in records of one type alone: elsewhere it has other meanings. */
export const typedWrapper = {
  // DatoCMS, inside of its list of `data`: https://www.datocms.com/docs/content-management-api/errors
  name: 'attributes',
  type: 'api_error',
} as const;

/** Members that wrap the error if they have a sentence, and the body itself has none. */
export const likelyWrapperNames: readonly string[] = [
  'detail',
  'message',
  'data',
  // AfterShip, Foursquare
  'meta',
  // what Rails sends in the manner of Devise and its tokens
  'status',
];

/** Members with a sentence that may hold a record instead, by its names for a list of problems: Mistral; NestJS. */
export const listsForSentences: Readonly<Record<string, readonly string[]>> = {
  message: ['detail', 'errors'],
  detail: ['errors'],
};

/** Members that have problems elsewhere, but here one sentence alone: Phoenix; CodeIgniter. */
export const soleSentences: Readonly<Record<string, string>> = {
  errors: 'detail',
  messages: 'error',
};

/** Lists whose only element may be an error about the whole. */
export const soleListNames: readonly string[] = [
  'errors',
  // DatoCMS
  'data',
  'Errors',
  // QuickBooks
  'error',
  'Error',
];

/** Members with the id of an error, the surest first. */
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

/** Members that may have it: only an id that is known counts there. */
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

/** Members with the HTTP status. */
export const statusNames: readonly string[] = [
  'status',
  // Cloudinary: https://github.com/cloudinary/cloudinary_npm, lib/uploader.js
  'http_code',
  // NestJS, hapi, Shopify, Linear; in other spellings IBM Cloud, monday and Mailjet
  'statusCode',
  'httpStatus',
];

/** Members with a record that has the status: Apollo, in extensions; WordPress, tRPC. */
export const statusParts: readonly string[] = ['http', 'data'];

/** Members of problem details (RFC 9457) beside `type`. Without a URI as type they are known by the first. */
export const problemDetailsNames: readonly string[] = ['title', 'status', 'detail', 'instance'];

/** How a `type` of problem details begins, behind its scheme and `www`, that is a page on a status alone. */
export const statusPages: readonly RegExp[] = [
  // RFC 9110 and those before it: ASP.NET, Laminas, Spring
  /^(?:[\w-]+\.)*(?:ietf|rfc-editor|httpwg|w3|iana)\.org\/\S*rfc\d/,
  /^greenbytes\.de\/\S*rfc\d/,
  // lists of statuses, under several domains
  /^httpstatus(?:es)?\./,
];
