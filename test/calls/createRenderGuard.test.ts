import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRenderGuard } from '../../src/calls/createRenderGuard.js';
import { expectConsole } from '../setup/index.js';
import { errorOf } from '../support/errorOf.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const numbered = (number: number) => errorOf('ServerError', { requestId: `${number}` });

it('lets renders show 25 different failures at once, and tells the developer of one more', async () => {
  const guard = createRenderGuard();
  guard.renderBegan();
  for (let number = 0; number < 25; number += 1) {
    expect(guard.isRepeated(numbered(number))).toBe(false);
  }
  expectConsole('warn', /RAE005/);
  expect(guard.isRepeated(numbered(25))).toBe(true);
  // the next turn of the page is another one
  await vi.advanceTimersByTimeAsync(1);
  guard.renderBegan();
  expect(guard.isRepeated(numbered(26))).toBe(false);

  // the same one twice is enough
  expect(guard.isRepeated(numbered(26))).toBe(true);
  guard.renderEnded();
  expect(guard.isRepeated(numbered(26))).toBe(true);
  await vi.advanceTimersByTimeAsync(1);

  // after a render and its effects, the app may show the same again
  expect(guard.isRepeated(numbered(26))).toBe(false);
  expect(guard.isRepeated(numbered(26))).toBe(false);
  guard.renderBegan();
  expect(guard.isRepeated(numbered(26))).toBe(false);
});

it('lets nobody know while React draws', async () => {
  const guard = createRenderGuard();
  const notify = vi.fn();
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(1);
  guard.renderBegan();
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  expect(notify).toHaveBeenCalledTimes(2);
  guard.drawn();
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(3);
});

it('takes a render of which nothing was committed for over', async () => {
  const guard = createRenderGuard();
  guard.renderBegan();
  await Promise.resolve();
  const notify = vi.fn();
  guard.afterDrawing(notify);
  expect(notify).toHaveBeenCalledTimes(1);
  expect(guard.isRepeated(numbered(1))).toBe(false);
  expect(guard.isRepeated(numbered(1))).toBe(false);
});
