import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { StrictMode, useEffect, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { RequestContext, UseApiErrorOptions } from '../../src/calls/options.js';
import type { UseApiErrorResult } from '../../src/react/hookTypes.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';
import { breaking, conflicting, held, refusedFor, working } from '../calls/requests.js';
import { setUp } from './setUp.js';

/** A query library: null while it fetches, and React hears of the outcome after the promise has. */
function setUpQuery(outcomes: readonly unknown[], options: UseApiErrorOptions = {}) {
  const left = [...outcomes];
  const seen: (string | undefined)[] = [];
  const hook = renderHook(() => {
    const [source, setSource] = useState<unknown>(left[0]);
    const onRetry = async () => {
      setSource(null);
      await Promise.resolve();
      const outcome = left.length > 1 ? left.splice(0, 2)[1] : left[0];
      left.unshift(outcome);
      setTimeout(() => setSource(outcome), 0);
      return 'query result';
    };
    const api = useApiError({ source, onRetry, ...options });
    useEffect(() => void seen.push(api.error?.code));
    return { api, setSource };
  });
  return { seen, api: () => hook.result.current.api, setSource: hook.result.current.setSource };
}

/**
 * Retries until it is done. Not inside `act`, which holds every render back until its end, and so
 * would hide the source's way from the hook.
 */
async function settled(api: () => UseApiErrorResult) {
  act(() => void api().retry());
  await waitFor(() => expect(api().pending).toBe(false));
}

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };
const missing = { sys: { type: 'Error', id: 'NotFound' } };
afterEach(() => {
  vi.useRealTimers();
});

it('1: runs onSuccess on the first success and on a success after a retry', async () => {
  const ofHook = vi.fn();
  const ofCall = vi.fn();
  const { now } = setUp({ onSuccess: ofHook });
  await act(() => now().wrap(working, { onSuccess: ofCall }));
  expect([ofHook.mock.calls, ofCall.mock.calls]).toEqual([[['saved']], [['saved']]]);
  const request = vi.fn<() => Promise<unknown>>(breaking);
  await act(() => now().wrap(request, { onSuccess: ofCall, repeatable: true }));
  expect(ofCall).toHaveBeenCalledTimes(1);
  request.mockImplementation(working);
  await act(() => now().retry());
  expect([ofHook.mock.calls.length, ofCall.mock.calls.length]).toEqual([2, 2]);
  expect(now().error).toBeNull();
});

