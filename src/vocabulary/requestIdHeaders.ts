/** That of the content API. */
export const contentRequestIdHeader = 'x-contentful-request-id';

/**
 * Headers that name a request, for support: that of the API before those of what stands in front of
 * it, and a trace last.
 */
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
  'x-github-request-id',
  'twilio-request-id',
  'x-slack-req-id',
  'x-dropbox-request-id',
  // Meta
  'x-fb-trace-id',
  // Okta, Wix, Zoom, HubSpot, PayPal, Xero, QuickBooks, Atlassian, Klarna, Zendesk
  'x-okta-request-id',
  'x-wix-request-id',
  'x-zm-trackingid',
  'x-hubspot-correlation-id',
  'paypal-debug-id',
  'xero-correlation-id',
  'intuit_tid',
  'atl-traceid',
  'x-arequestid',
  'klarna-correlation-id',
  'x-zendesk-request-id',
  // X (Twitter), Oracle, Cloud Foundry, Kong, TikTok
  'x-transaction-id',
  'opc-request-id',
  'x-vcap-request-id',
  'x-kong-request-id',
  'x-tt-logid',
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
  // traces: Google Cloud, Zipkin, https://www.w3.org/TR/trace-context/
  'x-trace-id',
  'x-cloud-trace-context',
  'x-b3-traceid',
  'traceparent',
];
