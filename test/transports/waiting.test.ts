import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { requestIdHeaders } from '../../src/vocabulary/requestIdHeaders.js';
import { now, parseSeen } from '../support/bodies.js';

const day = 86_400_000;
const date = (ms: number) => new Date(ms).toUTCString();

/** The wait in milliseconds that headers ask for. */
function waitOf(headers: Readonly<Record<string, string>>, status = 429): number | undefined {
  const { retryAt } = parseApiError(new Response('', { status, headers }), { now });
  return retryAt === undefined ? undefined : retryAt - now;
}

describe('a wait that the server names', () => {
  it.each([
    [{ 'x-contentful-ratelimit-reset': '1' }, 1000],
    [{ 'x-contentful-ratelimit-reset': '3553' }, 3_553_000],
    [{ 'x-contentful-ratelimit-reset': '0.25' }, 250],
    [{ 'X-Contentful-RateLimit-Reset': ' 7 ' }, 7000],
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': date(now + 30_000) }, 30_000],
    [{ 'ratelimit-reset': '9' }, 9000],
    [{ 'x-contentful-ratelimit-reset': '2', 'retry-after': '120' }, 120_000],
    [{ 'x-contentful-ratelimit-reset': '0', 'retry-after': '120' }, 120_000],
    [{ 'x-contentful-ratelimit-reset': 'soon', 'retry-after': '5' }, 5000],
    [{ 'retry-after': 'soon', 'ratelimit-reset': '5' }, 5000],
    [{ 'x-retry-after': '9' }, 9000],
    [{ 'retry-after-ms': '1500' }, 1500],
    [{ 'x-ms-retry-after-ms': '1500.2' }, 1501],
    [{ 'x-ratelimit-reset': '3' }, 3000],
    [{ 'x-rate-limit-reset': '4' }, 4000],
    [{ 'x-ratelimit-reset-after': '1.337' }, 1337],
    [{ 'x-contentful-ai-actions-ratelimit-reset': '6' }, 6000],
    [{ 'retry-after-ms': '1500', 'ratelimit-reset': '5' }, 1500],
    [{ ratelimit: '"default";r=0;t=30' }, 30_000],
    [{ ratelimit: '"burst";r=0;t=5, "daily";r=0;t=40' }, 40_000],
    [{ ratelimit: '"burst";r=0;t=5, "daily";r=7;t=40' }, 5000],
    [{ ratelimit: 'limit=100, remaining=0, reset=30' }, 30_000],
    [{ 'x-ratelimit-reset': new Date(now + 45_000).toISOString() }, 45_000],
    [{ 'x-ratelimit-reset-requests': '6m0s' }, 360_000],
    [{ 'x-ratelimit-reset-tokens': '1h2m3.5s' }, 3_723_500],
    [{ 'x-ratelimit-reset-requests': '20ms' }, 20],
    [{ 'x-ratelimit-reset-requests': '20 minutes' }, 1_200_000],
    [{ 'retry-after': '12 seconds' }, 12_000],
    [{ 'retry-after': '"30"' }, 30_000],
    [{ 'retry-after': '30 lamps' }, undefined],
    [{ 'x-ratelimit-reset-requests': '20ms ago' }, undefined],
    [{ 'anthropic-ratelimit-tokens-reset': new Date(now + 9000).toISOString() }, 9000],
    [{ 'x-ratelimit-requests-reset': `${now + 8000}` }, 8000],
    [{ 'x-ratelimit-endpoint-requests-reset': `${now + 8000}` }, 8000],
    [{ 'anthropic-ratelimit-input-tokens-reset': new Date(now + 9000).toISOString() }, 9000],
    [{ 'anthropic-ratelimit-output-tokens-reset': new Date(now + 9000).toISOString() }, 9000],
  ])('is read from %j', (headers, wait) => {
    expect(waitOf(headers)).toBe(wait);
    expect(waitOf(headers, 503)).toBe(wait);
  });

  it.each([
    [{ 'Retry-After': '30', 'X-Request-Id': 'lamp-7' }],
    [{ 'retry-after': 30, 'x-request-id': 'lamp-7' }],
    [{ 'RETRY-AFTER': ['30'], 'X-REQUEST-ID': ['lamp-7'] }],
  ])('is read from a record of headers, however it spells them: %j', (headers) => {
    const thrown = Object.assign(new Error('x'), {
      status: 429,
      headers,
      data: { message: 'Slow' },
    });
    expect(parseApiError(thrown, { now })).toMatchObject({
      retryAt: now + 30_000,
      requestId: 'lamp-7',
    });
  });

  it.each(['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset', 'retry-after'])(
    'is read from %s as a time since 1970, in seconds and in milliseconds',
    (name) => {
      const seconds = Math.floor(now / 1000) + 30;
      expect(waitOf({ [name]: `${seconds}` })).toBe(seconds * 1000 - now);
      expect(waitOf({ [name]: `${now + 30_000}` })).toBe(30_000);
      expect(waitOf({ [name]: `${now - 30_000}` })).toBeUndefined();
    },
  );

  it('is read from a window as a time since 1970', () => {
    const seconds = Math.floor(now / 1000) + 30;
    const wait = seconds * 1000 - now;
    expect(waitOf({ ratelimit: `limit=100, remaining=0, reset=${seconds}` })).toBe(wait);
    expect(waitOf({ ratelimit: `"burst";r=0;t=${now + 9000}` })).toBe(9000);
    expect(waitOf({ ratelimit: `"burst";r=0;t=${now - 9000}` })).toBeUndefined();
  });

  it.each([30, '30', ['30'], [30]])('is read where a `get` of headers gives %j', (value) => {
    const headers = new Map<string, unknown>([
      ['retry-after', value],
      ['x-request-id', 77],
    ]);
    const thrown = Object.assign(new Error('x'), { status: 429, headers, data: { message: 'x' } });
    expect(parseApiError(thrown, { now })).toMatchObject({
      retryAt: now + 30_000,
      requestId: '77',
    });
  });

  it.each([403, 409, 413, 423, 425, 429, 500, 502, 503, 504, 529])(
    'by Retry-After is read with %i',
    (status) => {
      expect(waitOf({ 'retry-after': '7' }, status)).toBe(7000);
    },
  );

  it('is read from a window with 403 where nothing of it remains', () => {
    const window = { ratelimit: '"default";r=0;t=30' };
    expect(waitOf(window, 403)).toBe(30_000);
    expect(waitOf({ ...window, 'x-ratelimit-remaining': '7' }, 403)).toBe(30_000);
    expect(waitOf({ ratelimit: 'limit=100, remaining=0, reset=30' }, 403)).toBe(30_000);
    expect(waitOf({ ratelimit: '"default";r=1;t=30' }, 403)).toBeUndefined();
    expect(waitOf({ ratelimit: '"default";t=30' }, 403)).toBeUndefined();
    expect(waitOf({ ratelimit: 'limit=10, remaining=, reset=30' }, 403)).toBeUndefined();
  });

  it.each([
    ['30, 30', 30_000],
    ['30;w=60', 30_000],
    [`${date(now + 30_000)}, ${date(now + 30_000)}`, 30_000],
    [', 30', 30_000],
    ['soon, 30', undefined],
  ])('is read from the first of several values, which fetch joins: %s', (value, wait) => {
    expect(waitOf({ 'retry-after': value })).toBe(wait);
  });

  it('by a limit of which nothing remains is read from joined values', () => {
    const headers = { 'x-ratelimit-remaining': '0, 0', 'x-ratelimit-reset': '7, 7' };
    expect(waitOf(headers, 403)).toBe(7000);
  });

  it.each([1, 1000, 1e6, 1e9])('is a time since 1970 in %d parts of a second', (parts) => {
    const end = Math.floor(now / 1000) + 30;
    const wait = end * 1000 - now;
    expect(waitOf({ 'x-ratelimit-reset': `${end * parts}` })).toBe(wait);
    for (const retry_after of [end * parts, `${end * parts}`])
      expect(parseSeen({ status: 429, body: { retry_after } }).retryAt).toBe(now + wait);
    expect(waitOf({ 'x-ratelimit-reset': `${(end - 60) * parts}` })).toBeUndefined();
  });

  it.each([
    [30, 30_000],
    ['30', 30_000],
    ['1m30s', 90_000],
    [new Date(now + 9000).toISOString(), 9000],
    [new Date(now - 9000).toISOString(), undefined],
    ['1990-01-01T00:00:00Z', undefined],
    ['soon', undefined],
  ])('is read from a body in the same forms: %s', (retryAfter, wait) => {
    const { retryAt } = parseSeen({ status: 429, body: { retryAfter } });
    expect(retryAt).toBe(wait && now + wait);
  });

  it('is read from a body only where somebody waits', () => {
    const waits = [400, 404, 422, 429, 503].map(
      (status) => parseSeen({ status, body: { message: 'Too odd', retryAfter: 5 } }).retryAt,
    );
    expect(waits).toEqual([undefined, undefined, undefined, now + 5000, now + 5000]);
  });

  it('is read from a `Map` of headers, however it spells them', () => {
    const headers = new Map([
      ['Retry-After', '30'],
      ['X-Request-Id', 'lamp-7'],
    ]);
    const thrown = Object.assign(new Error('x'), { status: 429, headers, data: { message: 'x' } });
    expect(parseApiError(thrown, { now })).toMatchObject({
      retryAt: now + 30_000,
      requestId: 'lamp-7',
    });
  });

  it('by the end of a limit is read where nothing of it remains, whatever the status', () => {
    const reset = { 'x-ratelimit-reset': '7' };
    expect(waitOf({ ...reset, 'x-ratelimit-remaining': '0' }, 403)).toBe(7000);
    expect(waitOf({ ...reset, 'x-ratelimit-remaining': '4' }, 403)).toBeUndefined();
    expect(waitOf({ ...reset, 'x-ratelimit-remaining': '4' }, 429)).toBeUndefined();
    expect(waitOf({ ...reset, 'x-ratelimit-remaining': 'few' }, 429)).toBe(7000);
    expect(waitOf({ ...reset, 'x-ratelimit-remaining': '4 of 9' }, 429)).toBe(7000);
    expect(waitOf({ ...reset, 'x-ratelimit-remaining': 'a 4' }, 429)).toBe(7000);
    expect(waitOf({ ratelimit: '"default";r=4;t=30' })).toBeUndefined();
  });

  it.each([{ 'retry-after': '7' }, { 'x-ratelimit-remaining': '0' }])(
    'makes a rate limit of a 403: %j',
    (headers) => {
      const error = parseApiError(new Response('', { status: 403, headers }), { now });
      expect(error).toMatchObject({
        kind: 'rateLimit',
        code: 'RateLimitExceededError',
        status: 403,
      });
    },
  );

  it('that is over leaves a 403 what it is', () => {
    const headers = { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '30' };
    const error = parseApiError(new Response('', { status: 403, headers }), { now });
    expect(error).toMatchObject({ kind: 'permission' });
  });

  it('by a date is measured from the server’s own clock', () => {
    const there = now - 3_600_000;
    expect(waitOf({ date: date(there), 'retry-after': date(there + 20_000) })).toBe(20_000);
    expect(waitOf({ date: 'yesterday', 'retry-after': date(now + 20_000) })).toBe(20_000);
  });

  it.each([
    { 'x-contentful-ratelimit-reset': '999999999999' },
    { 'retry-after': '9'.repeat(400) },
    { 'retry-after': date(now + 400 * day) },
  ])('is believed for one day at most: %j', (headers) => {
    expect(waitOf(headers)).toBe(day);
  });

  it.each([
    {},
    { 'x-contentful-ratelimit-reset': '0' },
    { 'retry-after': '0' },
    { 'retry-after': '-5' },
    { 'retry-after': '1e3' },
    { 'retry-after': 'NaN' },
    { 'retry-after': 'Infinity' },
    { 'retry-after': '2026-' },
    { 'retry-after': '0x10' },
    { 'retry-after': 'Mon, 99 Foo 2026 99:99:99 GMT' },
    { 'retry-after': date(now - 60_000) },
    { 'retry-after': '' },
    { 'retry-after': `on ${date(now + 60_000)}` },
    { 'retry-after': `Mo, ${date(now + 60_000).slice(5)}` },
  ])('is none in %j', (headers) => {
    const error = parseApiError(new Response('', { status: 429, headers }), { now });
    expect(error).not.toHaveProperty('retryAt');
  });

  it.each([400, 401, 404, 422, 501])('is none on %i', (status) => {
    const headers = { 'x-contentful-ratelimit-reset': '7', 'retry-after': '7' };
    expect(waitOf(headers, status)).toBeUndefined();
    expect(parseSeen({ status, headers })).not.toHaveProperty('retryAt');
  });

  it('is the same from a response with its body and from an AxiosError', async () => {
    const headers = { 'retry-after': '7' };
    const response = new Response('', { status: 429, headers });
    expect((await readApiError(response, { now }))?.retryAt).toBe(now + 7000);
    expect(parseSeen({ status: 429, headers }).retryAt).toBe(now + 7000);
  });
});

