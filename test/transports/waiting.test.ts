import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
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
    [{ 'x-contentful-ratelimit-reset': '2', 'retry-after': '120' }, 2000],
    [{ 'x-contentful-ratelimit-reset': '0', 'retry-after': '120' }, 120_000],
    [{ 'x-contentful-ratelimit-reset': 'soon', 'retry-after': '5' }, 5000],
    [{ 'retry-after': 'soon', 'ratelimit-reset': '5' }, 5000],
  ])('is read from %j', (headers, wait) => {
    expect(waitOf(headers)).toBe(wait);
    expect(waitOf(headers, 503)).toBe(wait);
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
    { 'retry-after': '12 seconds' },
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

  it.each([400, 401, 403, 404, 409, 422, 500, 502, 504])('is none on %i', (status) => {
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
});
