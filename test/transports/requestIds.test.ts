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
    'x-transaction-id',
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
    'x-original-request-id',
    'x-previous-request-id',
    'x-root-request-id',
    'x-root-trace-id',
    'x-payment-transaction-id',
    'x-order-transaction-id',
    'x-database-transaction-id',
    'x-merge-request-id',
    'max-request-id',
    'x-expose-request-id',
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
    expect(idOf({ 'fly-request-id': 'fly', 'b-correlation-id': 'own' })).toBe('own');
  });

  it.each(['-', 'null', 'unknown', 'Unknown', '0', '00000000-0000-0000-0000-000000000000'])(
    'names nothing where it has %s',
    (none) => {
      for (const name of ['x-contentful-request-id', 'x-request-id', 'x-harbour-request-id'])
        expect(idOf({ [name]: none })).toBeUndefined();
      expect(idOf({ 'x-request-id': none, 'cf-ray': 'ray-7' })).toBe('ray-7');
      const message = JSON.stringify({ sys: { type: 'Error', id: 'NotFound' } });
      const headers = { 'x-contentful-request-id': none };
      const failed = parseApiError(new Response(message, { status: 404, headers }), { now });
      expect(failed).not.toHaveProperty('requestId');
    },
  );

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
    new Error('The harbour is closed (status 503, request id: 434000123-416622)'),
    new Error('The harbour is closed [Request ID: 434000123-416622; berth: null].'),
    new Error('The harbour is closed. Request ID: 434000123-416622'),
    new Error('The harbour is closed.\nContentful Request ID: 434000123-416622'),
    'The harbour is closed (Request ID: 434000123-416622)',
  ])('may be a message: %j', (thrown) => {
    expect(parseApiError(thrown, { now }).requestId).toBe('434000123-416622');
  });

  it.each([
    'Booking reference #998877 has expired',
    'Payment reference #INV-2024-001 was refused',
    'Gift card reference #GC-12345',
    'Reference #998877 has expired',
    'Leave request id: LR-2024-17 was refused',
    'Friend request ID: 123456',
    'The incident id: INC00123 is closed',
    'Your support ID is: 434000123',
    'A berth (request id: LR-2024-17) was refused',
    'Each request ID must be unique',
    'The request id: it is missing',
    'Your support ID is wrong',
    'See reference #7',
    'The grid: 434000123',
  ])('is none that says %s', (text) => {
    expect(parseApiError(new Error(text), { now })).not.toHaveProperty('requestId');
  });

  it.each(['Request ID: 434000123-416622', 'The harbour is closed (request id: 434000123-416622)'])(
    'is no sentence of a JSON body: %s',
    (message) => {
      expect(parseApiError({ message }, { now })).not.toHaveProperty('requestId');
    },
  );

  it.each(['<p>Booking reference #998877 has expired', '<p>Friend request ID: 123456'])(
    'is no page that says %s',
    async (inside) => {
      const response = new Response(page(inside), { status: 403 });
      expect(await readApiError(response, { now })).not.toHaveProperty('requestId');
    },
  );
});

describe('an id in the body', () => {
  const read = (data: object) => {
    const members = { status: 500, headers: { 'x-request-id': 'lamp-7' }, data };
    return parseApiError(Object.assign(new Error('x'), members), { now });
  };

  it.each(['0'.repeat(32), '00000000-0000-0000-0000-000000000000', 'null', 'unknown'])(
    'that is none leaves the word to the header: %s',
    (traceId) => {
      expect(read({ traceId, message: 'The lamp is out' }).requestId).toBe('lamp-7');
    },
  );

  it('may be a number, under the plainest name', () => {
    expect(read({ requestId: 12_345, message: 'x' })).toMatchObject({
      requestId: '12345',
      reasons: [],
    });
    expect(read({ requestId: 0, message: 'x' }).requestId).toBe('lamp-7');
    expect(read({ transactionId: 12_345, message: 'x' }).requestId).toBe('lamp-7');
  });

  it('of one problem among several is not that of the request', () => {
    const problem = (id: string) => ({ id, status: '400', title: 'Wrong', detail: `No ${id}` });
    expect(read({ errors: [problem('pier-1')] }).requestId).toBe('pier-1');
    expect(read({ errors: [problem('pier-1'), problem('pier-2')] }).requestId).toBe('lamp-7');
  });
});
