import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalls } from '../../src/calls/createCalls.js';
import { isCallResult } from '../../src/calls/callResult.js';
import type { RequestFunction } from '../../src/calls/options.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';
import { type LatestOptions, mounted } from './mounted.js';
import { breaking, config, conflicting, held, refusedFor, working } from './requests.js';

const reported = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  reported.mockReset();
  vi.stubGlobal('reportError', reported);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const offline = () => new TypeError('Failed to fetch');
const cutOff = () => Promise.reject(new DOMException('Left', 'AbortError'));
const timedOut = () => Promise.reject(new DOMException('Late', 'TimeoutError'));
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const codesOf = (listener: ReturnType<typeof vi.fn>) =>
  listener.mock.calls.map(([error]) => (error as { readonly code: string }).code);

/** A request that the test answers, as often as it is sent. */
function answered() {
  const answers: ((value: unknown) => void)[] = [];
  const attempts: number[] = [];
  const request: RequestFunction<unknown> = ({ attempt }) =>
    new Promise((answer) => {
      answers.push(answer);
      attempts.push(attempt);
    });
  return { request, answers, attempts };
}

describe('onRetry', () => {
  it('is called once when the wait is over, and its call is the next attempt', async () => {
    const options: LatestOptions = { intent: 'load' };
    const { store, isRecovering, view } = mounted(options);
    const attempts: number[] = [];
    options.onRetry = () =>
      store.wrap(async ({ attempt }) => {
        attempts.push(attempt);
        return working();
      });
    await store.wrap(refusedFor(3));
    const retry = store.retry();
    // as long as nothing runs, the banner counts down
    expect([isRecovering(), view().pending]).toEqual([false, true]);
    await later(2900);
    expect(attempts).toEqual([]);
    await later(200);
    await retry;
    expect(attempts).toEqual([2]);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('that waited leaves alone what the app shows while it runs', async () => {
    const again = held<string>();
    const { store, view } = mounted({ onRetry: () => again.promise });
    await store.wrap(refusedFor(3), { intent: 'load' });
    const retry = store.retry();
    await later(3100);
    store.show(offline());
    again.resolve('done');
    await retry;
    expect(view().shown?.error.kind).toBe('network');
  });

  it('that never settled does not count the attempts of a later one', async () => {
    const options: LatestOptions = { intent: 'load', onRetry: () => held().promise };
    const { store } = mounted(options);
    const { request, attempts } = answered();
    await store.wrap(breaking);
    void store.retry();
    await store.wrap(breaking);
    void store.retry();
    store.show(offline());
    options.onRetry = () => store.wrap(request);
    void store.retry();
    expect(attempts).toEqual([4]);
  });

  it('that gives an answered response is a success', async () => {
    const onSuccess = vi.fn();
    const response = new Response('{}', { status: 200 });
    const { store, said } = mounted({ intent: 'save', onRetry: async () => response, onSuccess });
    store.show(offline());
    await store.retry();
    await later(1000);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(response);
    expect(said).toEqual(['Saved']);
    expect(reported).not.toHaveBeenCalled();
  });

  it('says so in the words of what had failed, or of no intent', async () => {
    const other = mounted();
    const { store, said, rerender } = mounted({
      intent: 'load',
      onRetry: () => other.store.wrap(working),
    });
    await store.wrap(conflicting, { intent: 'save' });
    await store.retry();
    await later(1000);
    expect(said).toEqual(['Saved']);
    rerender({ intent: undefined });
    store.show(offline());
    await store.retry();
    await later(1000);
    expect(said).toEqual(['Saved', 'That worked']);
  });

  it('that throws a text, or an error that is no bug, is shown and not reported', async () => {
    const onRetry = vi.fn<() => Promise<unknown>>(() => Promise.reject('text'));
    const onError = vi.fn();
    const { store, view } = mounted({ onRetry, onError });
    store.show(offline());
    await store.retry();
    expect(view().shown?.attempt).toBe(2);
    onRetry.mockRejectedValue(new Error('Refused'));
    await store.retry();
    expect(view().shown?.attempt).toBe(3);
    onRetry.mockRejectedValue(offline());
    await store.retry();
    expect(onError).toHaveBeenCalledTimes(4);
    expect(reported).not.toHaveBeenCalled();
  });

  it('that throws what its own call came to is told once', async () => {
    const options: LatestOptions = { intent: 'load' };
    const onError = vi.fn();
    const { store } = mounted(options);
    options.onError = onError;
    options.onRetry = async () => {
      const result = await store.wrap(conflicting);
      if (!result.ok) throw result.error;
    };
    store.show(offline());
    await store.retry();
    expect(codesOf(onError)).toHaveLength(2);
  });

  it('that gives the failure of another hook tells both hooks, and the provider once', async () => {
    const ofProvider = vi.fn();
    const ofOther = vi.fn();
    const ofHook = vi.fn();
    const other = mounted({ onError: ofOther, intent: 'load' }, { onError: ofProvider });
    const { store } = mounted(
      { onError: ofHook, intent: 'load', onRetry: () => other.store.wrap(conflicting) },
      { onError: ofProvider },
    );
    store.show(offline());
    await store.retry();
    expect(codesOf(ofOther)).toEqual(['VersionMismatchError']);
    expect(codesOf(ofHook)).toHaveLength(2);
    expect(codesOf(ofProvider)).toHaveLength(2);
  });
});

describe('onReload', () => {
  it('says that something was loaded', async () => {
    const { store, said } = mounted({ intent: 'save', onReload: async () => 'latest' });
    await store.wrap(conflicting);
    await store.reload();
    await later(1000);
    expect(said).toEqual(['Loaded']);
  });

  it('that gives nothing clears the failure, and claims nothing', async () => {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const { store, said, view } = mounted({ intent: 'save', request, onReload: () => {} });
    await store.send();
    await store.reload();
    await later(1000);
    expect(view().shown).toBeNull();
    expect(said).toEqual([]);
    request.mockImplementation(conflicting);
    await store.send();
    expect(view().shown?.unconfirmed).toBe(true);
  });

  it('that gives a query which failed shows that, as a reload that is rejected does', async () => {
    const failed = { isError: true, error: await breaking(), data: 'old', status: 'error' };
    const { store, said, view } = mounted({ intent: 'save', onReload: async () => failed });
    await store.wrap(conflicting);
    await store.reload();
    await later(1000);
    expect(view().shown).toMatchObject({
      error: { code: 'ServerError' },
      write: { intent: 'save' },
    });
    expect(said).toEqual([]);
  });

  it('that was given up leaves the failure where it is', async () => {
    const { store, view } = mounted({ intent: 'load', onReload: cutOff });
    await store.wrap(breaking);
    const { shown } = view();
    await store.reload();
    expect(view()).toEqual({ shown, pending: false });
  });

  it('that is rejected leaves no write in doubt, as a retry that is rejected does', async () => {
    for (const [way, isInDoubt] of [
      ['reload', false],
      ['retry', true],
    ] as const) {
      const request = vi.fn<RequestFunction<unknown>>(conflicting);
      const { store, view } = mounted({
        intent: 'save',
        request,
        onReload: timedOut,
        onRetry: timedOut,
      });
      await store.send();
      await store[way]();
      await store.send();
      expect(view().shown?.unconfirmed).toBe(isInDoubt);
    }
  });

  it('that is rejected keeps in mind what became of the write that it was asked for', async () => {
    for (const [request, unconfirmed] of [
      [conflicting, false],
      [timedOut, true],
    ] as const) {
      const hook = mounted({ intent: 'save', request, onReload: breaking });
      const write = () => hook.view().shown?.write;
      await hook.store.send();
      expect(write()).toBeUndefined();
      await hook.store.reload();
      expect(write()).toMatchObject({ intent: 'save', unconfirmed });
      await hook.store.retry();
      expect(hook.view().shown).toMatchObject({ attempt: 2, write: { unconfirmed } });
    }
  });

  it('that is rejected says nothing of a write that was dismissed, worked, or was a load', async () => {
    const { promise, reject } = held<never>();
    const onReload = vi.fn<() => unknown>(() => promise);
    const request = vi.fn<RequestFunction<unknown>>(conflicting);
    const { store, view } = mounted({ intent: 'save', request, onReload });
    await store.send();
    const reloaded = store.reload();
    store.dismiss();
    reject(await breaking());
    await reloaded;
    expect(view().shown?.error.code).toBe('ServerError');
    expect(view().shown?.write).toBeUndefined();
    onReload.mockImplementation(breaking);
    await store.wrap(breaking, { intent: 'load' });
    await store.reload();
    expect(view().shown?.write).toBeUndefined();
  });

  it('that is rejected and dismissed has told of the doubt, as the failure of the write', async () => {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const { store, view } = mounted({ intent: 'save', request, onReload: breaking });
    await store.send();
    await store.reload();
    store.dismiss();
    request.mockImplementation(async () => apiErrorResponse('ValidationFailedError'));
    await store.send();
    expect(view().shown?.unconfirmed).toBe(false);
  });

  it('is awaited and no longer when nothing is shown', async () => {
    const { store, view } = mounted({ onReload: async () => 'latest' });
    const reload = store.reload();
    await later(0);
    await reload;
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('that tries again waits for that, whose failure is the one that is shown', async () => {
    const latest: LatestOptions = {};
    const hook = mounted(
      Object.assign(latest, {
        request: conflicting,
        intent: 'save',
        onReload: async () => {
          await hook.store.retry();
        },
      } satisfies LatestOptions),
    );
    await hook.store.send();
    const { request, answers } = answered();
    latest.request = request;
    hook.rerender();
    const reloaded = hook.store.reload();
    await later(0);
    expect(hook.view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
    answers[0]?.(apiErrorResponse('ServerError'));
    await reloaded;
    expect(hook.view()).toMatchObject({ pending: false, shown: { attempt: 2 } });

    const again = hook.store.reload();
    await later(0);
    answers[1]?.('saved');
    await again;
    expect(hook.view()).toMatchObject({ pending: false, shown: null });
  });

  it('is missed by reload(), which tells the developer', async () => {
    expectConsole('warn', /reload\(\) did nothing.*onReload/);
    const { store, view } = mounted();
    await store.reload();
    expect(view().pending).toBe(false);
  });
});

describe('other handlers', () => {
  it('are let go of by a call, and told of all the same', async () => {
    const signIn = held<unknown>();
    const onError = vi.fn();
    const { store, view } = mounted({ onSignIn: () => signIn.promise, onError });
    const signedIn = store.onSignIn();
    await store.wrap(working);
    await signedIn;
    expect(view().pending).toBe(false);
    signIn.reject(offline());
    await later(100);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(view().shown).toBeNull();
  });

  it('are let go of by a dismissal, and told of all the same', async () => {
    const signIn = held<unknown>();
    const onError = vi.fn();
    const onDismiss = vi.fn();
    const { store, view } = mounted({ onSignIn: () => signIn.promise, onError, onDismiss });
    const signedIn = store.onSignIn();
    store.dismiss();
    await signedIn;
    expect(onDismiss.mock.calls).toEqual([[]]);
    expect(view().pending).toBe(false);
    signIn.reject(offline());
    await later(100);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(view().shown).toBeNull();
  });

  it('that take no time are not waited for', async () => {
    const onSignIn = vi.fn();
    const { store, changes } = mounted({ onSignIn });
    await store.onSignIn();
    expect(onSignIn).toHaveBeenCalledTimes(1);
    expect(changes).not.toHaveBeenCalled();
  });
});

describe('a retry whose call decides', () => {
  async function delegated() {
    const options: LatestOptions = { intent: 'load' };
    const again = held<unknown>();
    const { request, answers } = answered();
    const hook = mounted(options);
    options.onRetry = async () => {
      void hook.store.wrap(request);
      await again.promise;
    };
    await hook.store.wrap(breaking);
    const onEnd = vi.fn();
    void hook.store.retry().then(onEnd);
    return { ...hook, options, again, answers, onEnd };
  }

  it('is over for who waits for it when its handler is, and only then', async () => {
    const { answers, again, onEnd, view } = await delegated();
    answers[0]?.('loaded');
    await later(100);
    expect(view()).toEqual({ shown: null, pending: false });
    expect(onEnd).not.toHaveBeenCalled();
    again.resolve('done');
    await later(0);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is over for who waits for it when its own handler is, not that of another one', async () => {
    const { store, options, answers, again, onEnd } = await delegated();
    answers[0]?.(apiErrorResponse('ServerError'));
    await later(100);
    options.onRetry = () => store.wrap(working);
    await store.retry();
    expect(onEnd).not.toHaveBeenCalled();
    again.resolve('done');
    await later(0);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it.each(['dismissing', 'another thing'])('is over for who waits for it by %s', async (by) => {
    const { store, rerender, onEnd } = await delegated();
    if (by === 'dismissing') store.dismiss();
    else rerender({ resetKeys: ['b', 'c'] });
    await later(0);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});

describe('a retry that waits', () => {
  it('is taken over by a newer call, with who waits for it', async () => {
    const call = held<string>();
    const request = vi.fn<RequestFunction<unknown>>(refusedFor(3));
    const { store } = mounted({ request });
    await store.send();
    const onEnd = vi.fn();
    void store.retry().then(onEnd);
    void store.wrap(call.request);
    expect(vi.getTimerCount()).toBe(0);
    await later(10_000);
    expect(request).toHaveBeenCalledTimes(1);
    expect(onEnd).not.toHaveBeenCalled();
    call.resolve('saved');
    await later(0);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer when it is called off', async () => {
    const { store } = mounted({ request: refusedFor(3) });
    await store.send();
    void store.retry();
    expect(vi.getTimerCount()).toBe(1);
    store.dismiss();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a write of the hook finish that began meanwhile', async () => {
    const { request, answers, attempts } = answered();
    const options: LatestOptions = { request: refusedFor(3), intent: 'save' };
    const { store } = mounted(options);
    await store.send();
    options.request = request;
    void store.send();
    await store.wrap(cutOff, { intent: 'load' });
    const retry = store.retry();
    await later(3100);
    expect(attempts).toEqual([1]);
    answers[0]?.('saved');
    await later(0);
    expect(attempts).toEqual([1, 2]);
    answers[1]?.('saved');
    await retry;
  });
});

describe('cancel()', () => {
  it('leaves a retry alone whose handler makes its calls elsewhere, and a reading', async () => {
    const again = held<string>();
    const { store, view } = mounted({ onRetry: () => again.promise });
    store.show(offline());
    void store.retry();
    store.cancel();
    expect(view().pending).toBe(true);
    again.resolve('done');
    await later(0);
    expect(view()).toEqual({ shown: null, pending: false });
    store.show(apiErrorResponse('ServerError'));
    store.cancel();
    vi.useRealTimers();
    await vi.waitFor(() => expect(view().shown?.error.code).toBe('ServerError'));
  });

  it('resolves what it gave up with words for the developer', async () => {
    const { store } = mounted({ request: held().request });
    const calls = [store.send(), store.send()];
    store.cancel();
    for (const result of await Promise.all(calls)) {
      expect(result).toMatchObject({ ok: false, error: { code: 'AbortError', kind: 'cancelled' } });
      expect(isCallResult(result)).toBe(true);
    }
    expect((await calls[1])?.error?.detail).toBe('Given up');
  });
});

describe('resetKeys', () => {
  it('give up what waits, whatever it is', async () => {
    const { request, answers } = answered();
    const options: LatestOptions = { request: timedOut, intent: 'save', resetKeys: ['a', 'b'] };
    const { store, rerender, view, said } = mounted(options);
    await store.send();
    rerender({ request });
    void store.send();
    const queued = store.send();
    rerender({ resetKeys: ['a'] });
    expect(await queued).toMatchObject({ error: { kind: 'cancelled' } });
    answers[0]?.('saved');
    await later(1000);
    expect(answers).toHaveLength(1);
    expect(said).toEqual([]);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('leave nothing of the thing before in doubt', async () => {
    const { store, rerender, view } = mounted({ request: timedOut, resetKeys: ['a'] });
    await store.send();
    rerender({ request: conflicting, resetKeys: ['b'] });
    await store.send();
    expect(view().shown).toMatchObject({ unconfirmed: false, error: { kind: 'conflict' } });
  });

  it('let a retry of the thing before end unseen', async () => {
    const again = held<unknown>();
    const onError = vi.fn();
    const { store, rerender, view } = mounted({ onRetry: () => again.promise, resetKeys: ['a'] });
    store.show(offline());
    const retry = store.retry();
    rerender({ resetKeys: ['b'], onError });
    await retry;
    again.reject(await conflicting());
    await later(0);
    expect(view()).toEqual({ shown: null, pending: false });
    expect(onError).toHaveBeenCalledTimes(1);
  });
});

describe('calls', () => {
  it('of which a later one holds the display leave an old failure to it', async () => {
    const { request, answers } = answered();
    const { store, view } = mounted();
    store.show(offline());
    const calls = [store.wrap(request), store.wrap(request)];
    answers[0]?.('saved');
    await calls[0];
    expect(view().shown?.error.kind).toBe('network');
    answers[1]?.('saved');
    await calls[1];
    expect(view().shown).toBeNull();
  });

  it('that were wrapped are not sent again unless they may be, and the developer is told', async () => {
    const request = vi.fn(breaking);
    const { store, rerender } = mounted({ intent: 'save' });
    await store.wrap(conflicting);
    expectConsole('warn', /RAE003/);
    expectConsole('warn', /retry\(\) did nothing/);
    await store.wrap(request);
    await store.retry();
    expect(request).toHaveBeenCalledTimes(1);
    rerender({ onRetry: working });
    await store.wrap(request);
  });

  it('leave nothing in doubt when the server refused them', async () => {
    const { store, view } = mounted({ intent: 'save', request: conflicting });
    await store.send();
    await store.send();
    expect(view().shown?.unconfirmed).toBe(false);
  });

  it('need something to run, of which the developer is told, and the person that nothing was sent', async () => {
    expectConsole('warn', /RAE035/);
    const { store } = mounted({ intent: 'save' });
    const { error } = await store.send();
    expect(error?.code).toBe('RequestNotSent');
    expect(error?.reasons).toEqual([]);
    expect(error && describeApiError(error, { intent: 'save' })).toMatchObject({
      title: 'The request was not sent',
      outcome: 'Your changes are not saved yet.',
      quote: undefined,
    });
  });

  it('that were cut off are errors that may be tried again', async () => {
    const { store } = mounted({ intent: 'save', request: cutOff });
    expect(await store.send()).toMatchObject({
      error: { kind: 'network', recovery: 'retry', severity: 'error' },
    });
  });

  it('are not given up by an unmount that a mount follows at once', async () => {
    const load = held<string>();
    const { store, unmount } = mounted({ intent: 'load' });
    void store.wrap(load.request);
    unmount();
    store.mount();
    await later(0);
    expect(load.signals[0]?.aborted).toBe(false);
  });

  it('tell nobody who does not listen any more, and another number each time', () => {
    const settings = { options: {}, config };
    const calls = createCalls(settings, () => () => {});
    const listener = vi.fn();
    const revisions = new Set([calls.revision()]);
    const leave = calls.subscribe(listener);
    calls.actions.show(new Error('One'));
    revisions.add(calls.revision());
    leave();
    calls.actions.show(new Error('Two'));
    revisions.add(calls.revision());
    expect(listener).toHaveBeenCalledTimes(1);
    expect(revisions).toEqual(new Set([0, 1, 2]));
  });

  it('give the draft of the latest render', () => {
    const settings = { options: { draft: () => 'text' }, config };
    const calls = createCalls(settings, () => () => {});
    expect(calls.draft()).toBe('text');
    calls.configure({ options: {}, config });
    expect(calls.draft()).toBeUndefined();
  });
});

it.each([null, undefined, 1, 'text', {}, { ok: true, data: 1, error: null }])(
  'takes %o for no result of a call',
  (value) => {
    expect(isCallResult(value)).toBe(false);
  },
);