describe('the request id', () => {
  const id = (headers: Record<string, string>, body = '') =>
    readApiError(new Response(body, { status: 500, headers }), { now });

  it('of the body is kept when the header’s is another', async () => {
    const body = '{"sys":{"type":"Error","id":"ServerError"},"requestId":"of-the-body"}';
    const error = await id({ 'x-contentful-request-id': 'of-the-header' }, body);
    expect(error?.requestId).toBe('of-the-body');
  });

  it('of the header is the fallback', async () => {
    expect((await id({ 'x-contentful-request-id': 'abc' }))?.requestId).toBe('abc');
    expect((await id({ 'x-request-id': 'def' }))?.requestId).toBe('def');
    const both = { 'x-request-id': 'def', 'x-contentful-request-id': 'abc' };
    expect((await id(both))?.requestId).toBe('abc');
    expect(await id({})).not.toHaveProperty('requestId');
  });

  it.each(requestIdHeaders)('is read from the header %s', async (name) => {
    expect((await id({ [name]: 'abc' }))?.requestId).toBe('abc');
  });

  it('of the API is preferred to that of a network or a trace', async () => {
    const all = { traceparent: '00-1-2-01', 'cf-ray': '7d1f', 'x-amzn-requestid': 'abc' };
    expect((await id(all))?.requestId).toBe('abc');
  });
});

