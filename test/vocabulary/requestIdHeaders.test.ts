import { expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

/** The names once more, so that a lost row is noticed. */
const names = [
  'x-contentful-request-id',
  'x-request-id',
  'request-id',
  'x-requestid',
  'x-correlation-id',
  'correlation-id',
  'x-amzn-requestid',
  'x-amz-request-id',
  'apigw-requestid',
  'x-ms-request-id',
  'x-ms-correlation-request-id',
  'x-slack-req-id',
  'x-zm-trackingid',
  'paypal-debug-id',
  'intuit_tid',
  'x-arequestid',
  'x-tt-logid',
  'x-guploader-uploadid',
  'x-transaction-id',
  'x-global-transaction-id',
  'sb-request-id',
  'x-vercel-id',
  'x-nf-request-id',
  'fly-request-id',
  'rndr-id',
  'x-railway-request-id',
  'cf-ray',
  'x-amz-cf-id',
  'x-azure-ref',
  'x-trace-id',
  'x-amzn-trace-id',
  'x-datadog-trace-id',
  'x-cloud-trace-context',
  'x-b3-traceid',
  'traceparent',
];

it.each(names)('the header %s names the request', (name) => {
  const response = new Response('', { status: 500, headers: { [name]: 'lamp-7' } });
  expect(parseApiError(response, { now }).requestId).toBe('lamp-7');
});
