import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginWait, watchWait, waitLeft } from '../../src/calls/watchWait.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is over when the wall clock says so, as after a sleep that stopped the monotonic clock', () => {
  const retryAt = Date.now() + 60_001;
  const error = { retryAt };
  expect(waitLeft(error)).toBe(60_001);
  vi.setSystemTime(retryAt);
  expect(waitLeft(error)).toBe(0);
});

it('is over when the monotonic clock says so, although the wall clock was set back', () => {
  const retryAt = Date.now() + 60_002;
  const error = { retryAt };
  beginWait(error);
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(waitLeft(error)).toBe(60_002);
  vi.advanceTimersByTime(60_002);
  expect(Date.now()).toBeLessThan(retryAt);
  expect(waitLeft(error)).toBe(0);
});

it('tells what remains at once, when a whole second less remains, and a last time at the end', () => {
  const seen: number[] = [];
  watchWait({ retryAt: Date.now() + 2_500 }, (remaining) => seen.push(remaining));
  vi.advanceTimersByTime(10_000);
  expect(seen).toEqual([2500, 2000, 1000, 0]);
});

it('does not tick any more once it is stopped', () => {
  const onTick = vi.fn();
  const stop = watchWait({ retryAt: Date.now() + 5_003 }, onTick);
  stop();
  onTick.mockClear();
  vi.advanceTimersByTime(10_000);
  expect(onTick).not.toHaveBeenCalled();
});

it('tells of the end of a wait that runs out while a tick is being handled', () => {
  const seen: number[] = [];
  watchWait({ retryAt: Date.now() + 1_004 }, (remaining) => {
    seen.push(remaining);
    vi.setSystemTime(Date.now() + remaining);
  });
  vi.advanceTimersByTime(10_000);
  expect(seen).toEqual([1004, 0]);
});

it('lasts a short while, longer after each attempt, where the server named no time', () => {
  const waits = [1, 2, 3].map((attempt) => {
    const error = { kind: 'rateLimit' } as const;
    beginWait(error, attempt, () => 0.5);
    return waitLeft(error);
  });
  expect(waits).toEqual([1_500, 3_000, 6_000]);
});

it('begins anew when the same object fails again', () => {
  const error = { kind: 'rateLimit' } as const;
  beginWait(error, 1, () => 0);
  vi.advanceTimersByTime(1_000);
  expect(waitLeft(error)).toBe(0);
  beginWait(error, 2, () => 0);
  expect(waitLeft(error)).toBe(2_000);
});

it('is nothing for a failure that asks for none', () => {
  expect(waitLeft({ kind: 'server' })).toBe(0);
});