it('1: shows the failure that a client returns, and takes it for no success', async () => {
  const onSuccess = vi.fn();
  const onError = vi.fn();
  const returned = { error: { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' } };
  const { now } = setUp({ request: async () => returned, onSuccess, onError });
  await act(() => now().send());
  expect(now().error).toMatchObject({ code: 'NetworkError' });
  expect(onError).toHaveBeenCalledOnce();
  expect(onSuccess).not.toHaveBeenCalled();
});

it('1: runs the request of the latest render for a retry, with another key and attempt [retry-8]', async () => {
  const sent: unknown[] = [];
  const keys: string[] = [];
  const requestFor = (text: string) => async (context: RequestContext) => {
    sent.push([text, context.attempt]);
    keys.push(context.idempotencyKey);
    return sent.length === 1 ? breaking() : 'saved';
  };
  const onSuccess = vi.fn();
  const { now, rerender } = setUp({ request: requestFor('old'), onSuccess });
  await act(() => now().send());
  rerender({ request: requestFor('new'), onSuccess });
  await act(() => now().bannerProps.onRetry?.() as Promise<void>);
  expect(sent).toEqual([
    ['old', 1],
    ['new', 2],
  ]);
  expect(new Set(keys).size).toBe(2);
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('saved');
  expect(now().error).toBeNull();
});

it('1: prefers onRetry to the request and calls it with no argument', async () => {
  const onRetry = vi.fn(async () => 'again');
  const onSuccess = vi.fn();
  const request = vi.fn(breaking);
  const { now } = setUp({ onRetry, onSuccess, request });
  await act(() => now().send());
  await act(() => now().bannerProps.onRetry?.() as Promise<void>);
  expect(onRetry.mock.calls).toEqual([[]]);
  expect(request).toHaveBeenCalledTimes(1);
  expect(now().error).toBeNull();
});

it('1: clears a failure without a word of success when no request is known to have worked', async () => {
  const onSuccess = vi.fn();
  const { now } = setUp({ onRetry: async () => 'done', onSuccess });
  await act(() => now().wrap(breaking));
  await act(() => now().retry());
  expect(now().error).toBeNull();
  expect(onSuccess).not.toHaveBeenCalled();
});

it('1: takes what another hook came to for the outcome of a retry', async () => {
  const other = setUp({ intent: 'load' });
  const outcome = vi.fn<() => Promise<unknown>>(conflicting);
  const onSuccess = vi.fn();
  const { now } = setUp({ onRetry: () => other.now().wrap(outcome), onSuccess });
  await act(() => now().wrap(breaking));
  await act(() => now().retry());
  expect(now()).toMatchObject({ error: { code: 'VersionMismatchError' }, attempt: 2 });
  outcome.mockImplementation(working);
  await act(() => now().retry());
  expect(now().error).toBeNull();
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('saved');
});

it('1: uses the options of the latest render', async () => {
  const stale = vi.fn();
  const latest = vi.fn();
  const { now, rerender } = setUp({ onSuccess: stale });
  const { wrap } = now();
  rerender({ onSuccess: latest });
  expect(now().wrap).toBe(wrap);
  await act(() => wrap(working));
  expect([stale.mock.calls.length, latest.mock.calls.length]).toEqual([0, 1]);
});

it('2: shows the call that was started last, whichever settles last', async () => {
  const first = held<unknown>();
  const second = held<unknown>();
  const onSuccess = vi.fn();
  const { now } = setUp({ intent: 'save', onSuccess });
  let results: unknown;
  await act(async () => {
    const calls = [now().wrap(first.request), now().wrap(second.request)];
    second.resolve(await conflicting());
    await calls[1];
    first.resolve('saved');
    results = await Promise.all(calls);
  });
  expect(results).toMatchObject([
    { ok: true, data: 'saved' },
    { ok: false, error: { code: 'VersionMismatchError' } },
  ]);
  expect(now().error?.code).toBe('VersionMismatchError');
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('saved');
});

it('2: aborts a load, and never a save, when a newer call starts', async () => {
  const load = held();
  const save = held();
  const { now } = setUp();
  let loaded: unknown;
  await act(async () => {
    const call = now().wrap(load.request, { intent: 'load' });
    void now().wrap(save.request, { intent: 'save' });
    void now().wrap(working);
    loaded = await call;
  });
  expect([load.signals[0]?.aborted, save.signals[0]?.aborted]).toEqual([true, false]);
  expect(loaded).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});

it('2: aborts a load on unmount and lets a save finish', async () => {
  const save = held<string>();
  const onSuccess = vi.fn();
  const saving = setUp({ intent: 'save', onSuccess });
  const saved = saving.now().wrap(save.request);
  saving.unmount();
  const load = held();
  const loading = setUp({ intent: 'load' });
  const loaded = loading.now().wrap(load.request);
  loading.unmount();
  expect(await loaded).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  save.resolve('saved');
  expect(await saved).toMatchObject({ ok: true, data: 'saved' });
  expect([load.signals[0]?.aborted, save.signals[0]?.aborted]).toEqual([true, false]);
  expect(onSuccess).toHaveBeenCalledTimes(1);
});

it('2: leaves a load alone that starts in a mount effect, although StrictMode mounts twice', async () => {
  const load = held<string>();
  const { result } = renderHook(
    () => {
      const api = useApiError({ intent: 'load' });
      const { wrap } = api;
      const [call, setCall] = useState<unknown>();
      useEffect(() => {
        if (load.signals.length === 0) void wrap(load.request).then(setCall);
      }, [wrap]);
      return { api, call };
    },
    { wrapper: StrictMode },
  );
  expect(result.current.api.pending).toBe(true);
  await act(async () => load.resolve('loaded'));
  expect(result.current.call).toMatchObject({ ok: true, data: 'loaded' });
});

it('3: keeps the error until a retry settles, then raises the attempt or clears it', async () => {
  const second = held<unknown>();
  const third = held<unknown>();
  const request = vi.fn<(context: RequestContext) => Promise<unknown>>(breaking);
  const { now } = setUp({ request });
  await act(() => now().send());
  request.mockImplementationOnce(second.request).mockImplementationOnce(third.request);
  act(() => void now().retry());
  expect(now()).toMatchObject({ error: { code: 'ServerError' }, pending: true, attempt: 1 });
  await act(async () => second.resolve(await conflicting()));
  // In Firefox a body is read in a task of its own.
  await waitFor(() => expect(now().pending).toBe(false));
  expect(now()).toMatchObject({ error: { code: 'VersionMismatchError' }, attempt: 2 });
  act(() => void now().retry());
  expect(now().error?.code).toBe('VersionMismatchError');
  await act(async () => third.resolve('saved'));
  expect(now()).toMatchObject({ error: null, pending: false, attempt: 0 });
});

it('3: waits before it retries when the server asked for it', async () => {
  const request = vi.fn<() => Promise<unknown>>(refusedFor(1));
  const { now } = setUp({ request });
  await act(() => now().send());
  const retryAt = now().error?.retryAt ?? Number.NaN;
  request.mockImplementation(working);
  await act(() => Promise.all([now().retry(), now().retry()]));
  expect(request).toHaveBeenCalledTimes(2);
  expect(Date.now()).toBeGreaterThanOrEqual(retryAt - 50);
});

it('3: leaves the countdown in the banner while a retry waits for the server [wait-13]', async () => {
  const { now } = setUp({ request: refusedFor(600) });
  await act(() => now().send());
  act(() => void now().retry());
  render(<ApiErrorBanner {...now().bannerProps} />);
  expect(screen.getByText(/^in about 10 minutes$/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute(
    'data-state',
    'waiting',
  );
  act(() => now().cancel());
});

it('3: resolves with nothing to retry or to reload, and says so to the developer', async () => {
  expectConsole('warn', /retry\(\) did nothing/);
  expectConsole('warn', /reload\(\) did nothing.*onReload/);
  const { now } = setUp();
  await act(() => now().retry());
  await act(() => now().reload());
  expect(now()).toMatchObject({ error: null, pending: false });
});

it('3: clears the error with a fulfilled reload and shows the failure of a rejected one', async () => {
  const onReload = vi.fn(async (): Promise<unknown> => Promise.reject(await breaking()));
  const { now } = setUp({ onReload });
  await act(() => now().wrap(conflicting));
  await act(() => now().reload());
  expect(now().error?.code).toBe('ServerError');
  onReload.mockImplementation(async () => undefined);
  await act(() => now().reload());
  expect(now().error).toBeNull();
});

it('3: hands on what became of the work when a reload fails', async () => {
  const onReload = vi.fn(async (): Promise<unknown> => Promise.reject(await breaking()));
  const { now } = setUp({ intent: 'save', onReload });
  await act(() => now().reload());
  expect(now().bannerProps).toMatchObject({ intent: 'load', failedReload: {} });
  await act(() => now().wrap(conflicting));
  expect(now().bannerProps).not.toHaveProperty('failedReload');
  await act(() => now().reload());
  expect(now().error?.code).toBe('ServerError');
  expect(now().bannerProps).toMatchObject({
    intent: 'load',
    failedReload: { intent: 'save', unconfirmed: false },
  });
});

it('4: holds the error of a source while a retry is pending, then takes null for success', async () => {
  const onSuccess = vi.fn();
  const { seen, api } = setUpQuery([conflict, null], { onSuccess });
  await settled(api);
  expect(seen.filter((code, index) => code !== seen[index - 1])).toEqual([
    'VersionMismatchError',
    undefined,
  ]);
  expect(api()).toMatchObject({ error: null, pending: false });
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('query result');
});

it('4: takes another object after a retry for the next attempt', async () => {
  const onSuccess = vi.fn();
  const { seen, api } = setUpQuery([conflict, missing], { onSuccess });
  await settled(api);
  expect(api()).toMatchObject({ error: { code: 'NotFoundError' }, attempt: 2, pending: false });
  expect(seen).not.toContain(undefined);
  expect(onSuccess).not.toHaveBeenCalled();
});

it('4: takes the same object after a retry for still failing', async () => {
  const onError = vi.fn();
  const { api } = setUpQuery([conflict, conflict], { onError });
  await settled(api);
  await settled(api);
  expect(api()).toMatchObject({ error: { code: 'VersionMismatchError' }, attempt: 3 });
  expect(onError).toHaveBeenCalledTimes(1);
});

it('4: judges a retry that rejects by its source too', async () => {
  const onRetry = () => Promise.reject(conflict);
  const { now } = setUp({ source: conflict, onRetry });
  await act(() => now().retry());
  expect(now()).toMatchObject({ attempt: 2, pending: false });
  now().dismiss();
  await waitFor(() => expect(now().error).toBeNull());
});

it('4: claims nothing after a handler that gives nothing back', async () => {
  const onSuccess = vi.fn();
  const { now } = setUp({ source: conflict, onRetry: () => undefined, onSuccess });
  await act(() => now().retry());
  expect(now()).toMatchObject({ attempt: 1, pending: false });
  expect(onSuccess).not.toHaveBeenCalled();
});

it('5: hides a dismissed source until another object comes', () => {
  const { now, rerender } = setUp({ source: conflict });
  act(() => now().dismiss());
  rerender({ source: conflict });
  expect(now().error).toBeNull();
  rerender({ source: missing });
  expect(now().error?.code).toBe('NotFoundError');
});

it.each([conflict, 'boom'])('5: shows a dismissed source again after null in between', (source) => {
  const { now, rerender } = setUp({ source });
  act(() => now().dismiss());
  expect(now().error).toBeNull();
  rerender({ source: null });
  rerender({ source });
  expect(now().error).not.toBeNull();
});

it('5: tells the app of a dismissal', () => {
  const onDismiss = vi.fn();
  const { now } = setUp({ source: conflict, onDismiss });
  act(() => void now().bannerProps.onDismiss?.());
  expect(onDismiss.mock.calls).toEqual([[]]);
});

it.each([
  ['a Response', () => apiErrorResponse('ValidationFailedError')],
  ['a promise', async () => apiErrorResponse('ValidationFailedError')],
])('6: reads %s as source with one commit, pending until then', async (_, make) => {
  const source = make();
  const { now, commits } = setUp({ source });
  expect(now()).toMatchObject({ error: null, pending: true });
  await waitFor(() => expect(now().pending).toBe(false));
  expect(now().error?.issues.length).toBeGreaterThan(0);
  expect(commits).toHaveBeenCalledTimes(1);
  const { bodyUsed } = await source;
  expect(bodyUsed).toBe(false);
});

it('6: shows what a promise is rejected with, and nothing for one that is fine', async () => {
  const { now, rerender } = setUp({ source: Promise.reject(conflict) });
  await waitFor(() => expect(now().error?.code).toBe('VersionMismatchError'));
  rerender({ source: Promise.resolve({ title: 'Fine' }) });
  expect(now()).toMatchObject({ error: null, pending: true });
  await waitFor(() => expect(now().pending).toBe(false));
  expect(now().error).toBeNull();
});

it('6: tells the developer of a new promise in every render, and stops reading', async () => {
  expectConsole('warn', /RAE006/);
  const renders = vi.fn();
  renderHook(() => {
    renders();
    return useApiError({ source: Promise.resolve(conflict) });
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(renders.mock.calls.length).toBeLessThan(10);
});

it('7: shows a wrapped failure before the source, until it succeeds or is dismissed', async () => {
  const request = vi.fn<() => Promise<unknown>>(breaking);
  const { now } = setUp({ source: conflict, request });
  await act(() => now().send());
  expect(now().error?.code).toBe('ServerError');
  act(() => now().dismiss());
  expect(now().error?.code).toBe('VersionMismatchError');
  await act(() => now().send());
  expect(now().error?.code).toBe('ServerError');
  request.mockImplementation(working);
  await act(() => now().retry());
  expect(now().error?.code).toBe('VersionMismatchError');
});

it('8: commits once when a call starts and once when it settles', async () => {
  const call = held<unknown>();
  const { now, commits } = setUp();
  act(() => void now().wrap(call.request));
  expect(commits).toHaveBeenCalledTimes(1);
  await act(async () => call.resolve(await conflicting()));
  await waitFor(() => expect(commits).toHaveBeenCalledTimes(2));
});

it('8: commits once when a retry of a source starts and once when it settles', async () => {
  const call = held<unknown>();
  const { now, commits } = setUp({ source: conflict, onRetry: () => call.promise });
  let retry: Promise<void> | undefined;
  act(() => {
    retry = now().retry();
  });
  expect(commits).toHaveBeenCalledTimes(1);
  await act(async () => {
    call.resolve('result');
    await retry;
  });
  expect(commits).toHaveBeenCalledTimes(2);
});

it('8: gives the same objects and functions as long as nothing changed', async () => {
  const { now, rerender } = setUp({ onReload: () => undefined });
  const before: UseApiErrorResult = now();
  rerender({ onReload: () => undefined });
  expect(now()).toBe(before);
  await act(() => now().wrap(conflicting));
  const { wrap, show, retry, reload, dismiss, bannerProps } = now();
  expect({ wrap, show, retry, reload, dismiss }).toMatchObject({
    wrap: before.wrap,
    show: before.show,
    retry: before.retry,
    reload: before.reload,
    dismiss: before.dismiss,
  });
  expect(bannerProps).not.toBe(before.bannerProps);
});

it('9: tells onError of the hook, then of the provider, once and with the original [provider-4]', async () => {
  const told: unknown[] = [];
  const original = { ...conflict };
  renderHook((options: UseApiErrorOptions) => useApiError(options), {
    initialProps: {
      source: original,
      onError: (error, context) => told.push(['hook', error.code, context.original]),
    },
    wrapper: ({ children }) => (
      <StrictMode>
        <ApiErrorProvider
          onError={(error, context) => told.push(['provider', error.code, context.original])}
        >
          {children}
        </ApiErrorProvider>
      </StrictMode>
    ),
  });
  expect(told).toEqual([
    ['hook', 'VersionMismatchError', original],
    ['provider', 'VersionMismatchError', original],
  ]);
  expect((told[0] as unknown[])[2]).toBe(original);
});

it('9: hands on the response that a wrapped request gave', async () => {
  const onError = vi.fn();
  const response = apiErrorResponse('ServerError');
  const { now } = setUp({ onError, intent: 'load' });
  await act(() => now().wrap(async () => response));
  expect(onError.mock.calls[0]?.[1].original).toBe(response);
});

it('10: retries when the monotonic clock says that the wait is over', async () => {
  vi.useFakeTimers();
  const request = vi.fn<() => Promise<unknown>>(refusedFor(5));
  const { now } = setUp({ request });
  await act(() => now().send());
  vi.setSystemTime(Date.now() - 3_600_000);
  request.mockImplementation(working);
  act(() => void now().retry());
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(now().error).toBeNull();
});

it('gives the banner only the handlers that lead somewhere', async () => {
  const { now, rerender } = setUp({ intent: 'load' });
  expect(Object.keys(now().bannerProps).sort()).toEqual([
    'attempt',
    'error',
    'intent',
    'onDismiss',
    'pending',
  ]);
  await act(() => now().wrap(breaking, { intent: 'save', repeatable: true }));
  expect(now().bannerProps).toMatchObject({ intent: 'save', attempt: 1 });
  expect(now().bannerProps.onRetry).toBe(now().retry);
  const draft = () => 'my text';
  rerender({ draft, onReload: draft, onSignIn: draft, onRequestAccess: draft, onLeave: draft });
  expect(Object.keys(now().bannerProps)).toEqual(
    expect.arrayContaining(['draft', 'onReload', 'onSignIn', 'onRequestAccess', 'onLeave']),
  );
  expect(now().bannerProps.draft?.()).toBe('my text');
});

it('shows and tells of each failure that an event handler shows, whatever rendered before', async () => {
  const onError = vi.fn();
  const { result } = renderHook(() => {
    const [, setMessage] = useState('');
    return { api: useApiError({ intent: 'save', onError }), setMessage };
  });
  for (let round = 1; round <= 4; round += 1) {
    // the same value: React renders, and commits nothing
    await act(async () => result.current.setMessage(''));
    await act(async () => void result.current.api.show(new TypeError('Failed to fetch')));
    expect(result.current.api.error?.kind).toBe('network');
    expect(onError).toHaveBeenCalledTimes(round);
    if (round % 2 === 0) await act(async () => result.current.api.dismiss());
  }
});
