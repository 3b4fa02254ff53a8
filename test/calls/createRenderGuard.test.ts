import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRenderGuard } from '../../src/calls/createRenderGuard.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { keepOriginal } from '../../src/parse/originalOf.js';
import { expectConsole } from '../setup/index.js';
import { errorOf } from '../support/errorOf.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A model of another thrown value each time; those with the same number say the same. */
const numbered = (number: number) =>
  keepOriginal(errorOf('ServerError', { requestId: `${number}` }), { number });

/** What is on display, and whether more is being read for it. */
interface Display {
  readonly error: ApiError | undefined;
  readonly isReading: boolean;
}

const nothing: Display = { error: undefined, isReading: false };

/** Shows a failure as `show` does, and tells whether it may. */
function showIn(
  guard: ReturnType<typeof createRenderGuard>,
  error: ApiError,
  display: Display = nothing,
) {
  const mayShow = guard.mayShow(error, display.error, display.isReading);
  if (mayShow) guard.remember(error);
  else guard.tellOfLoop();
  return mayShow;
}

it('lets renders show 25 different failures at once, and tells the developer of one more', async () => {
  const guard = createRenderGuard();
  guard.enter('drawing');
  for (let number = 0; number < 25; number += 1) {
    expect(showIn(guard, numbered(number))).toBe(true);
  }
  expectConsole('warn', /RAE005/);
  expect(showIn(guard, numbered(25))).toBe(false);
  // the next turn of the page is another one
  await vi.advanceTimersByTimeAsync(1);
  guard.enter('drawing');
  expect(showIn(guard, numbered(26))).toBe(true);

  // the same one twice is enough
  expect(showIn(guard, numbered(26))).toBe(false);
  guard.enter('committing');
  expect(showIn(guard, numbered(26), { ...nothing, error: numbered(26) })).toBe(false);
  await vi.advanceTimersByTimeAsync(1);

  // after a render and its effects, the app may show the same again
  expect(showIn(guard, numbered(26))).toBe(true);
  expect(showIn(guard, numbered(26))).toBe(true);
  guard.enter('drawing');
  expect(showIn(guard, numbered(26))).toBe(true);
});

it('lets effects show 25 different failures at once, and not one more', () => {
  const guard = createRenderGuard();
  guard.enter('committing');
  for (let number = 0; number < 25; number += 1) {
    expect(showIn(guard, numbered(number))).toBe(true);
  }
  expect(showIn(guard, numbered(25))).toBe(false);
});

it('lets an effect show again what has left the display, and a render never', () => {
  const guard = createRenderGuard();
  guard.enter('committing');
  expect(showIn(guard, numbered(1))).toBe(true);
  expect(showIn(guard, numbered(1))).toBe(true);
  expect(showIn(guard, numbered(1), { ...nothing, error: numbered(2) })).toBe(true);
  guard.enter('drawing');
  expect(showIn(guard, numbered(1))).toBe(false);
  guard.enter('committing');
  expect(showIn(guard, numbered(1))).toBe(true);
});

it('knows what an effect shows by status and headers while its body is read, and afterwards', () => {
  const guard = createRenderGuard();
  const response = {};
  const early = keepOriginal(numbered(1), response);
  const read = keepOriginal(numbered(2), response);
  guard.enter('committing');
  expect(showIn(guard, early)).toBe(true);
  expect(showIn(guard, numbered(1), { error: undefined, isReading: true })).toBe(false);
  expect(showIn(guard, numbered(3), { error: undefined, isReading: true })).toBe(true);
  expect(showIn(guard, early)).toBe(true);
  expect(showIn(guard, numbered(1), { error: read, isReading: false })).toBe(false);
});

it('lets nobody know while React draws', async () => {
  const guard = createRenderGuard();
  const notify = vi.fn();
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(1);
  guard.enter('drawing');
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  expect(notify).toHaveBeenCalledTimes(2);
  guard.enter('committing');
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(3);
});

it('takes a render of which nothing was committed for over', async () => {
  const guard = createRenderGuard();
  guard.enter('drawing');
  await Promise.resolve();
  const notify = vi.fn();
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(1);
  expect(showIn(guard, numbered(1))).toBe(true);
  expect(showIn(guard, numbered(1))).toBe(true);
});
