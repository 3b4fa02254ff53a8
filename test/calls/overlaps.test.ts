import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { createCalls } from '../../src/calls/createCalls.js';
import type { UseApiErrorOptions } from '../../src/calls/options.js';
import type { Settings } from '../../src/calls/settings.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { mounted } from './mounted.js';
import { config, held } from './requests.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('shows nothing of what was left on what came in its place, and holds nothing of that back', async () => {
  const first = held<string>();
  const sent: string[] = [];
  const { store, view, rerender } = mounted({
    intent: 'save',
    resetKeys: ['A'],
    request: first.request,
  });
  const left = store.send();
  rerender({
    resetKeys: ['B'],
    request: async () => {
      sent.push('B');
      return 'B';
    },
  });
  const saved = store.send();
  first.reject(apiErrorResponse('ValidationFailedError'));
  expect(await left).toMatchObject({ ok: false });
  expect(await saved).toMatchObject({ ok: true, data: 'B' });
  expect(sent).toEqual(['B']);
  expect(view()).toEqual({ shown: null, pending: false });
});

/** Calls whose renders have options of their own each, as those of React. */
function rendering(first: UseApiErrorOptions) {
  const onProviderError = vi.fn();
  const settingsOf = (options: UseApiErrorOptions): Settings => ({
    options,
    config: { ...config, onError: onProviderError },
  });
  const calls = createCalls(settingsOf(first), () => () => {});
  const render = (options: UseApiErrorOptions) => {
    const settings = settingsOf(options);
    const view = calls.preview(settings);
    calls.configure(settings);
    calls.commit(view);
  };
  render(first);
  return { calls, render, onProviderError };
}

