/**
 * Headers that name a request, for support: that of the API before those of what stands in front of
 * it, and a trace last.
 */
export const requestIdHeaders: readonly string[] = [
  // Contentful
  'x-contentful-request-id',
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
  // Supabase
  'sb-request-id',
  // hosts and networks: Vercel, Netlify, Fly, Cloudflare, CloudFront, Azure Front Door
  'x-vercel-id',
  'x-nf-request-id',
  'fly-request-id',
  'cf-ray',
  'x-amz-cf-id',
  'x-azure-ref',
  // traces: Google Cloud, Zipkin, https://www.w3.org/TR/trace-context/
  'x-trace-id',
  'x-cloud-trace-context',
  'x-b3-traceid',
  'traceparent',
];