it('asks headers once whether they are a record or are to be asked', () => {
  const asked: (string | symbol)[] = [];
  const headers = new Proxy<Record<string, string>>(
    { 'retry-after': '7' },
    {
      get: (target, key) => {
        asked.push(key);
        return target[String(key)];
      },
    },
  );
  expect(parseSeen({ status: 429, headers }).retryAt).toBe(now + 7000);
  expect(asked.filter((key) => key === 'get')).toHaveLength(1);
});

describe('the wait of the limit that was reached', () => {
  const iso = (ms: number) => new Date(now + ms).toISOString();

  it.each([
    // OpenAI
    [
      {
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-requests': '6m0s',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '2s',
      },
      2000,
    ],
    // Anthropic
    [
      {
        'anthropic-ratelimit-requests-remaining': '7',
        'anthropic-ratelimit-requests-reset': iso(600_000),
        'anthropic-ratelimit-tokens-remaining': '0',
        'anthropic-ratelimit-tokens-reset': iso(20_000),
      },
      20_000,
    ],
    // Linear
    [
      {
        'x-ratelimit-requests-remaining': '7',
        'x-ratelimit-requests-reset': `${now + 3_600_000}`,
        'x-ratelimit-complexity-remaining': '0',
        'x-ratelimit-complexity-reset': `${now + 60_000}`,
      },
      60_000,
    ],
    // Discord
    [{ 'x-ratelimit-remaining': '3', 'x-ratelimit-reset-after': '7' }, undefined],
    // the longer one, where two were reached
    [
      {
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '9s',
      },
      9000,
    ],
    [{ 'x-ratelimit-remaining': '5, 0', 'x-ratelimit-reset': '1, 86' }, 86_000],
    [{ 'x-ratelimit-remaining': '0, 5', 'x-ratelimit-reset': '1, 86' }, 1000],
    [{ 'x-ratelimit-remaining': '5, 0', 'x-ratelimit-reset': '8' }, 8000],
    [{ 'x-ratelimit-remaining': '5, 6', 'x-ratelimit-reset': '1, 86' }, undefined],
    [{ 'x-ratelimit-remaining': '0, 0', 'x-ratelimit-reset': 'soon, 8' }, 8000],
  ])('is told by the header of the same limit: %j', (headers, wait) => {
    expect(waitOf(headers as Record<string, string>)).toBe(wait);
  });
});

