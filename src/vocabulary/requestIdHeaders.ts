/** The header of the content API. */
export const contentRequestIdHeader = 'x-contentful-request-id';

/** Headers with the id of a request, for support. Many others are known by `requestIdPhrases`. */
export const requestIdHeaders: readonly string[] = [
  contentRequestIdHeader,
  // most servers: Rails, Express, Heroku, OpenAI
  'x-request-id',
  // Stripe, Anthropic, Microsoft Graph
  'request-id',
  'x-requestid',
  'x-correlation-id',
  'correlation-id',
  // Amazon: API Gateway, S3
  'x-amzn-requestid',
  'x-amz-request-id',
  'apigw-requestid',
  // Azure
  'x-ms-request-id',
  'x-ms-correlation-request-id',
  'x-slack-req-id',
  // Zoom, PayPal, QuickBooks, Atlassian, TikTok, Google Cloud Storage
  'x-zm-trackingid',
  'paypal-debug-id',
  'intuit_tid',
  'x-arequestid',
  'x-tt-logid',
  'x-guploader-uploadid',
  // proxies, IBM Cloud: other transactions are those of payments and databases
  'x-transaction-id',
  'x-global-transaction-id',
];

/**
 * The last words, joined, of the names of other such headers, the best first: `x-okta-request-id`, `x-correlationid`,
 * `x-docusign-tracetoken` (docs/adr/0005-names-by-their-words.md).
 */
export const requestIdPhrases: readonly string[] = [
  'requestid',
  'requestuuid',
  'requestguid',
  'correlationid',
  'traceid',
  'tracetoken',
];

/** Words that show a header to be about another id: of who calls, of an earlier call, of a limit, of a pull request. */
export const otherIdWords: readonly string[] = [
  'account',
  'client',
  'device',
  'expose',
  'max',
  'merge',
  'original',
  'parent',
  'previous',
  'pull',
  'root',
  'session',
  'user',
  'visitor',
];

/** Headers of networks in front of an API, and of traces. They count where the API itself tells no id. */
export const frontRequestIdHeaders: readonly string[] = [
  // Supabase
  'sb-request-id',
  // hosts and networks: Vercel, Netlify, Fly, Render, Railway, Cloudflare, CloudFront, Azure Front Door
  'x-vercel-id',
  'x-nf-request-id',
  'fly-request-id',
  'rndr-id',
  'x-railway-request-id',
  'cf-ray',
  'x-amz-cf-id',
  'x-azure-ref',
  // traces: Amazon, Datadog, Google Cloud, Zipkin, https://www.w3.org/TR/trace-context/
  'x-trace-id',
  'x-amzn-trace-id',
  'x-datadog-trace-id',
  'x-cloud-trace-context',
  'x-b3-traceid',
  'traceparent',
];
