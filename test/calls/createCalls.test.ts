import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RequestFunction } from '../../src/calls/options.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { thrownBy } from '../../src/testing/thrownBy.js';
import { expectConsole } from '../setup/index.js';
import { mounted } from './mounted.js';
import { breaking, conflicting, held, refusedFor, working } from './requests.js';

const reported = vi.fn();

beforeEach(() => {
  reported.mockReset();
  vi.stubGlobal('reportError', reported);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('changes once when a call starts and once when it fails', async () => {
  const { store, changes, view } = mounted();
  const call = store.wrap(conflicting);
  expect(changes).toHaveBeenCalledTimes(1);
  expect(view()).toEqual({ shown: null, pending: true });
  expect(await call).toMatchObject({ ok: false, error: { code: 'VersionMismatchError' } });
  expect(changes).toHaveBeenCalledTimes(2);
  expect(view()).toMatchObject({ shown: { attempt: 1 }, pending: false });
});

it('reads the body of a thrown response', async () => {
  const { store, view } = mounted();
  await store.wrap(() => Promise.reject(apiErrorResponse('ValidationFailedError')));
  expect(view().shown?.error.issues.length).toBeGreaterThan(0);
});

it('counts a fresh call as a first attempt and a retry as the next one', async () => {
  const { store, view } = mounted({ request: breaking });
  await store.send();
  await store.send();
  expect(view().shown?.attempt).toBe(1);
  await store.retry();
  expect(view().shown?.attempt).toBe(2);
});

it('changes once when a retry starts and once when it ends, whoever runs the request', async () => {
  const options: { onRetry?: () => Promise<unknown> } = {};
  const { store, changes, view } = mounted(options);
  options.onRetry = async () => {
    await Promise.resolve();
    await store.wrap(breaking);
    await Promise.resolve();
  };
  await store.wrap(breaking);
  changes.mockReset();
  await store.retry();
  expect(changes).toHaveBeenCalledTimes(2);
  expect(view()).toMatchObject({ shown: { attempt: 2 }, pending: false });
});

it('shares one promise among concurrent retries', async () => {
  const onRetry = vi.fn(async () => 'fine');
  const { store } = mounted({ onRetry });
  await store.wrap(breaking);
  await Promise.all([store.retry(), store.retry(), store.retry()]);
  expect(onRetry).toHaveBeenCalledTimes(1);
});

it('shares one promise among concurrent reloads', async () => {
  const onReload = vi.fn(async () => 'latest');
  const { store } = mounted({ onReload });
  await Promise.all([store.reload(), store.reload()]);
  expect(onReload).toHaveBeenCalledTimes(1);
});

it('does not save twice when retry is asked for while a call is under way', async () => {
  const save = held<string>();
  const request = vi.fn<RequestFunction<unknown>>(breaking);
  const { store } = mounted({ request });
  await store.send();
  request.mockClear();
  request.mockImplementation(save.request);
  const call = store.send();
  const retry = store.retry();
  save.resolve('saved');
  await Promise.all([call, retry]);
  expect(request).toHaveBeenCalledTimes(1);
  expect(await call).toMatchObject({ ok: true });
});

it('waits until the server may be called again, then runs once', async () => {
  vi.useFakeTimers();
  const request = vi.fn(refusedFor(3));
  const { store, view } = mounted({ request });
  await store.send();
  const retry = store.retry();
  void store.retry();
  await vi.advanceTimersByTimeAsync(2900);
  expect(request).toHaveBeenCalledTimes(1);
  expect(view().pending).toBe(true);
  request.mockImplementation(working as never);
  await vi.advanceTimersByTimeAsync(200);
  await retry;
  expect(request).toHaveBeenCalledTimes(2);
  expect(view()).toEqual({ shown: null, pending: false });
});

it.each(['dismissing', 'a newer call', 'unmounting'])('calls a wait off by %s', async (by) => {
  vi.useFakeTimers();
  const request = vi.fn(refusedFor(3));
  const { store, view, unmount } = mounted({ request });
  await store.send();
  const retry = store.retry();
  if (by === 'dismissing') store.dismiss();
  else if (by === 'unmounting') unmount();
  else void store.wrap(working);
  await retry;
  await vi.advanceTimersByTimeAsync(5000);
  expect(request).toHaveBeenCalledTimes(1);
  expect(view().pending).toBe(false);
});

it('keeps a wait of many days from firing at once', async () => {
  vi.useFakeTimers();
  const onRetry = vi.fn(async () => 'fine');
  const { store, unmount } = mounted({ onRetry });
  await store.wrap(refusedFor(60 * 86_400));
  const retry = store.retry();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onRetry).not.toHaveBeenCalled();
  unmount();
  await retry;
});

it('shows the failure of a rejected retry as the next attempt', async () => {
  const { store, view } = mounted({ onRetry: async () => Promise.reject(await conflicting()) });
  await store.wrap(breaking);
  await store.retry();
  expect(view().shown).toMatchObject({ attempt: 2, error: { code: 'VersionMismatchError' } });
});

it('clears the error when a reload is fulfilled, without claiming that the save worked', async () => {
  const onSuccess = vi.fn();
  const { store, view } = mounted({ onReload: async () => 'latest', onSuccess });
  await store.wrap(conflicting);
  await store.reload();
  expect(view().shown).toBeNull();
  expect(onSuccess).not.toHaveBeenCalled();
});

it('tries a reload again that failed, not the request before it', async () => {
  const onReload = vi.fn(async () => Promise.reject(await breaking()));
  const request = vi.fn(conflicting);
  const { store, view } = mounted({ onReload });
  await store.wrap(request);
  await store.reload();
  expect(view().shown).toMatchObject({ attempt: 1, error: { code: 'ServerError' } });
  onReload.mockImplementation(async () => undefined as never);
  await store.retry();
  expect(onReload).toHaveBeenCalledTimes(2);
  expect(request).toHaveBeenCalledTimes(1);
  expect(view().shown).toBeNull();
});

it('is pending while a handler settles, and shows what it was rejected with', async () => {
  const { promise, reject } = held();
  const { store, view } = mounted({ onSignIn: () => promise });
  await store.wrap(working);
  const signIn = store.onSignIn();
  expect(view().pending).toBe(true);
  reject(apiErrorResponse('AccessDeniedError'));
  await signIn;
  expect(view()).toMatchObject({ pending: false, shown: { error: { status: 403 } } });
  expect(reported).not.toHaveBeenCalled();
});

it('shows nothing for a load that was cancelled, and leaves what was shown', async () => {
  const onError = vi.fn();
  const { store, view } = mounted({ onError, intent: 'load' });
  const left = () => Promise.reject(new DOMException('Left', 'AbortError'));
  await store.wrap(left);
  expect(view()).toEqual({ shown: null, pending: false });
  await store.wrap(breaking);
  await store.wrap(left);
  expect(view().shown?.error.code).toBe('ServerError');
  expect(onError).toHaveBeenCalledTimes(1);
});

it('tells of a write that was cut off and that nobody gave up: it may have been done', async () => {
  const onError = vi.fn();
  const { store, view } = mounted({ onError, intent: 'save', onRetry: working });
  await store.wrap(() => Promise.reject(new DOMException('Left', 'AbortError')));
  expect(view().shown?.error).toMatchObject({ code: 'AbortError', recovery: 'retry' });
  expect(onError).toHaveBeenCalledTimes(1);
});

it('shows a partial result beside its data', async () => {
  const { store, view } = mounted({ parse: { formats: [partialFormat], partial: true } });
  const body = JSON.stringify({ sys: { type: 'Error', id: 'Some' } });
  const result = await store.wrap(async () => new Response(body, { status: 200 }));
  expect(result).toMatchObject({ ok: true, error: { partial: true } });
  expect(view().shown?.error.partial).toBe(true);
});

const partialFormat = { name: 'some', read: () => ({ id: 'Some', partial: true }) };

it('hands a bug in the request to reportError and shows it as unknown', async () => {
  const bug = new TypeError("Cannot read properties of undefined (reading 'id')");
  const { store, view } = mounted();
  await store.wrap(() => Promise.reject(bug));
  expect(view().shown?.error.kind).toBe('unknown');
  expect(reported).toHaveBeenCalledExactlyOnceWith(bug);
});

it('hands what callbacks throw to reportError, and settles all the same', async () => {
  const boom = () => {
    throw new Error('boom');
  };
  const { store, view } = mounted({ onSuccess: boom, onError: boom, intent: 'load' });
  expect(await store.wrap(working, { onSuccess: boom })).toMatchObject({ ok: true });
  expect(reported).toHaveBeenCalledTimes(2);
  expect(await store.wrap(breaking)).toMatchObject({ ok: false });
  expect(reported).toHaveBeenCalledTimes(3);
  expect(view()).toMatchObject({ pending: false, shown: { attempt: 1 } });
});

it('shows an onRetry that throws, and hands it to reportError', async () => {
  const boom = new TypeError('boom');
  const { store, view } = mounted({
    onRetry: () => {
      throw boom;
    },
  });
  await store.wrap(breaking);
  await store.retry();
  expect(view()).toMatchObject({
    pending: false,
    shown: { attempt: 2, error: { kind: 'unknown' } },
  });
  expect(reported).toHaveBeenCalledExactlyOnceWith(boom);
});

it('shows what an app caught, a response with its body', async () => {
  const { store, view } = mounted();
  expect(store.show(new TypeError('Failed to fetch')).kind).toBe('network');
  expect(view().shown?.error.kind).toBe('network');
  expect(store.show(apiErrorResponse('ValidationFailedError')).status).toBe(422);
  expect(view().pending).toBe(true);
  await vi.waitFor(() => expect(view().pending).toBe(false));
  expect(view().shown?.error.issues.length).toBeGreaterThan(0);
});

it('tells the developer of effects that show one failure after the other', () => {
  expectConsole('warn', /RAE005/);
  const onError = vi.fn();
  const { rerender, store, view } = mounted();
  rerender({ onError });
  for (let number = 1; number <= 40; number += 1) store.show(new Error(`No. ${number}`));
  expect(onError).toHaveBeenCalledTimes(25);
  expect(view().shown?.error.kind).toBe('unknown');
});

it.each(['retry', 'reload'] as const)('takes a failed response for a failed %s', async (way) => {
  const onSuccess = vi.fn();
  const { store, view } = mounted({ onRetry: conflicting, onReload: conflicting, onSuccess });
  await store.wrap(breaking);
  await store[way]();
  expect(view().shown?.error.code).toBe('VersionMismatchError');
  expect(onSuccess).not.toHaveBeenCalled();
});

it('raises the attempt when a failed reload fails again', async () => {
  const onReload = vi.fn(breaking);
  const { store, view } = mounted({ onReload });
  await store.wrap(conflicting);
  await store.reload();
  await store.reload();
  expect(view().shown?.attempt).toBe(2);
  await store.retry();
  expect(view().shown?.attempt).toBe(3);
  expect(onReload).toHaveBeenCalledTimes(3);
});

it('stays pending while a retry runs that was dismissed, and shows how it fails', async () => {
  const again = held();
  const { store, view } = mounted({ onRetry: () => again.promise });
  await store.wrap(breaking);
  const retry = store.retry();
  await Promise.resolve();
  await Promise.resolve();
  store.dismiss();
  expect(view()).toEqual({ shown: null, pending: true });
  again.reject(await conflicting());
  await retry;
  expect(view()).toMatchObject({ pending: false, shown: { error: { kind: 'conflict' } } });
});

it('counts a source from one again that fails after a retry helped, and tells the app', async () => {
  vi.useFakeTimers();
  const onError = vi.fn();
  const options: { source: unknown; onRetry: () => Promise<unknown>; onError: () => void } = {
    source: 'boom',
    onRetry: async () => 'result',
    onError,
  };
  const { store, view, commit } = mounted(options);
  const retryTo = async (source: unknown) => {
    const retry = store.retry();
    await vi.advanceTimersByTimeAsync(0);
    commit(null);
    commit(source);
    await vi.advanceTimersByTimeAsync(100);
    await retry;
  };
  commit('boom');
  await retryTo('boom');
  expect(view().shown?.attempt).toBe(2);
  await retryTo(null);
  expect(view().shown).toBeNull();
  commit('boom');
  expect(view().shown?.attempt).toBe(1);
  expect(onError).toHaveBeenCalledTimes(2);
});

it('retries nothing that was dismissed, and says so to the developer', async () => {
  expectConsole('warn', /retry\(\) did nothing/);
  const onRetry = vi.fn(working);
  const request = vi.fn(breaking);
  const { store, commit } = mounted({ source: 'boom', onRetry, request });
  store.dismiss();
  await store.retry();
  await store.send();
  store.dismiss();
  await store.retry();
  commit(null);
  await store.retry();
  expect([onRetry.mock.calls.length, request.mock.calls.length]).toEqual([0, 1]);
});

it('retries again when a newer call has failed while the handler before is still busy', async () => {
  const onRetry = vi.fn<() => Promise<unknown>>(() => held().promise);
  const { store, view } = mounted({ onRetry });
  await store.wrap(breaking);
  void store.retry();
  await vi.waitFor(() => expect(onRetry).toHaveBeenCalledTimes(1));
  await store.wrap(conflicting);
  expect(view().pending).toBe(false);
  onRetry.mockImplementation(working);
  await store.retry();
  expect(onRetry).toHaveBeenCalledTimes(2);
  expect(view()).toEqual({ shown: null, pending: false });
});

it('leaves a running retry alone when the app shows a cancelled call', async () => {
  const again = held();
  const onRetry = vi.fn(() => again.promise);
  const { store, view } = mounted({ onRetry });
  await store.wrap(breaking);
  const retry = store.retry();
  await vi.waitFor(() => expect(onRetry).toHaveBeenCalled());
  store.show(new DOMException('Left', 'AbortError'));
  expect(view()).toMatchObject({ shown: { error: { code: 'ServerError' } }, pending: true });
  again.resolve('saved');
  await retry;
  expect(view()).toEqual({ shown: null, pending: false });
});

it('reads the body that a client left unread in its error, of a source and of what is shown', async () => {
  const thrown = thrownBy('ky', 'ValidationFailedError') as { readonly response: Response };
  const { commit, view } = mounted();
  commit(thrown);
  await vi.waitFor(() => expect(view().shown?.error.issues).toHaveLength(3));
  // what was read stays, whatever the app does with the body
  await thrown.response.text();
  commit(thrown);
  expect(view().shown?.error.issues).toHaveLength(3);

  const other = mounted();
  other.store.show(thrownBy('ky', 'ValidationFailedError'));
  await vi.waitFor(() => expect(other.view().shown?.error.issues).toHaveLength(3));
});
