import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import type { RawFailure } from '../../src/model/RawFailure.js';
import { thrownBy } from '../../src/testing/thrownBy.js';
import { envelope, now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const named = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name }, more);

describe('a Response', () => {
  it('tells its status when it is parsed without waiting', () => {
    const response = new Response(JSON.stringify(envelope('NotFound')), { status: 404 });
    expect(read(response)).toMatchObject({ code: 'NotFoundError', status: 404 });
    expect(read(response)).not.toHaveProperty('sysId');
    expect(response.bodyUsed).toBe(false);
  });

  it('of a network failure is one', async () => {
    const network = { code: 'NetworkError', kind: 'network' };
    expect(read(Response.error())).toMatchObject(network);
    expect(await readApiError(Response.error(), { now })).toMatchObject(network);
    expect(read(Response.error())).not.toHaveProperty('status');
  });

  it.each(['opaque', 'opaqueredirect'])('that is %s cannot be read', async (type) => {
    const response = { type, ok: false, status: 0, body: null, text: async () => '', clone };
    function clone() {
      return response;
    }
    expect(await readApiError(response, { now })).toMatchObject({ code: 'UnreadableResponse' });
  });

  it('of a polyfill is read by its text', async () => {
    const text = async () => JSON.stringify(envelope('VersionMismatch'));
    const headers = new Map([['x-contentful-request-id', 'abc']]);
    const polyfill = { ok: false, status: 409, text, headers, url: 'https://api.example.com/x' };
    expect(await readApiError(polyfill, { now })).toMatchObject({
      code: 'VersionMismatchError',
      requestId: 'abc',
      request: { url: 'https://api.example.com/x' },
    });
  });

  it.each([['200'], [Number.NaN], [0], [99], [600], [4.5], [null], [{}]])(
    'with the status %j has none',
    async (status) => {
      const response = { ok: false, status, text: async () => '' };
      expect(await readApiError(response, { now })).not.toHaveProperty('status');
    },
  );

  it('whose every property throws is still answered', async () => {
    const response = {
      ok: false,
      text() {
        throw new Error('no text');
      },
      get status(): number {
        throw new Error('no status');
      },
      get headers(): Headers {
        throw new Error('no headers');
      },
      get body(): null {
        throw new Error('no body');
      },
    };
    expect(await readApiError(response, { now })).toMatchObject({ code: 'UnreadableResponse' });
  });
});

