/** Members with the id of the request, for support. */
export const requestIdNames: readonly string[] = [
  'requestId',
  'traceId',
  // Microsoft Graph: `innerError`
  'correlationId',
  // Okta
  'errorId',
  // `vnd.error`, Help Scout
  'logref',
  // PayPal: https://developer.paypal.com/api/rest/responses/
  'debug_id',
  // FedEx, SAP's OData
  'transactionId',
  // Clerk
  'clerk_trace_id',
  // IBM Cloud; Spring calls a stack so, which is no id
  'trace',
  // Mailjet
  'ErrorIdentifier',
  // Facebook
  'fbtrace_id',
  // Contensis; Lark
  'logId',
  // Adyen, before its problem details
  'pspReference',
  // Azure Cosmos DB
  'ActivityId',
  // Sentry, and servers of one's own
  'eventId',
  'trackingId',
  'incidentId',
  'ray_id',
  'reqId',
];

/** Parts of a body that may hold the id of the request, and links to documentation. */
export const factPlaces: readonly string[] = [
  'meta',
  'metadata',
  'extensions',
  // Microsoft Graph, Azure
  'innerError',
  'innererror',
  // tRPC, WordPress
  'data',
];

/** Members with a link to documentation. */
export const helpNames: readonly string[] = [
  // GitHub
  'documentation_url',
  // Shopify
  'documentation',
  // Stripe, DatoCMS
  'doc_url',
  // Twilio
  'more_info',
  // Ghost
  'help',
  'helpUrl',
];

/** Members with a record of links: JSON:API 1.1; HAL. */
export const linksNames: readonly string[] = ['links', '_links'];

/** The links in it that lead to documentation: JSON:API 1.1, HAL; Mollie. */
export const helpLinkNames: readonly string[] = ['about', 'help', 'documentation'];

/** Members that tell how long to wait, and the milliseconds in the unit of their numbers. */
export const waitNames: Readonly<Record<string, number>> = {
  // Discord, Telegram, Slack
  retry_after: 1000,
  retry_after_seconds: 1000,
  retry_after_ms: 1,
  // monday: https://developer.monday.com/api-reference/docs/rate-limits
  retry_in_seconds: 1000,
  // servers of one's own
  wait_seconds: 1000,
  // a date, or a time since 1970: servers of one's own; WSO2
  retry_at: 1000,
  reset_at: 1000,
  nextAccessTime: 1000,
};

/** Parts of a body that may tell a wait: Telegram; GraphQL; servers of one's own. */
export const waitPlaces: readonly string[] = ['parameters', 'extensions', 'details'];
