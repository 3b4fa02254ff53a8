import { expect, it } from 'vitest';
import { waitText } from '../../src/describe/waitText.js';
import { en } from '../../src/locales/en.js';
import { errorOf } from '../support/errorOf.js';

const now = 1_700_000_000_000;
const afterMs = (wait: number) =>
  waitText(errorOf('RateLimitExceededError', { retryAt: now + wait }), en, now);

it.each([
  [1, 'in 1 second'],
  [11_001, 'in 12 seconds'],
  [90_000, 'in 90 seconds'],
  [90_001, 'in about 2 minutes'],
  [3_553_000, 'in about 59 minutes'],
  [5_400_000, 'in about 90 minutes'],
  [7_200_000, 'in about 2 hours'],
] as const)('says a wait of %i ms as "%s"', (wait, text) => {
  expect(afterMs(wait)).toBe(text);
});

it('says nothing when there is nothing to wait for', () => {
  expect(afterMs(0)).toBeUndefined();
  expect(afterMs(-5)).toBeUndefined();
  expect(waitText(errorOf('ServerError'), en, now)).toBeUndefined();
});