describe('an error of the official clients', () => {
  const told = {
    status: 422,
    statusText: 'Unprocessable Entity',
    message: 'Validation error',
    details: { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] },
    request: {
      url: '/spaces/harbour/entries?access_token=0123456789abcdef',
      headers: { Authorization: 'Bearer ...6789a' },
      method: 'put',
      payloadData: '{"fields":{"secretPlan":{"en-US":"hidden"}}}',
    },
    requestId: 'abc',
  };

  it('is read from its message', () => {
    const error = read(named('ValidationFailed', JSON.stringify(told, null, 2)));
    expect(error).toMatchObject({
      code: 'ValidationFailedError',
      sysId: 'ValidationFailed',
      status: 422,
      detail: 'Validation error',
      requestId: 'abc',
      issues: [{ rule: 'required', field: 'title' }],
      request: {
        method: 'PUT',
        url: '/spaces/harbour/entries?access_token=[redacted]',
      },
    });
    for (const secret of ['0123456789', '6789a', 'secretPlan', 'hidden'])
      expect(JSON.stringify(error)).not.toContain(secret);
  });

  it.each(['503 Service Unavailable', '503 ', '500 undefined', 'Error'])(
    'has no id when it is named %j',
    (name) => {
      const error = read(named(name, JSON.stringify({ ...told, status: 503, details: {} })));
      expect(error).toMatchObject({ code: 'ServiceUnavailable', status: 503 });
      expect(error).not.toHaveProperty('sysId');
    },
  );

  it('may be a record, known by its request or the id of that', () => {
    const { message: _, request, requestId, ...rest } = told;
    const seen = { name: 'ValidationFailed', ...rest };
    expect(read({ ...seen, requestId })).toMatchObject({ format: 'contentful', requestId });
    expect(read({ ...seen, request })).toMatchObject({
      format: 'contentful',
      request: { method: 'PUT' },
    });
    // a body has an id of its own
    expect(read({ name: 'Error', ...told, sys: { type: 'Error', id: 'LampOut' } }).sysId).toBe(
      'LampOut',
    );
  });

  it('has no request id when the client writes that it is unknown', () => {
    const message = JSON.stringify({ ...told, requestId: 'UNKNOWN' });
    expect(read(named('ValidationFailed', message))).not.toHaveProperty('requestId');
  });

  it('may come from another realm, or as a plain copy', () => {
    const message = JSON.stringify(told);
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error(message), { name: 'ValidationFailed' })`,
      { message },
    );
    for (const thrown of [foreign, { name: 'ValidationFailed', message }])
      expect(read(thrown)).toMatchObject({ code: 'ValidationFailedError', status: 422 });
  });

  it.each(['{"status":', '{}', '{"status":"many"}', '{"status":1e9}', '[422]', 'null'])(
    'is none when its message is %s',
    (message) => {
      expect(read(named('Error', message))).toMatchObject({ code: 'UnknownError' });
      expect(read(named('Error', message))).not.toHaveProperty('status');
    },
  );

  it('of older versions is the body itself, or an error that has it', () => {
    const body = envelope('NotFound', { message: 'Gone', requestId: 'abc' });
    const model = { code: 'NotFoundError', detail: 'Gone', requestId: 'abc' };
    expect(read(body)).toMatchObject(model);
    expect(read(named('Error', 'Gone', { sys: body.sys, requestId: 'abc' }))).toMatchObject(model);
    expect(read(JSON.stringify(body))).toMatchObject(model);
  });
});

describe('an AxiosError', () => {
  const config = { method: 'patch', baseURL: 'https://api.example.com/v1/', url: '/entries' };
  const axios = (more: object) => read({ isAxiosError: true, config, ...more });

  it('with a response tells status, body and headers', () => {
    const headers = { 'x-contentful-request-id': 'abc', 'retry-after': '3' };
    const data = envelope('RateLimitExceeded', { message: 'Slow down' });
    expect(axios({ response: { status: 429, data, headers }, message: 'of axios' })).toMatchObject({
      code: 'RateLimitExceededError',
      detail: 'Slow down',
      requestId: 'abc',
      retryAt: now + 3000,
      request: { method: 'PATCH', url: 'https://api.example.com/v1/entries' },
    });
  });

  it('may hold its body as text', () => {
    const data = JSON.stringify(envelope('NotFound'));
    expect(axios({ response: { status: 404, data } })).toMatchObject({ sysId: 'NotFound' });
  });

  it.each([
    [{ code: 'ECONNABORTED', message: 'timeout of 1500ms exceeded' }, 'TimeoutError'],
    [{ code: 'ETIMEDOUT' }, 'TimeoutError'],
    [{ code: 'ECONNABORTED', message: 'Request aborted' }, 'NetworkError'],
    [{ code: 'ERR_CANCELED', name: 'CanceledError', message: 'canceled' }, 'AbortError'],
    [{ code: 'ERR_NETWORK', message: 'Network Error' }, 'NetworkError'],
    [{ code: 'ECONNRESET' }, 'NetworkError'],
    [{ code: 'ENOTFOUND' }, 'ConnectionFailed'],
    [{}, 'NetworkError'],
  ])('without a response, %j, is a %s', (more, code) => {
    const error = axios(more);
    expect(error.code).toBe(code);
    expect(error).not.toHaveProperty('status');
    expect(error.request?.url).toBe('https://api.example.com/v1/entries');
  });

  it.each([
    [{ url: 'https://else.example.com/a' }, 'https://else.example.com/a'],
    [{ url: '//else.example.com/a' }, '//else.example.com/a'],
    [{ url: 'entries' }, 'https://api.example.com/v1/entries'],
    [{ url: undefined }, 'https://api.example.com/v1/'],
    [{ url: '/a', baseURL: undefined }, '/a'],
    [{ url: 'a?next=//b' }, 'https://api.example.com/v1/a?next=//b'],
  ])('whose request is %j goes to %s', (more, url) => {
    expect(axios({ config: { ...config, ...more } }).request?.url).toBe(url);
  });

  it('carries neither header nor payload of its request', () => {
    const error = axios({
      config: { ...config, headers: { Authorization: 'Bearer abcdef123456' }, data: 'my payload' },
      response: {
        status: 500,
        data: '',
        headers: { 'set-cookie': 'session=hidden', 'x-token': 'hidden' },
        config: { auth: { username: 'mara', password: 'hidden' } },
      },
      request: { path: '/?access_token=hidden' },
    });
    expect(JSON.stringify(error)).not.toMatch(/abcdef|payload|hidden|mara/);
  });
});

describe('what the platform throws when no answer came', () => {
  it.each([
    'Failed to fetch',
    'Failed to fetch (api.example.com)',
    'Load failed',
    'Response served by service worker is an error',
    'Origin https://app.example.com is not allowed by Access-Control-Allow-Origin.',
    'fetch failed',
    'terminated',
  ])('is a network failure: TypeError %s', (message) => {
    expect(read(new TypeError(message))).toMatchObject({ code: 'NetworkError', kind: 'network' });
    const foreign: unknown = runInNewContext('new TypeError(message)', { message });
    expect(read(foreign)).toMatchObject({ code: 'NetworkError' });
    expect(read(new Error(message))).toMatchObject({ code: 'UnknownError' });
  });

  it.each([
    ['NetworkError when attempting to fetch resource.', 'NetworkError'],
    ['The network connection was lost.', 'NetworkError'],
    ['The Internet connection appears to be offline.', 'ConnectionFailed'],
    ['A server with the specified hostname could not be found.', 'ConnectionFailed'],
    ['Could not connect to the server.', 'ConnectionFailed'],
    ['Network request failed', 'NetworkError'],
    ['Client network socket disconnected before secure TLS connection', 'ConnectionFailed'],
    ['Unable to connect. Is the computer able to access the url?', 'ConnectionFailed'],
    ['Connection refused', 'ConnectionFailed'],
    ['net::ERR_NAME_NOT_RESOLVED', 'ConnectionFailed'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'ConnectionFailed'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'ConnectionFailed'],
    ['connect EHOSTUNREACH 203.0.113.7:443', 'ConnectionFailed'],
    ['The request timed out.', 'TimeoutError'],
    ['The operation timed out.', 'TimeoutError'],
    ['Request timed out.', 'TimeoutError'],
    ['Connection timed out after 5 s', 'TimeoutError'],
    ['Network request timed out', 'TimeoutError'],
    ['network timeout at: https://api.example.com/', 'TimeoutError'],
  ])('is told by a sentence that no app writes of an answer: %s', (message, code) => {
    for (const thrown of [
      new TypeError(message),
      new Error(message),
      message,
      `TypeError: ${message}`,
      new Error('The save went wrong', { cause: new Error(message) }),
    ])
      expect(read(thrown)).toMatchObject({ code });
  });

  it('is not told by a sentence about something else that was too slow', () => {
    for (const message of ['Your session timed out', 'The deploy timed out', 'refused'])
      expect(read(new Error(message))).toMatchObject({ code: 'UnknownError', detail: message });
  });

  it.each(["Cannot read properties of undefined (reading 'id')", 'x is not a function', ''])(
    'is a bug of the app, not of the network: TypeError %j',
    (message) => {
      expect(read(new TypeError(message))).toMatchObject({ code: 'UnknownError', kind: 'unknown' });
    },
  );

  it.each(['ECONNRESET', 'EPIPE', 'EHOSTUNREACH'])(
    'is a network failure by the code %s, its own or its cause’s',
    (code) => {
      expect(read(named('Error', 'x', { code }))).toMatchObject({ code: 'NetworkError' });
      const cause = Object.assign(new Error('x'), { code });
      expect(read(new TypeError('odd words', { cause }))).toMatchObject({ code: 'NetworkError' });
    },
  );

  it.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])(
    'is a timeout by the code %s of its cause',
    (code) => {
      const cause = Object.assign(new Error('x'), { code });
      expect(read(new TypeError('fetch failed', { cause }))).toMatchObject({
        code: 'TimeoutError',
      });
    },
  );

  it('is cancelled or timed out by its name, whatever its words', () => {
    for (const message of ['', 'This operation was aborted', 'signal is aborted without reason']) {
      expect(read(new DOMException(message, 'AbortError'))).toMatchObject({
        code: 'AbortError',
        kind: 'cancelled',
        recovery: 'none',
      });
      expect(read(new DOMException(message, 'TimeoutError'))).toMatchObject({
        code: 'TimeoutError',
        recovery: 'retry',
      });
      expect(read(named('AbortError', message))).toMatchObject({ code: 'AbortError' });
    }
    const mine = new AbortController();
    mine.abort();
    expect(read(mine.signal.reason)).toMatchObject({ code: 'AbortError' });
  });

  it('cannot be read when the body is no JSON', () => {
    expect(read(new SyntaxError('Unexpected token < in JSON'))).toMatchObject({
      code: 'UnreadableResponse',
      kind: 'unknown',
      recovery: 'report',
    });
  });
});

describe('what is no error at all', () => {
  it.each([
    ['boom', 'boom'],
    ['  first line\nsecond', 'first line'],
    [7, '7'],
    [0, '0'],
    [5n, '5'],
    [false, 'false'],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
    [Symbol('s'), undefined],
    [() => 'never called', undefined],
    [{}, undefined],
    [[], undefined],
    [new Date(0), undefined],
    [new Map([[1, 2]]), undefined],
    [/x/, undefined],
  ])('is a failure of unknown kind: %s', (thrown, detail) => {
    const error = read(thrown);
    expect(error).toMatchObject({ code: 'UnknownError', kind: 'unknown', recovery: 'report' });
    expect(error.detail).toBe(detail);
    expect(error.receivedAt).toBe(now);
  });

  it('may tell in JSON of no known format', () => {
    expect(read({ message: 'The pier is closed', hint: { where: 'north' } })).toMatchObject({
      detail: 'The pier is closed',
      reasons: ['hint.where: north'],
      format: 'plain',
    });
    expect(read({ code: 'PIER_CLOSED', message: 'Closed', data: { pier: 4 } })).toMatchObject({
      code: 'PIER_CLOSED',
      sysId: 'PIER_CLOSED',
      reasons: ['data.pier: 4'],
    });
  });

  it.each([
    '<!doctype html><html><head><title>The pier\n is closed</title></head><body>x</body></html>',
    '<?xml version="1.0"?><html><h1 class="a">The pier is closed</h1></html>',
  ])('may be a page, of which the title is told: %s', (page) => {
    expect(read(page).detail).toBe('The pier is closed');
  });
});

describe('what formats are told of a failure', () => {
  const transportOf = (thrown: unknown) => {
    const seen: string[] = [];
    const spy = { name: 'spy', read: ({ transport }: RawFailure) => void seen.push(transport) };
    parseApiError(thrown, { now, formats: [spy] });
    return seen;
  };

  it.each([
    ['native', new Error('x')],
    ['body', { message: 'x' }],
    ['statusError', { status: 409, headers: {}, data: { message: 'x' } }],
    ['readResponse', { status: 409, statusText: 'Conflict', data: 'x' }],
    ['event', { type: 'close', code: 1006, wasClean: false }],
    ['event', { type: 'close', code: 1011, wasClean: false }],
    ['event', { type: 'error', target: { readyState: 2, url: '/tides' } }],
    ['graphqlClient', { graphQLErrors: [{ message: 'x' }] }],
    ['graphqlClient', { response: { status: 409, error: 'x' }, request: { query: 'x' } }],
    ['grpc', named('RpcError', 'x', { code: 5, metadata: {} })],
    ['native', named('RpcError', 'x', { code: 99, metadata: {} })],
    ['validator', named('Error', 'x', { issues: [{ message: 'x', path: [] }] })],
  ])('names another way, too: %s', (transport, thrown) => {
    expect(transportOf(thrown)).toEqual([transport]);
  });

  it.each([
    ['fetch', 'response'],
    ['ky', 'fetchClient'],
    ['ofetch', 'fetchClient'],
    ['axios', 'axios'],
    ['contentful', 'sdk'],
    ['contentful-management', 'sdk'],
  ] as const)('names the way that an error of %s came: %s', (client, transport) => {
    expect(transportOf(thrownBy(client, 'NotFoundError'))).toEqual([transport]);
  });

  it('names the way of a body and of anything else', () => {
    expect(transportOf(envelope('NotFound'))).toEqual(['body']);
    expect(transportOf(new TypeError('Failed to fetch'))).toEqual(['native']);
    expect(transportOf(42)).toEqual(['native']);
  });

  it.each(['GET /entries', '<b>', 'x'.repeat(21), '', 7])('has no method that is %j', (method) => {
    const error = read({ isAxiosError: true, config: { method, url: '/a' } });
    expect(error.request).toEqual({ url: '/a' });
  });
});
