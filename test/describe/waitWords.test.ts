import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { shipped } from '../locales/shipped.js';
import { errorOf } from '../support/errorOf.js';

const receivedAt = Date.UTC(2026, 0, 2);
const retryAt = receivedAt + 12_000;

describe.each(shipped)('what to do about a wait in $tag', ({ locale }) => {
  const counted = errorOf('RateLimitExceededError', { receivedAt, retryAt });
  const uncounted = errorOf('RateLimitExceededError', { receivedAt });
  const bodyAt = (now: number) => describeApiError(counted, { locale, now }).body;

  it('speaks of the wait as long as it lasts', () => {
    expect(bodyAt(retryAt - 1)).toBe(bodyAt(receivedAt));
    expect(bodyAt(retryAt)).not.toBe(bodyAt(receivedAt));
  });

  it('is the same when it is over, whether the server had named its end or not', () => {
    const { body } = describeApiError(uncounted, { locale, isWaitOver: true });
    expect(body).toBe(bodyAt(retryAt));
    expect(body).toBe(describeApiError(counted, { locale, isWaitOver: true }).body);
    expect(body).not.toBe(describeApiError(uncounted, { locale }).body);
    const advices = [bodyAt(receivedAt), describeApiError(uncounted, { locale }).body];
    for (const advice of advices) expect(body.length).toBeLessThan(advice.length);
  });
});