describe('a wait that a header asks for', () => {
  const failedWith = (status: number, data: unknown) =>
    parseApiError(
      Object.assign(new Error('x'), { status, headers: { 'retry-after': '7' }, data }),
      { now },
    );

  it.each([
    [400, { __type: 'ThrottlingException', message: 'Rate exceeded' }],
    [200, { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] }],
  ])('counts with %i where the id tells of too many calls', (status, data) => {
    const body = { status, headers: { 'retry-after': '7' }, data, statusText: '' };
    expect(parseApiError(body, { now })).toMatchObject({ kind: 'rateLimit', retryAt: now + 7000 });
  });

  it('does not count with 400 for any other failure', () => {
    expect(failedWith(400, { message: 'No lamp' })).not.toHaveProperty('retryAt');
  });
});

describe('a wait in the sentence of a server', () => {
  it.each([
    ['Too Many Requests: retry after 35', 35_000],
    [`Limit exceeded. Retry after ${new Date(now + 9000).toISOString()}`, 9000],
    [`Try again at ${new Date(now + 9000).toISOString()}.`, 9000],
    ['Retry after 35 lamps', undefined],
    ['Try again after 04:01', undefined],
  ])('is read: %s', (message, wait) => {
    const { retryAt } = parseSeen({ status: 429, body: { message } });
    expect(retryAt).toBe(wait && now + wait);
  });
});
