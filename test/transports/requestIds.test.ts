import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';

const idOf = (headers: Record<string, string>) =>
  parseApiError(new Response('', { status: 500, headers }), { now }).requestId;

describe('a header that names the request by its words', () => {
  it.each([
    'x-harbour-request-id',
    'X-Harbour-RequestId',
    'x-request-uuid',
    'x-correlationid',
    'x-global-transaction-id',
    'x-harbour-tracetoken',
    'eagle-traceid',
    'harbour_request_id',
    'x-amzn-trace-id',
    'x-datadog-trace-id',
    'x-guploader-uploadid',
  ])('is %s', (name) => {
    expect(idOf({ [name]: 'lamp-7' })).toBe('lamp-7');
    const thrown = { isAxiosError: true, response: { status: 500, headers: { [name]: 'lamp-7' } } };
    expect(parseApiError(thrown, { now }).requestId).toBe('lamp-7');
  });

  it.each([
    'x-session-id',
    'x-session-request-id',
    'x-user-id',
    'x-user-correlation-id',
    'x-client-request-id',
    'x-device-transaction-id',
    'x-parent-request-id',
    'x-csrf-request-token',
    'x-request-id-format',
    'x-trace-identity',
    'x-span-id',
    'x-build-id',
    'etag',
  ])('is not %s', (name) => {
    expect(idOf({ [name]: 'lamp-7' })).toBeUndefined();
  });

  it('counts behind a known one, before a network and a trace', () => {
    const own = { 'x-harbour-request-id': 'own' };
    expect(idOf({ ...own, 'x-request-id': 'known' })).toBe('known');
    const others = {
      'cf-ray': 'ray',
      traceparent: '00-1',
      'x-b3-traceid': 'b3',
      'x-trace-id': 'tr',
    };
    expect(idOf({ ...others, ...own })).toBe('own');
    expect(idOf({ 'a-trace-id': 'trace', 'b-correlation-id': 'told', ...others })).toBe('told');
    expect(idOf({ 'fly-request-id': 'fly', 'b-transaction-id': 'own' })).toBe('own');
  });

  it('is sought in headers of any kind, and ends', () => {
    const failed = (headers: unknown) =>
      parseApiError({ isAxiosError: true, response: { status: 500, headers } }, { now }).requestId;
    expect(failed(new Map([['X-Harbour-Request-Id', 'lamp-7']]))).toBe('lamp-7');
    const forEach = (each: (value: string, name: string) => void) => {
      for (;;) each('x', 'y');
    };
    expect(failed({ forEach })).toBeUndefined();
    expect(failed({ forEach: 7 })).toBeUndefined();
    expect(failed({ ['x'.repeat(100_000)]: 'x' })).toBeUndefined();
  });
});

describe('a text that names the request', () => {
  const page = (inside: string) =>
    `<html><head><title>Refused</title></head><body>${inside}</body></html>`;

  it.each([
    page('<iframe src="/x?incident_id=1">Harbour incident ID: 434000123-416622</iframe>'),
    page('The requested URL was rejected. Your support ID is: 434000123-416622<br>'),
    page('<p>Harbour Ray ID: <strong class="a">434000123-416622</strong></p>'),
    page('You have no berth here.<p>Reference&#32;&#35;434000123&#45;416622</p>'),
    page('<pre>Request ID: 434000123-416622\n</pre>'),
    'The harbour is closed\nRequest ID: 434000123-416622\nStatus: closed',
  ])('is read where no header does: %s', async (text) => {
    const read = (headers: HeadersInit) =>
      readApiError(new Response(text, { status: 403, headers }), { now });
    expect((await read({}))?.requestId).toBe('434000123-416622');
    expect((await read({ 'x-request-id': 'lamp-7' }))?.requestId).toBe('lamp-7');
  });

  it.each([
    new Error('The harbour is closed.\nRequest ID: 434000123-416622'),
    { message: 'The harbour is closed (status 503, request id: 434000123-416622)' },
    'The harbour is closed (Request ID: 434000123-416622)',
  ])('may be a message: %j', (thrown) => {
    expect(parseApiError(thrown, { now }).requestId).toBe('434000123-416622');
  });

  it.each([
    'Each request ID must be unique',
    'The request id: it is missing',
    'Your support ID is wrong',
    'See reference #7',
    'The grid: 434000123',
  ])('is none that says %s', (text) => {
    expect(parseApiError(new Error(text), { now })).not.toHaveProperty('requestId');
  });
});
