import { describe, expect, it } from 'vitest';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

const read = (body: unknown, { status = 429, headers = {} } = {}) =>
  readApiError(jsonResponse(status, body, headers), { now });

describe('a wait that only the sentence tells, as where a browser may not read the header', () => {
  it.each([
    // OpenAI
    ['Rate limit reached on tokens per min. Limit: 3 / min. Please try again in 20s.', 20_000],
    ['Please try again in 6m0s. Visit the dashboard.', 360_000],
    ['Please try again in 1.2s', 1200],
    ['Try again in 1 hour 30 minutes.', 5_400_000],
    ['Please wait 2 minutes, 5 seconds', 125_000],
    ['Please try again in 120ms', 120],
    // Django REST framework
    ['Request was throttled. Expected available in 86 seconds.', 86_000],
    ['Request was throttled. Expected available in 1 second.', 1000],
    // Azure
    ['Requests have exceeded the rate limit. Please retry after 20 seconds.', 20_000],
    ['Too many attempts. Try again in about 5 minutes', 300_000],
    ['Please wait 30 seconds before you send another one', 30_000],
    ['Wait for 2 hours and 30 minutes.', 9_000_000],
  ])('is waited for: %s', async (message, wait) => {
    expect(await read({ message })).toMatchObject({ retryAt: now + wait });
    expect(await read({ errors: [{ message }] })).toMatchObject({ retryAt: now + wait });
  });

  it.each([
    'Too many requests',
    'Try again later',
    'You may send 100 requests in 60 seconds',
    'Limit of 10 per 20s exceeded',
    'Gave up after 3 retries',
    'Retry after 3 attempts',
    'Try again in 5 moons',
  ])('is none: %s', async (message) => {
    expect(await read({ message })).not.toHaveProperty('retryAt');
  });

  it('counts after what a header or a member of the body says', async () => {
    const message = 'Please try again in 20s';

    expect(await read({ message }, { headers: { 'retry-after': '7' } })).toMatchObject({
      retryAt: now + 7000,
    });
    expect(await read({ message, retry_after: 9 })).toMatchObject({ retryAt: now + 9000 });
  });

  it('is none of a failure that nobody waits for', async () => {
    const message = 'The code was sent. Try again in 20 seconds.';

    expect(await read({ message }, { status: 403 })).not.toHaveProperty('retryAt');
  });

  it('is a day at most', async () => {
    const message = 'Try again in 999999 hours';

    expect(await read({ message })).toMatchObject({ retryAt: now + 86_400_000 });
  });
});
