import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { enrich, responseLogger } from '../../src/adapters/contentful.js';
import type { RawFailure } from '../../src/model/RawFailure.js';
import { throwing } from '../support/throwing.js';

const status = 429;
const url = '/spaces/harbour/entries';
let count = 0;

/** A failed response as the clients hand it over, at a URL of its own. */
function logged(
  more: { status?: number; headers?: object; data?: object; url?: string } = {},
): RawFailure {
  const place = more.url ?? `${url}/${(count += 1)}`;
  responseLogger(
    Object.assign(new Error('x'), {
      config: {
        method: 'get',
        url: place,
        headers: { Authorization: 'Bearer hidden' },
        data: 'hidden',
      },
      response: { status, headers: { 'retry-after': '7' }, data: {}, ...more },
    }),
  );
  return {
    transport: 'sdk',
    status: more.status ?? status,
    request: { method: 'GET', url: place },
  };
}

/** Sets the clock for one test. */
function at(time: number): void {
  vi.useFakeTimers({ now: time, toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
}

const now = Date.UTC(2026, 4, 4, 9);

describe('what the log of responses gives back', () => {
  it('is found by the request id of body or header, whatever else is alike', () => {
    at(now);
    const place = `${url}/by-id`;
    const first = logged({
      url: place,
      headers: { 'x-contentful-request-id': 'of-the-header', 'retry-after': '9' },
      data: { requestId: 'of-the-body' },
    });
    logged({ url: place, headers: { 'x-contentful-request-id': 'another' } });
    const found = { requestId: 'of-the-header', retryAt: now + 9000, request: first.request };
    expect(enrich({ ...first, body: { requestId: 'of-the-body' } })).toEqual(found);
    expect(enrich({ ...first, body: { requestId: 'of-the-header' } })).toEqual(found);
    expect(enrich({ transport: 'sdk', requestId: 'of-the-body' })).toEqual(found);
    expect(enrich({ ...first, requestId: 'unheard' })).toBeUndefined();
  });

  it.each([
    [429, { 'retry-after': new Date(now + 30_000).toUTCString() }, 30_000],
    [429, { 'x-contentful-ratelimit-reset': '4' }, 4000],
    [429, { 'x-contentful-ai-actions-ratelimit-reset': '5' }, 5000],
    [429, { 'retry-after': '2', 'x-contentful-ratelimit-reset': '4' }, 2000],
    [429, { 'retry-after': 'soon', 'x-contentful-ratelimit-reset': '4' }, 4000],
    [429, { 'x-contentful-ratelimit-reset': '900000' }, 86_400_000],
    // the end of a limit stands on every answer
    [409, { 'x-contentful-ratelimit-reset': '4' }, undefined],
    [404, { 'retry-after': '2' }, undefined],
  ])('with %i has the wait of %j', (sent, headers, wait) => {
    at(now);
    const found = enrich(logged({ status: sent, headers }));
    expect(found?.retryAt).toBe(wait === undefined ? undefined : now + wait);
  });

  it('is found by status, method and URL when there is no id', () => {
    at(now);
    const failure = logged({ headers: { 'x-contentful-request-id': 'abc', 'retry-after': '7' } });
    expect(enrich(failure)).toMatchObject({ requestId: 'abc', retryAt: now + 7000 });
    expect(enrich({ ...failure, status: 503 })).toBeUndefined();
    expect(enrich({ ...failure, request: { ...failure.request, method: 'PUT' } })).toBeUndefined();
    expect(enrich({ ...failure, request: { method: 'GET', url: '/else' } })).toBeUndefined();
  });

  it('is found whatever was asked of a place', () => {
    at(now);
    const failure = logged({ url: `${url}/asked?query=lamp#top`, headers: { 'retry-after': '4' } });
    const request = { method: 'GET', url: `${url}/asked?query=[redacted]` };
    expect(enrich({ ...failure, request })).toMatchObject({ retryAt: now + 4000 });
  });

  it('is no request id when it may be that of another call', () => {
    at(now);
    const place = `${url}/busy`;
    logged({ url: place, headers: { 'x-contentful-request-id': 'one', 'retry-after': '3' } });
    const failure = logged({
      url: place,
      headers: { 'x-contentful-request-id': 'two', 'retry-after': '5' },
    });
    expect(enrich(failure)).toEqual({ retryAt: now + 5000 });
  });

  it('is nothing secret, and no payload', () => {
    const token = 'access_token=0123456789abcdef';
    const failure = logged({
      url: `${url}/secret?${token}`,
      headers: { 'set-cookie': 'session=hidden', 'x-contentful-request-id': 'abc' },
      data: { message: 'hidden', requestId: 'abc' },
    });
    const given = enrich({ ...failure, requestId: 'abc' });
    expect(given).toEqual({ requestId: 'abc', request: { method: 'GET', url: `${url}/secret` } });
  });

  it('is a wait that the content API alone tells', () => {
    at(now);
    const failure = logged({ headers: { 'x-contentful-ratelimit-reset': '2' } });
    expect(enrich(failure)).toMatchObject({ retryAt: now + 2000 });
  });

  it('ends with the fiftieth failure after it', () => {
    at(now);
    const failure = logged();
    for (let more = 1; more < 50; more += 1) logged();
    expect(enrich(failure)).toBeDefined();
    logged();
    expect(enrich(failure)).toBeUndefined();
  });

  it('ends after five minutes, and when the clock was set back', () => {
    at(now);
    const failure = logged();
    vi.setSystemTime(now + 299_000);
    expect(enrich(failure)).toBeDefined();
    vi.setSystemTime(now + 300_000);
    expect(enrich(failure)).toBeUndefined();
    vi.setSystemTime(now);
    const later = logged();
    vi.setSystemTime(now - 3_600_000);
    expect(enrich(later)).toBeUndefined();
  });

  it.each([
    ['a good response', { status: 200, headers: {}, config: { url: '/good', method: 'get' } }],
    ['an error without a response', Object.assign(new Error('x'), { config: { url: '/good' } })],
    ['nothing', undefined],
    ['a hostile value', throwing()],
    ['a hostile response', { response: throwing(), config: throwing() }],
  ])('is nothing of %s', (_name, response) => {
    responseLogger(response);
    expect(
      enrich({ transport: 'sdk', status: 200, request: { method: 'GET', url: '/good' } }),
    ).toBeUndefined();
  });
});
