import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { apiErrorResponse, thrownBy } from '../../src/testing/index.js';
import { now } from '../support/bodies.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Jest's jsdom environment has neither `fetch` nor what belongs to it. */
describe('where there is no Response', () => {
  beforeEach(() => {
    vi.stubGlobal('Response', undefined);
  });

  it.each(['axios', 'contentful', 'contentful-management'] as const)(
    'what %s throws can be made all the same',
    (client) => {
      const thrown = thrownBy(client, 'RateLimitExceededError', { status: 503 });
      expect(parseApiError(thrown, { now })).toMatchObject({
        code: 'RateLimitExceededError',
        status: 503,
      });
    },
  );

  it('what needs one says so, and what to do', () => {
    expect(() => apiErrorResponse('NotFoundError')).toThrow(/has no `Response`.*`thrownBy`/s);
    expect(() => thrownBy('fetch', 'NotFoundError')).toThrow(/has no `Response`/);
  });
});

it('a header replaces the usual one however its name is spelled', () => {
  const headers = { 'X-Contentful-RateLimit-Reset': '90' };
  const response = apiErrorResponse('RateLimitExceededError', { headers });
  expect(response.headers.get('x-contentful-ratelimit-reset')).toBe('90');
  const thrown = thrownBy('axios', 'RateLimitExceededError', { headers });
  expect(parseApiError(thrown, { now }).retryAt).toBe(now + 90_000);
});
