import { act, render, renderHook } from '@testing-library/react';
import * as React from 'react';
import { Profiler, startTransition, StrictMode, useLayoutEffect, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { UseApiErrorOptions } from '../../src/calls/options.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { UseApiErrorResult } from '../../src/react/hookTypes.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { breaking, held, working } from '../calls/requests.js';
import { expectConsole } from '../setup/index.js';
import { setUp } from './setUp.js';

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };
const missing = { sys: { type: 'Error', id: 'NotFound' } };
const regionText = () =>
  document.querySelector('body > [data-api-error-announcer=polite]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('does not loop when each render, or the effect of each, shows something', async () => {
  // once a page: whatever test is the first
  expectConsole('warn', /RAE005/);
  const renders = vi.fn();
  const { result } = renderHook(() => {
    renders();
    const api = useApiError();
    api.show({ ...conflict });
    return api;
  });
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(renders.mock.calls.length).toBeLessThan(10);
  expect(result.current.error?.code).toBe('VersionMismatchError');

  const others = vi.fn();
  renderHook(() => {
    others();
    const { show } = useApiError();
    useLayoutEffect(() => {
      show(new Error(`No. ${others.mock.calls.length}`));
    });
  });
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(others.mock.calls.length).toBeLessThan(100);
});

it('draws no failure of the thing before, not even once', async () => {
  const drawn: string[] = [];
  const { result, rerender } = renderHook(
    ({ id }: { id: string }) => {
      const api = useApiError({ resetKeys: [id], request: breaking });
      drawn.push(`${id}: ${api.error?.code ?? 'fine'}`);
      return api;
    },
    { initialProps: { id: 'a' } },
  );
  await act(() => result.current.send());
  drawn.length = 0;
  rerender({ id: 'b' });
  expect(new Set(drawn)).toEqual(new Set(['b: fine']));
});

it('leaves a load alone that a layout effect begins in the first render with resetKeys', async () => {
  const load = held<string>();
  renderHook(() => {
    const { wrap } = useApiError({ resetKeys: ['a'], intent: 'load' });
    useLayoutEffect(() => void wrap(load.request), [wrap]);
  });
  await act(async () => {});
  expect(load.signals.at(-1)?.aborted).toBe(false);
  load.resolve('loaded');
});

it('commits a source that fails once', async () => {
  const { now, commits, rerender } = setUp();
  rerender({ source: conflict });
  expect(commits).toHaveBeenCalledTimes(1);
  const { bannerProps } = now();
  rerender({ source: conflict });
  expect(now().bannerProps).toBe(bannerProps);
});

it('parses a source with the options of the render that it is drawn by', () => {
  const formatOf = (id: string) => [{ name: id, read: () => ({ id }) }];
  const drawn: (string | undefined)[] = [];
  function Page() {
    const { error } = useApiError({ source: conflict });
    drawn.push(error?.code);
    return null;
  }
  const page = (id: string) => (
    <ApiErrorProvider formats={formatOf(id)}>
      <Page />
    </ApiErrorProvider>
  );
  const { rerender } = render(page('First'));
  drawn.length = 0;
  rerender(page('Second'));
  expect(new Set(drawn)).toEqual(new Set(['Second']));
});

it('keeps its error when the provider is given an equal list of formats in each render', () => {
  const errors = new Set<unknown>();
  function Page() {
    errors.add(useApiError({ source: conflict }).error);
    return null;
  }
  const page = () => (
    <ApiErrorProvider formats={[{ name: 'some', read: () => ({ id: 'Some' }) }]}>
      <Page />
    </ApiErrorProvider>
  );
  const { rerender } = render(page());
  rerender(page());
  rerender(page());
  expect(errors.size).toBe(1);
});

it('tells the provider once of a source that two hooks share', () => {
  const ofProvider = vi.fn();
  const ofHook = vi.fn();
  function Page() {
    useApiError({ source: missing, onError: ofHook });
    useApiError({ source: missing, onError: ofHook });
    return null;
  }
  render(
    <StrictMode>
      <ApiErrorProvider onError={ofProvider}>
        <Page />
      </ApiErrorProvider>
    </StrictMode>,
  );
  expect([ofHook.mock.calls.length, ofProvider.mock.calls.length]).toEqual([2, 1]);
});

it('never says "Saved" when a failure follows 40 ms after a success [hook-4]', async () => {
  const request = vi.fn<() => Promise<unknown>>(breaking);
  const { now } = setUp({ intent: 'save', request });
  await act(() => now().send());
  request.mockImplementation(working);
  await act(() => now().send());
  await act(() => vi.advanceTimersByTimeAsync(40));
  request.mockImplementation(breaking);
  await act(() => now().send());
  const said: unknown[] = [];
  for (let ms = 0; ms < 2000; ms += 50) {
    await act(() => vi.advanceTimersByTimeAsync(50));
    said.push(regionText());
  }
  expect(said).not.toContain('Saved');
});

it('takes a source that turns fine late in a transition for a success of the retry', async () => {
  const onSuccess = vi.fn();
  const { result } = renderHook(() => {
    const [source, setSource] = useState<unknown>(conflict);
    const onRetry = async () => {
      setTimeout(() => startTransition(() => setSource(null)), 300);
      return 'result';
    };
    return useApiError({ source, onRetry, onSuccess, intent: 'save' });
  });
  act(() => void result.current.retry());
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(result.current).toMatchObject({ pending: true, attempt: 1 });
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(result.current).toMatchObject({ pending: false, error: null });
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('result');
  expect(regionText()).toBe('Saved');
});

const Activity = 'Activity' in React ? React.Activity : undefined;

it.skipIf(!Activity).each(['works', 'fails'])(
  'draws how a retry ended that %s while an Activity hid it',
  async (how) => {
    const Hidden = Activity as NonNullable<typeof Activity>;
    const again = held<unknown>();
    const request = vi.fn<NonNullable<UseApiErrorOptions['request']>>(breaking);
    const drawn = vi.fn<(api: UseApiErrorResult) => void>();
    const latest = () => drawn.mock.lastCall?.[0] as UseApiErrorResult;
    function Page() {
      const api = useApiError({ intent: 'save', request });
      drawn(api);
      return <p>{`${api.error?.code ?? 'fine'} ${api.attempt} ${api.pending}`}</p>;
    }
    const page = (mode: 'hidden' | 'visible') => (
      <Hidden mode={mode}>
        <Page />
      </Hidden>
    );
    const { rerender, container } = render(page('visible'));
    await act(() => latest().send());
    request.mockImplementation(again.request);
    act(() => void latest().retry());
    rerender(page('hidden'));
    await act(async () => again.resolve(how === 'works' ? 'saved' : await breaking()));
    rerender(page('visible'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(again.signals[0]?.aborted).toBe(false);
    expect(container).toHaveTextContent(how === 'works' ? 'fine 0 false' : 'ServerError 2 false');
  },
);

it('commits no more for an unequal source than for an equal one', () => {
  expectConsole('warn', /RAE004/);
  const commits = vi.fn();
  const onError = vi.fn();
  function Page() {
    useApiError({ source: { ...missing }, onError });
    return null;
  }
  const page = () => (
    <Profiler id="page" onRender={commits}>
      <Page />
    </Profiler>
  );
  const { rerender } = render(page());
  for (let turn = 0; turn < 8; turn += 1) rerender(page());
  expect(commits).toHaveBeenCalledTimes(9);
  expect(onError).toHaveBeenCalledTimes(1);
});
