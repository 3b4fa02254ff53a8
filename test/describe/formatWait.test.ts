import { expect, it } from 'vitest';
import { formatWait, formatRemainingWait } from '../../src/describe/formatWait.js';
import { createMessageContext } from '../../src/describe/messageContext.js';

const said = (wait: number) => formatWait(wait, createMessageContext({}));

it.each([
  [1, 'in 1 second'],
  [11_001, 'in 12 seconds'],
  [90_000, 'in 90 seconds'],
  [90_001, 'in about 2 minutes'],
  [3_553_000, 'in about 59 minutes'],
  [5_400_000, 'in about 90 minutes'],
  [7_200_000, 'in about 2 hours'],
] as const)('says a wait of %i ms as "%s"', (wait, text) => {
  expect(said(wait)).toBe(text);
});

it('says nothing when there is nothing to wait for', () => {
  expect(said(0)).toBeUndefined();
  expect(said(-5)).toBeUndefined();
  expect(said(Number.NaN)).toBeUndefined();
});

it('counts nothing down whose end is not known', () => {
  const context = createMessageContext({});
  expect(formatRemainingWait({}, 1_400, context)).toBe('in a moment');
  expect(formatRemainingWait({}, 0, context)).toBeUndefined();
  expect(formatRemainingWait({ retryAt: 1_400 }, 1_400, context)).toBe('in 2 seconds');
});