describe('what was left', () => {
  const listening = () => ({ onSuccess: vi.fn(), onError: vi.fn() });
  const heardBy = ({ onSuccess, onError }: ReturnType<typeof listening>) => [
    onSuccess.mock.calls.length,
    onError.mock.calls.length,
  ];

  it('hands what was saved to who was there when it was sent', async () => {
    const [ofA, ofB] = [listening(), listening()];
    const { request, resolve } = held<string>();
    const { calls, render } = rendering({ intent: 'save', request, ...ofA, resetKeys: ['A'] });
    const saved = calls.actions.send();
    render({ intent: 'save', request, ...ofB, resetKeys: ['B'] });
    resolve('saved of A');
    await saved;
    expect([ofA.onSuccess.mock.calls, heardBy(ofB)]).toEqual([[['saved of A']], [0, 0]]);
  });

  it('tells who was there of its failure, and the provider', async () => {
    const [ofA, ofB] = [listening(), listening()];
    const { request, reject } = held();
    const options = { intent: 'save', request } as const;
    const { calls, render, onProviderError } = rendering({ ...options, ...ofA, resetKeys: ['A'] });
    const saved = calls.actions.send();
    render({ ...options, ...ofB, resetKeys: ['B'] });
    render({ ...options, ...ofB, resetKeys: ['C'] });
    reject(apiErrorResponse('ValidationFailedError'));
    await saved;
    expect([heardBy(ofA), heardBy(ofB)]).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(onProviderError).toHaveBeenCalledTimes(1);
  });

  it.each([{ intent: 'save' }, { intent: 'autosave' }] as const)(
    'tells who was there that a write which waited was not sent: $intent',
    async (options) => {
      const [ofA, ofB] = [listening(), listening()];
      const { request, resolve } = held();
      const ofHook = { intent: 'save', request: vi.fn(request) } as const;
      const { calls, render, onProviderError } = rendering({ ...ofHook, ...ofA, resetKeys: ['A'] });
      const saved = calls.actions.send();
      const waiting = calls.actions.send(options);
      render({ ...ofHook, ...ofB, resetKeys: ['B'] });
      expect(await waiting).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
      const cancelled = expect.objectContaining({ kind: 'cancelled', code: 'AbortError' });
      expect(ofA.onError.mock.calls).toEqual([[cancelled, expect.anything()]]);
      expect(onProviderError).toHaveBeenCalledTimes(1);
      resolve('saved of A');
      await saved;
      await sleep(0);
      expect(ofHook.request).toHaveBeenCalledOnce();
      expect(heardBy(ofB)).toEqual([0, 0]);
    },
  );

  it('tells nobody of a load that was given up with it', async () => {
    const [ofA, ofB] = [listening(), listening()];
    const { calls, render } = rendering({ ...ofA, resetKeys: ['A'] });
    const loaded = calls.actions.wrap(held<string>().request, { intent: 'load' });
    render({ ...ofB, resetKeys: ['B'] });
    expect(await loaded).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect([...heardBy(ofA), ...heardBy(ofB)]).toEqual([0, 0, 0, 0]);
  });

  it.each(['onRetry', 'onReload', 'onSignIn'] as const)(
    'tells who was there of how its %s failed',
    async (name) => {
      const [ofA, ofB] = [listening(), listening()];
      const handler = held();
      const { calls, render } = rendering({
        ...ofA,
        source: apiErrorResponse('AccessDeniedError'),
        [name]: () => handler.promise,
        resetKeys: ['A'],
      });
      await sleep(0);
      const { retry, reload } = calls.actions;
      const ended = { onRetry: retry, onReload: reload, onSignIn: () => calls.handle('onSignIn') };
      void ended[name]();
      render({ ...ofB, resetKeys: ['B'] });
      handler.reject(apiErrorResponse('ServerError'));
      await sleep(0);
      expect([heardBy(ofA), heardBy(ofB)]).toEqual([
        [0, 2],
        [0, 0],
      ]);
    },
  );

  it('is told to who came in its place where it was sent with what came', async () => {
    const [ofA, ofB] = [listening(), listening()];
    const first = held<string>();
    const { calls, render } = rendering({
      intent: 'save',
      request: first.request,
      ...ofA,
      resetKeys: ['A'],
    });
    const saved = [calls.actions.send(), calls.actions.send()];
    first.resolve('saved');
    await saved[0];
    render({
      intent: 'save',
      request: async () => apiErrorResponse('ServerError'),
      ...ofB,
      resetKeys: ['B'],
    });
    await saved[1];
    expect([heardBy(ofA), heardBy(ofB)]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('is let go of when its calls have ended', async () => {
    const first = held<string>();
    const { calls, render } = rendering({});
    const left = () => {
      const options = { intent: 'save', request: first.request, resetKeys: ['A'] } as const;
      render(options);
      return new WeakRef(options);
    };
    const options = left();
    const saved = calls.actions.send();
    render({ resetKeys: ['B'] });
    collectGarbage();
    expect(options.deref()).toBeDefined();
    first.resolve('saved of A');
    await saved;
    await sleep(0);
    collectGarbage();
    expect(options.deref()).toBeUndefined();
  });
});

it('says nothing of success when a handler gave nothing back and cleared its source', async () => {
  vi.useFakeTimers();
  const onSuccess = vi.fn();
  const { store, said, rerender, view } = mounted({
    intent: 'save',
    source: 'boom',
    onRetry: () => rerender({ source: null }),
    onSuccess,
  });
  rerender({ onRetry: () => void rerender({ source: null }) });
  void store.retry();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(view()).toEqual({ shown: null, pending: false });
  expect([said, onSuccess.mock.calls]).toEqual([[], []]);
  vi.useRealTimers();
});

it('tries again what is shown, although an older call of something else is running', async () => {
  const older = held<string>();
  const onRetry = vi.fn(async () => {});
  const { store, view } = mounted({ onRetry });
  void store.wrap(older.request, { intent: 'save' });
  store.show(new Error('boom'));
  await store.retry();
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(view().shown).toBeNull();
});

it('tells once of a failure that a request shows and throws, and shows it once', async () => {
  const onError = vi.fn();
  const ofProvider = vi.fn();
  const { store, view } = mounted({ intent: 'load', onError }, { onError: ofProvider });
  const seen: (number | undefined)[] = [];
  await store.wrap(async () => {
    const boom = new Error('boom');
    store.show(boom);
    seen.push(view().shown?.occurrence);
    throw boom;
  });
  seen.push(view().shown?.occurrence);
  expect([onError.mock.calls.length, ofProvider.mock.calls.length]).toEqual([1, 1]);
  expect(seen[0]).toBe(seen[1]);
});

it('tells of the same error each time that a request throws it', async () => {
  const onError = vi.fn();
  const boom = new Error('boom');
  const { store } = mounted({ intent: 'load', onError });
  await store.wrap(() => Promise.reject(boom));
  await store.wrap(() => Promise.reject(boom));
  expect(onError).toHaveBeenCalledTimes(2);
});

it('ends a retry that its source would judge when the component leaves', async () => {
  const { store, rerender, unmount } = mounted({
    intent: 'load',
    source: parseApiError(new Error('x')),
    onRetry: async () => {},
  });
  const retry = store.retry();
  rerender({ sourcePending: true });
  await sleep(5);
  unmount();
  await expect(retry).resolves.toBeUndefined();
});

it('leaves a load alone that was asked for after a save that waits', async () => {
  const first = held<string>();
  const load = held<string>();
  const { store } = mounted({ intent: 'save', request: first.request });
  void store.send();
  void store.send();
  const loaded = store.wrap(load.request, { intent: 'load' });
  first.resolve('ok');
  await sleep(5);
  load.resolve('data');
  expect(await loaded).toMatchObject({ ok: true, data: 'data' });
});

it('sends at once what is asked for while "Try again" waits for its time, for both who asked', async () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  const { store, rerender, view } = mounted({
    intent: 'save',
    request: async () => {
      sent.push('refused');
      throw apiErrorResponse('RateLimitExceededError', { headers: { 'Retry-After': '30' } });
    },
  });
  await store.send();
  const retried = store.retry();
  rerender({
    request: async () => {
      sent.push('saved');
      return 'saved';
    },
  });
  const again = store.send();
  await vi.advanceTimersByTimeAsync(10);
  expect(sent).toEqual(['refused', 'saved']);
  expect(await again).toMatchObject({ ok: true, data: 'saved' });
  await retried;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual(['refused', 'saved']);
  expect(view()).toEqual({ shown: null, pending: false });
  vi.useRealTimers();
});
