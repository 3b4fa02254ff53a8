import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalls } from '../../src/calls/createCalls.js';
import type { RequestFunction, RequestContext } from '../../src/calls/options.js';
import type { Intent } from '../../src/model/ApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';
import { type LatestOptions, mounted } from './mounted.js';
import { breaking, config, conflicting, held, refusedFor, working } from './requests.js';

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };
const missing = { sys: { type: 'Error', id: 'NotFound' } };
const offline = () => new TypeError('Failed to fetch');
const cutOff = () => Promise.reject(new DOMException('Left', 'AbortError'));
const timedOut = () => Promise.reject(new DOMException('Late', 'TimeoutError'));

/** Lets everything happen that does not need time. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

/** A response whose body comes when the test says so. */
function slow(code: 'ServerError' | 'VersionMismatchError') {
  const { promise, resolve } = held<undefined>();
  const whole = apiErrorResponse(code);
  const body = new ReadableStream({
    async start(controller) {
      await promise;
      controller.enqueue(new Uint8Array(await whole.arrayBuffer()));
      controller.close();
    },
  });
  const response = new Response(body, { status: whole.status, headers: whole.headers });
  return { response, arrive: () => resolve(undefined) };
}

/** A request that the test answers, as often as it is sent. */
function answered() {
  const sent: { readonly context: RequestContext; readonly answer: (value: unknown) => void }[] =
    [];
  const request: RequestFunction<unknown> = (context) =>
    new Promise((answer) => {
      sent.push({ context, answer });
    });
  return { request, sent };
}

describe('what is shown', () => {
  it('keeps what the app shows during a call when that call works', async () => {
    const call = held<string>();
    const { store, view } = mounted({ request: call.request });
    const sent = store.send();
    store.show(offline());
    call.resolve('saved');
    expect(await sent).toMatchObject({ ok: true });
    expect(view().shown?.error.kind).toBe('network');
  });

  it('clears what the app showed when a call works that began after it', async () => {
    const { store, view } = mounted({ request: working });
    store.show(offline());
    await store.send();
    expect(view().shown).toBeNull();
  });

  it('does not bring back a slow response that was dismissed before it was read', async () => {
    const { response, arrive } = slow('ServerError');
    const { store, view } = mounted();
    store.show(response);
    expect(view().pending).toBe(true);
    store.dismiss();
    arrive();
    await soon();
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it.each(['a call that failed', 'a call that runs', 'another that was shown'])(
    'does not put a slow response over %s since',
    async (since) => {
      const { response, arrive } = slow('ServerError');
      const onError = vi.fn();
      const { store, view } = mounted({ onError });
      store.show(response);
      if (since === 'a call that failed') await store.wrap(conflicting);
      else if (since === 'a call that runs') void store.wrap(held().request);
      else store.show(conflict);
      const before = view().shown;
      const told = onError.mock.calls.length;
      arrive();
      await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(told + 1));
      expect(view().shown).toBe(before);
    },
  );

  it('shows a slow response in place of what was there before it', async () => {
    const { response, arrive } = slow('ServerError');
    const { store, view } = mounted();
    await store.wrap(conflicting);
    store.show(response);
    arrive();
    await vi.waitFor(() => expect(view().shown?.error.code).toBe('ServerError'));
  });

  it('takes what the app shows within onRetry for how that went', async () => {
    const options: LatestOptions = {};
    const { store, view } = mounted(options);
    await store.wrap(breaking, { repeatable: true });
    options.onRetry = async () => store.show(apiErrorResponse('ServerError')).code;
    await store.retry();
    await vi.waitFor(() => expect(view().pending).toBe(false));
    expect(view().shown?.attempt).toBe(2);
  });

  it('tells of an interrupted write with what was thrown', async () => {
    const onError = vi.fn();
    const thrown = new DOMException('Left', 'AbortError');
    const request = () => Promise.reject(thrown);
    const { store } = mounted({ onError, request, intent: 'save' });
    await store.send();
    expect(onError.mock.calls[0]?.[1].original).toBe(thrown);
  });

  it('shows an AbortError of a write that nobody gave up, and none of a load', async () => {
    const { store, view } = mounted({ request: cutOff, intent: 'load' });
    expect(await store.send()).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(view().shown).toBeNull();
    const save = mounted({ request: cutOff, intent: 'save' });
    expect(await save.store.send()).toMatchObject({ error: { kind: 'network' } });
    expect(save.view().shown?.error).toMatchObject({ code: 'AbortError', kind: 'network' });
  });
});

describe('a call that a newer one superseded', () => {
  it('still calls onSuccess when it worked', async () => {
    const first = held<string>();
    const onSuccess = vi.fn();
    const ofCall = vi.fn();
    const { store } = mounted({ onSuccess });
    const call = store.wrap(first.request, { intent: 'save', onSuccess: ofCall });
    await store.wrap(working);
    first.resolve('first');
    await call;
    expect(ofCall).toHaveBeenCalledExactlyOnceWith('first');
    expect(onSuccess.mock.calls).toEqual([['saved'], ['first']]);
  });

  it('still reaches onError when it failed, and leaves the display alone', async () => {
    const first = held<unknown>();
    const onError = vi.fn();
    const { store, view } = mounted({ onError });
    const call = store.wrap(first.request, { intent: 'save' });
    await store.wrap(working);
    first.resolve(apiErrorResponse('VersionMismatchError'));
    expect(await call).toMatchObject({ ok: false });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(view().shown).toBeNull();
  });
});

describe('attempts', () => {
  it('counts a fresh call during a running retry from one', async () => {
    const attempts: number[] = [];
    const { store, view } = mounted({ request: breaking });
    await store.send();
    const again = held<unknown>();
    // the display belongs to it from now on, the retry goes on hidden
    const { request, sent } = answered();
    void store.wrap(request, { repeatable: true });
    attempts.push(sent[0]?.context.attempt ?? 0);
    sent[0]?.answer(apiErrorResponse('ServerError'));
    await soon();
    void store.retry();
    attempts.push(sent[1]?.context.attempt ?? 0);
    void store.wrap(again.request);
    void store.wrap(request, { repeatable: true });
    attempts.push(sent[2]?.context.attempt ?? 0);
    sent[2]?.answer(apiErrorResponse('ServerError'));
    await soon();
    expect(attempts).toEqual([1, 2, 1]);
    expect(view().shown?.attempt).toBe(1);
  });

  it.each(['works', 'fails'])(
    'neither resets nor clears what a newer call holds when a stale retry %s',
    async (how) => {
      const { request, sent } = answered();
      const { store, view } = mounted();
      void store.wrap(request, { repeatable: true });
      sent[0]?.answer(apiErrorResponse('ServerError'));
      await soon();
      const retry = store.retry();
      await store.wrap(conflicting);
      const { shown } = view();
      sent[1]?.answer(how === 'works' ? 'saved' : apiErrorResponse('ServerError'));
      await retry;
      expect(view()).toEqual({ shown, pending: false });
      expect(shown).toMatchObject({ attempt: 1, error: { kind: 'conflict' } });
    },
  );

  it('counts a call begun before onRetry settles as its attempt, and one after it from one', async () => {
    const options: LatestOptions = { intent: 'load' };
    const attempts: number[] = [];
    const request: RequestFunction<unknown> = async ({ attempt }) => {
      attempts.push(attempt);
      return breaking();
    };
    const { store } = mounted(options);
    options.onRetry = async () => {
      await Promise.resolve();
      await store.wrap(request);
    };
    await store.wrap(request);
    await store.retry();
    await store.retry();
    await store.wrap(request);
    expect(attempts).toEqual([1, 2, 3, 1]);
  });
});

describe('success', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('is never announced when a failure comes 40 ms later', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const { store, said } = mounted({ request, intent: 'save' });
    await store.send();
    request.mockImplementation(working);
    await store.send();
    await vi.advanceTimersByTimeAsync(40);
    request.mockImplementation(breaking);
    await store.send();
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toEqual([]);
  });

  it('is taken back when a failure comes after it was said', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const { store, said, takenBack } = mounted({ request, intent: 'save' });
    await store.send();
    request.mockImplementation(working);
    await store.send();
    await vi.advanceTimersByTimeAsync(600);
    expect(said).toEqual(['Saved']);
    store.show(offline());
    expect(takenBack).toEqual(['Saved']);
  });

  it('is never announced when a failure follows two of them', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const options: LatestOptions = { request, intent: 'save', source: conflict };
    const { store, said, rerender } = mounted(options);
    await store.send();
    request.mockImplementation(working);
    await store.send();
    rerender({ sourcePending: true });
    rerender({ source: null, sourcePending: false });
    await vi.advanceTimersByTimeAsync(40);
    request.mockImplementation(breaking);
    await store.send();
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toEqual([]);
  });

  it('is announced in the words of the intent, after a failure only', async () => {
    const request = vi.fn<RequestFunction<unknown>>(working);
    const { store, said } = mounted({ request, intent: 'save' });
    await store.send();
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toEqual([]);
    request.mockImplementation(breaking);
    await store.send();
    request.mockImplementation(working);
    await store.retry();
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toEqual(['Saved']);
  });

  it.each<[string, RequestFunction<unknown>, string[], unknown[][]]>([
    ['works', working, ['Saved'], [['saved']]],
    ['fails', conflicting, [], []],
  ])(
    'is what another hook came to that onRetry asked, which %s',
    async (_, request, said, successes) => {
      const other = mounted({ intent: 'save' });
      const onSuccess = vi.fn();
      const hook = mounted({ intent: 'save', onSuccess, onRetry: () => other.store.wrap(request) });
      await hook.store.wrap(breaking);
      await hook.store.retry();
      await vi.advanceTimersByTimeAsync(1000);
      expect(hook.said).toEqual(said);
      expect(onSuccess.mock.calls).toEqual(successes);
      expect(hook.view().shown?.attempt).toBe(said.length > 0 ? undefined : 2);
    },
  );

  it('is shown in part when another hook came to a part of it that onRetry asked', async () => {
    const partial = { name: 'some', read: () => ({ id: 'Some', partial: true }) };
    const body = JSON.stringify({ sys: { type: 'Error', id: 'Some' } });
    const parse = { formats: [partial], partial: true };
    const other = mounted({ intent: 'load', parse });
    const onRetry = () => other.store.wrap(async () => new Response(body, { status: 200 }));
    const { store, view, said } = mounted({ intent: 'load', onRetry });
    await store.wrap(breaking);
    await store.retry();
    await vi.advanceTimersByTimeAsync(1000);
    expect(view().shown).toMatchObject({ attempt: 2, error: { partial: true } });
    expect(said).toEqual([]);
  });

  it('is not claimed for a form that refused to submit', async () => {
    const onSuccess = vi.fn();
    const { store, said, view } = mounted({ intent: 'save', onSuccess, onRetry: () => {} });
    await store.wrap(breaking);
    await store.retry();
    await vi.advanceTimersByTimeAsync(1000);
    expect([said, onSuccess.mock.calls]).toEqual([[], []]);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('is not claimed for a wrapped call that the same hook gave up', async () => {
    const options: LatestOptions = { intent: 'save' };
    const { store, said } = mounted(options);
    options.onRetry = () => store.wrap(held().request);
    await store.wrap(breaking);
    const retry = store.retry();
    store.cancel();
    await retry;
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toEqual([]);
  });

  it('is told once of a wrapped call within a wrapped call, and so is failure', async () => {
    const onSuccess = vi.fn();
    const onError = vi.fn();
    const { store, view } = mounted({ onSuccess, onError, intent: 'save', onRetry: working });
    await store.wrap(() => store.wrap(working));
    expect(onSuccess.mock.calls).toEqual([['saved']]);
    const result = await store.wrap(() => store.wrap(conflicting));
    expect(result).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(view().shown?.error.kind).toBe('conflict');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('goes to onSuccess of the hook only for what its own request gave', async () => {
    const onSuccess = vi.fn();
    const { store } = mounted({ onSuccess, request: working });
    await store.wrap(async () => 'something else');
    expect(onSuccess).not.toHaveBeenCalled();
    await store.send();
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith('saved');
  });
});

describe('what was dismissed', () => {
  it('is not sent by "Try again" of the source that shows then', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const onRetry = vi.fn(working);
    const { store } = mounted({ request, source: conflict, onRetry });
    await store.send();
    store.dismiss();
    await Promise.race([store.retry(), soon()]);
    expect([request.mock.calls.length, onRetry.mock.calls.length]).toEqual([1, 1]);
  });

  it('is not sent by "Try again" of a handler that was rejected', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const onSignIn = vi.fn(() => Promise.reject(offline()));
    const { store, view } = mounted({ request, onSignIn });
    await store.send();
    store.dismiss();
    await store.onSignIn();
    expect(view().shown?.error.kind).toBe('network');
    await store.retry();
    expect([request.mock.calls.length, onSignIn.mock.calls.length]).toEqual([1, 2]);
  });

  it('is not sent when its wait is over', async () => {
    vi.useFakeTimers();
    const request = vi.fn<RequestFunction<unknown>>(refusedFor(3));
    const { store } = mounted({ request });
    await store.send();
    const retry = store.retry();
    store.dismiss();
    await retry;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('does not wait any longer for what a reload has solved meanwhile', async () => {
    vi.useFakeTimers();
    const reload = held<string>();
    const request = vi.fn<RequestFunction<unknown>>(refusedFor(3));
    const { store, view } = mounted({ request, onReload: () => reload.promise });
    await store.send();
    const reloading = store.reload();
    const retry = store.retry();
    reload.resolve('latest');
    await Promise.all([reloading, retry]);
    expect(view()).toEqual({ shown: null, pending: false });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(request).toHaveBeenCalledTimes(1);
  });
});

describe('recovery', () => {
  it('of a later failure is possible although a handler never settles', async () => {
    const onRetry = vi.fn<() => Promise<unknown>>(() => held().promise);
    const { store, view, isRecovering } = mounted({ onRetry });
    await store.wrap(breaking);
    void store.retry();
    expect(isRecovering()).toBe(true);
    store.show(offline());
    expect(isRecovering()).toBe(false);
    onRetry.mockImplementation(working);
    await store.retry();
    expect(onRetry).toHaveBeenCalledTimes(2);
    expect(view().shown).toBeNull();
  });

  it('is not what a save is while an old failure is on display', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const { store, isRecovering, view } = mounted({ request });
    await store.send();
    request.mockImplementation(held().request);
    void store.send();
    expect([isRecovering(), view().pending]).toEqual([false, true]);
  });

  it('waits for the write that runs and then sends what is there', async () => {
    const { request, sent } = answered();
    const other = held<unknown>();
    const { store, view } = mounted({ request });
    void store.send();
    sent[0]?.answer(apiErrorResponse('ServerError'));
    await soon();
    void store.send();
    const load = store.wrap(other.request, { intent: 'load' });
    other.reject(new DOMException('Left', 'AbortError'));
    await load;
    // the failure before is still shown, and the second write runs
    const retry = store.retry();
    expect(sent).toHaveLength(2);
    sent[1]?.answer('saved');
    await soon();
    expect(sent[2]?.context.attempt).toBe(2);
    sent[2]?.answer('saved');
    await retry;
    expect(view()).toEqual({ shown: null, pending: false });
  });
});

describe('send while its own write runs', () => {
  it('sends once more when that one has worked, with the latest values', async () => {
    const { request, sent } = answered();
    const latest = answered();
    const onSuccess = vi.fn();
    const { store, rerender } = mounted({ request, onSuccess });
    const calls = [store.send(), store.send(), store.send()];
    rerender({ request: latest.request });
    expect(sent).toHaveLength(1);
    sent[0]?.answer('first');
    await soon();
    expect([sent.length, latest.sent.length]).toEqual([1, 1]);
    latest.sent[0]?.answer('second');
    expect(await Promise.all(calls)).toMatchObject([
      { data: 'first' },
      { data: 'second' },
      { data: 'second' },
    ]);
    expect(onSuccess.mock.calls).toEqual([['first'], ['second']]);
  });

  it('resolves with the failure of that one, which is told once and shown', async () => {
    const { request, sent } = answered();
    const onError = vi.fn();
    const { store, view } = mounted({ request, onError });
    const calls = [store.send(), store.send()];
    sent[0]?.answer(apiErrorResponse('VersionMismatchError'));
    const [first, second] = await Promise.all(calls);
    expect(second).toBe(first);
    expect(sent).toHaveLength(1);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(view()).toMatchObject({ pending: false, shown: { error: { kind: 'conflict' } } });
  });

  it('shows that failure although another call owns the display: nothing was sent', async () => {
    expectConsole('warn', /RAE032/);
    const { request, sent } = answered();
    const { store, view } = mounted({ request });
    void store.send();
    await store.wrap(working);
    const second = store.send();
    sent[0]?.answer(apiErrorResponse('VersionMismatchError'));
    expect(await second).toMatchObject({ ok: false });
    expect(view().shown?.error.kind).toBe('conflict');
  });

  it('lets loads run beside it', async () => {
    const { request, sent } = answered();
    const { store } = mounted({ request });
    void store.send();
    expect(await store.wrap(working, { intent: 'load' })).toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
  });

  it('does not wait where the request is a load: the newer one takes over', async () => {
    const { request, sent } = answered();
    const { store } = mounted({ request, intent: 'load' });
    const first = store.send();
    void store.send();
    expect(sent).toHaveLength(2);
    expect(await first).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(sent.map(({ context }) => context.signal.aborted)).toEqual([true, false]);
  });
});

describe('cancel()', () => {
  it('gives up a write that runs, and the one that waits, in silence', async () => {
    const { request, sent } = answered();
    const onError = vi.fn();
    const { store, view } = mounted({ request, onError });
    const calls = [store.send(), store.send()];
    store.cancel();
    expect(sent[0]?.context.signal.aborted).toBe(true);
    expect(await Promise.all(calls)).toMatchObject([
      { ok: false, error: { kind: 'cancelled' } },
      { ok: false, error: { kind: 'cancelled' } },
    ]);
    expect(view()).toEqual({ shown: null, pending: false });
    expect(sent).toHaveLength(1);
    expect(onError).not.toHaveBeenCalled();
  });

  it('keeps an old failure on display', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const { store, view } = mounted({ request });
    await store.send();
    const { shown } = view();
    request.mockImplementation(held().request);
    const sent = store.send();
    store.cancel();
    await sent;
    expect(view()).toEqual({ shown, pending: false });
  });

  it('calls off a retry that waits', async () => {
    vi.useFakeTimers();
    const request = vi.fn<RequestFunction<unknown>>(refusedFor(3));
    const { store } = mounted({ request });
    await store.send();
    const retry = store.retry();
    store.cancel();
    await retry;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it.each(['send', 'retry'] as const)(
    'does not give up what %s() asks for after it',
    async (ask) => {
      const { request, sent } = answered();
      const { store, view } = mounted({ request });
      void store.send();
      sent[0]?.answer(apiErrorResponse('ServerError'));
      await soon();
      const givenUp = store.send();
      store.cancel();
      const asked = store[ask]();
      expect(await givenUp).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
      await soon();
      expect(sent).toHaveLength(3);
      sent[2]?.answer('saved');
      await asked;
      expect(view()).toEqual({ shown: null, pending: false });
    },
  );

  it.each(['returned', 'threw'])(
    'shows nothing of a retry whose queued call was given up, and which %s that',
    async (how) => {
      const { request, sent } = answered();
      const onError = vi.fn();
      const options: LatestOptions = { request, intent: 'save', onError };
      const { store, view } = mounted(options);
      void store.send();
      await store.wrap(working, { intent: 'load' });
      store.show(offline());
      const { shown } = view();
      const asked = vi.fn();
      options.onRetry = async () => {
        asked();
        const result = await store.send();
        if (how === 'threw' && !result.ok) throw result.error;
        return result;
      };
      const retry = store.retry();
      store.cancel();
      await retry;
      await soon();
      expect(asked).toHaveBeenCalledTimes(1);
      expect(sent).toHaveLength(1);
      expect(onError).toHaveBeenCalledTimes(1);
      expect(view()).toEqual({ shown, pending: false });
    },
  );

  it('of another hook shows nothing where onRetry asked it', async () => {
    const other = mounted({ intent: 'save' });
    const onError = vi.fn();
    const { store, view } = mounted({
      intent: 'save',
      onError,
      onRetry: () => other.store.wrap(held().request),
    });
    store.show(offline());
    const { shown } = view();
    onError.mockClear();
    const retry = store.retry();
    other.store.cancel();
    await retry;
    expect(view()).toEqual({ shown, pending: false });
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('resetKeys', () => {
  it('takes the failure off the display in the same render', async () => {
    const { store, rerender } = mounted({ resetKeys: ['a'], source: conflict });
    expect(rerender().failure).not.toBeNull();
    expect(rerender({ resetKeys: ['b'] }).failure).toBeNull();
    store.show(offline());
    expect(rerender({ resetKeys: ['b'] }).failure).not.toBeNull();
    expect(rerender({ resetKeys: ['b', 'c'] }).failure).toBeNull();
  });

  it('shows the source of the new thing when that is another one', () => {
    const { rerender, view } = mounted({ resetKeys: ['a'], source: conflict });
    rerender({ resetKeys: ['b'], source: missing });
    expect(view().shown).toMatchObject({ attempt: 1, error: { code: 'NotFoundError' } });
  });

  it('gives up the load of the thing before, and lets its write finish unseen', async () => {
    const load = held<unknown>();
    const save = held<unknown>();
    const onError = vi.fn();
    const { store, rerender, view } = mounted({ resetKeys: ['a'], onError });
    const saved = store.wrap(save.request, { intent: 'save' });
    const loaded = store.wrap(load.request, { intent: 'load' });
    rerender({ resetKeys: ['b'] });
    expect(await loaded).toMatchObject({ error: { kind: 'cancelled' } });
    save.resolve(apiErrorResponse('VersionMismatchError'));
    await saved;
    expect(onError).toHaveBeenCalledTimes(1);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('does not show how a retry of the thing before ends, nor wait for it', async () => {
    vi.useFakeTimers();
    const request = vi.fn<RequestFunction<unknown>>(refusedFor(3));
    const { store, rerender, view } = mounted({ resetKeys: ['a'], request });
    await store.send();
    const retry = store.retry();
    rerender({ resetKeys: ['b'] });
    await retry;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(request).toHaveBeenCalledTimes(1);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('of the first render give up nothing that an effect has begun before', () => {
    const { request, sent } = answered();
    const settings = { options: { resetKeys: ['a'] }, config };
    const calls = createCalls(settings, () => () => {});
    const view = calls.preview(settings);
    calls.configure(settings);
    void calls.actions.wrap(request, { intent: 'load' });
    calls.commit(view);
    expect(sent[0]?.context.signal.aborted).toBe(false);
  });
});

describe('a source', () => {
  it('that fails is drawn once', () => {
    const { changes, rerender } = mounted();
    rerender({ source: conflict });
    rerender({ source: missing });
    expect(changes).not.toHaveBeenCalled();
  });

  it('is parsed by a render with the options of that render', () => {
    const named = (id: string) => {
      const parse = { formats: [{ name: id, read: () => ({ id }) }] };
      return { options: { source: { some: 1 }, parse }, config };
    };
    const calls = createCalls(named('First'), () => () => {});
    expect(calls.preview(named('Second')).failure?.error.code).toBe('Second');
  });

  it('keeps its error object when the options are new and say the same', () => {
    const formats = () => [{ name: 'some', read: () => ({ id: 'Some' }) }];
    const { rerender } = mounted({ source: { some: 1 }, parse: { formats: formats() } });
    const { failure } = rerender();
    expect(rerender({ parse: { formats: formats() } }).failure).toBe(failure);
  });

  it('that is new and equal in each render is one occurrence, of which one hears once', async () => {
    expectConsole('warn', /RAE004/);
    const onError = vi.fn();
    const { rerender } = mounted({ onError });
    const occurrences = new Set<number | undefined>();
    for (let render = 0; render < 10; render += 1) {
      occurrences.add(rerender({ source: { ...conflict } }).failure?.occurrence);
    }
    expect(occurrences.size).toBe(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('keeps its last failure while it is pending', () => {
    const { rerender, view } = mounted({ source: conflict });
    const { shown } = view();
    expect(rerender({ source: null, sourcePending: true }).failure).toEqual(shown);
    expect(view().pending).toBe(true);
    rerender({ sourcePending: false });
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('tells of another failure that came while it was still pending', () => {
    const onError = vi.fn();
    const { rerender, view } = mounted({ source: conflict, onError, intent: 'save' });
    rerender({ sourcePending: true });
    rerender({ source: missing });
    rerender({ sourcePending: false });
    expect(view().shown).toMatchObject({ attempt: 2, error: { code: 'NotFoundError' } });
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it('of a load that is polled changes its facts: the same occurrence and attempt', () => {
    const conflictOf = (requestId: string) => ({ ...conflict, requestId });
    const { rerender, view } = mounted({ source: conflictOf('1'), intent: 'load' });
    const before = view().shown;
    rerender({ sourcePending: true });
    rerender({ source: conflictOf('2'), sourcePending: false });
    const { shown } = view();
    expect(shown?.error.requestId).toBe('2');
    expect(shown?.occurrence).toBe(before?.occurrence);
    expect(shown?.attempt).toBe(1);
  });

  it('of a load that is polled stays dismissed until it was fine or its code is another', () => {
    const conflictOf = (requestId: string) => ({ ...conflict, requestId });
    const { store, rerender, view } = mounted({ source: conflictOf('1'), intent: 'load' });
    store.dismiss();
    rerender({ source: null, sourcePending: true });
    rerender({ source: conflictOf('2'), sourcePending: false });
    expect(view().shown).toBeNull();
    rerender({ source: missing });
    expect(view().shown?.attempt).toBe(1);
    store.dismiss();
    rerender({ source: null });
    rerender({ source: missing });
    expect(view().shown).not.toBeNull();
  });

  it('of a write that fails again is the next attempt', () => {
    const { rerender, view } = mounted({ source: conflict, intent: 'save' });
    rerender({ source: null, sourcePending: true });
    rerender({ source: { ...conflict }, sourcePending: false });
    expect(view().shown?.attempt).toBe(2);
    rerender({ source: missing });
    expect(view().shown?.attempt).toBe(3);
  });

  it.each([
    ['a promise', () => new Promise((_, reject) => setTimeout(() => reject(conflict)))],
    ['a Response', () => apiErrorResponse('ServerError')],
  ])('that is %s does not come back when it was dismissed while it was read', async (_, make) => {
    const onError = vi.fn();
    const { store, view, rerender } = mounted({ source: make(), onError });
    expect(view().pending).toBe(true);
    store.dismiss();
    rerender();
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('that hooks share is told to the provider once', () => {
    const ofProvider = vi.fn();
    const first = vi.fn();
    const second = vi.fn();
    const source = { ...conflict };
    mounted({ source, onError: first }, { onError: ofProvider });
    mounted({ source, onError: second }, { onError: ofProvider });
    expect([first, second, ofProvider].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('that a retry made fine is a success, once it shows', async () => {
    vi.useFakeTimers();
    const onSuccess = vi.fn();
    const onRetry = async () => 'result';
    const { store, said, rerender, view } = mounted({ source: conflict, onRetry, onSuccess });
    void store.retry();
    await vi.advanceTimersByTimeAsync(400);
    expect(view().pending).toBe(true);
    // a transition held the news back
    rerender({ source: null });
    expect(view()).toEqual({ shown: null, pending: false });
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toHaveLength(1);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith('result');
  });

  it('that a retry left as it was has failed again', async () => {
    vi.useFakeTimers();
    const { store, view } = mounted({ source: conflict, onRetry: async () => 'result' });
    void store.retry();
    await vi.advanceTimersByTimeAsync(499);
    expect(view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
    await vi.advanceTimersByTimeAsync(1);
    expect(view()).toMatchObject({ pending: false, shown: { attempt: 2 } });
  });

  it('that is fine shows nothing of a retry that was given up', async () => {
    vi.useFakeTimers();
    const onError = vi.fn();
    const { store, rerender, view } = mounted({
      source: conflict,
      onRetry: cutOff,
      intent: 'load',
    });
    rerender({ onError });
    const retry = store.retry();
    await vi.advanceTimersByTimeAsync(0);
    rerender({ source: null });
    await vi.advanceTimersByTimeAsync(1000);
    await retry;
    expect(view()).toEqual({ shown: null, pending: false });
    expect(onError).not.toHaveBeenCalled();
  });

  it('answers a retry and a reload that were asked for at once', async () => {
    vi.useFakeTimers();
    const { store, rerender, view } = mounted({
      source: conflict,
      sourcePending: true,
      onRetry: async () => 'result',
      onReload: async () => 'latest',
    });
    const both = Promise.all([store.retry(), store.reload()]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(view().pending).toBe(true);
    rerender({ source: missing, sourcePending: false });
    await both;
    expect(view()).toMatchObject({ pending: false, shown: { attempt: 2 } });
    await vi.advanceTimersByTimeAsync(2000);
    expect(view().shown?.attempt).toBe(2);
  });

  it('answers a reload that was over before the write began that was asked for within it', async () => {
    vi.useFakeTimers();
    const { request, sent } = answered();
    const reload = held<string>();
    const onReload = () => {
      void store.send();
      return reload.promise;
    };
    const { store, rerender, view } = mounted({ source: conflict, request, onReload });
    void store.send();
    const reloaded = store.reload();
    reload.resolve('latest');
    await vi.advanceTimersByTimeAsync(0);
    sent[0]?.answer('saved');
    await vi.advanceTimersByTimeAsync(0);
    rerender({ source: null });
    sent[1]?.answer('saved');
    await vi.advanceTimersByTimeAsync(2000);
    await reloaded;
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('answers a reload although the handler of a retry never settles', async () => {
    vi.useFakeTimers();
    const { store, rerender, view } = mounted({
      source: conflict,
      onRetry: () => held().promise,
      onReload: async () => 'latest',
    });
    void store.retry();
    const reload = store.reload();
    await vi.advanceTimersByTimeAsync(0);
    rerender({ source: null });
    await vi.advanceTimersByTimeAsync(2000);
    await reload;
    expect(view().shown).toBeNull();
  });

  it('that a reload made fine is not retried when a wait is over', async () => {
    vi.useFakeTimers();
    const onRetry = vi.fn(working);
    const reload = held<string>();
    const { store, rerender, view } = mounted({ onRetry, onReload: () => reload.promise });
    rerender({ source: await store.wrap(refusedFor(3)).then(({ error }) => error) });
    store.dismiss();
    expect(view().shown?.error.kind).toBe('rateLimit');
    void store.reload();
    const retry = store.retry();
    reload.resolve('latest');
    await vi.advanceTimersByTimeAsync(0);
    rerender({ source: null });
    await vi.advanceTimersByTimeAsync(10_000);
    await retry;
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('that is fine shows what a retry was rejected with', async () => {
    vi.useFakeTimers();
    const onRetry = () => Promise.reject(missing);
    const { store, rerender, view } = mounted({ source: conflict, onRetry });
    void store.retry();
    await vi.advanceTimersByTimeAsync(0);
    rerender({ source: null });
    await vi.advanceTimersByTimeAsync(1000);
    expect(view().shown).toMatchObject({ attempt: 2, error: { code: 'NotFoundError' } });
  });

  it('that fails with what its retry is rejected with is told once', async () => {
    const again = held<unknown>();
    const onError = vi.fn();
    const { store, rerender, view } = mounted({
      source: conflict,
      onError,
      onRetry: () => again.promise,
    });
    const retry = store.retry();
    const thrown = { ...missing };
    rerender({ source: thrown });
    again.reject(thrown);
    await retry;
    expect(view().shown?.attempt).toBe(2);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it('that is equal in each render is no failed retry while the retry runs', async () => {
    const again = held<unknown>();
    const { store, rerender, view, isRecovering } = mounted({
      source: conflict,
      onRetry: () => again.promise,
    });
    void store.retry();
    rerender({ source: { ...conflict } });
    expect([view().shown?.attempt, isRecovering()]).toEqual([1, true]);
    again.resolve('result');
    await soon();
    rerender({ source: { ...conflict } });
    expect([view().shown?.attempt, isRecovering()]).toEqual([2, false]);
  });
});

describe('a write in doubt', () => {
  const isUnconfirmed = (hook: ReturnType<typeof mounted>) => hook.view().shown?.unconfirmed;

  async function inDoubt() {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const hook = mounted({ request, intent: 'save', onReload: async () => 'latest' });
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
    request.mockImplementation(conflicting);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(true);
    return { hook, request };
  }

  it('is said of a conflict after a save that timed out', async () => {
    const { hook } = await inDoubt();
    expect(hook.view().shown?.error.kind).toBe('conflict');
  });

  async function cancelled(intent: Intent) {
    const request = vi.fn<RequestFunction<unknown>>(held().request);
    const hook = mounted({ request, intent, onReload: async () => 'latest' });
    const sent = hook.store.send();
    hook.store.cancel();
    await sent;
    request.mockImplementation(conflicting);
    return hook;
  }

  it('is said of a conflict after a save that was cancelled, in silence', async () => {
    const hook = await cancelled('save');
    expect(hook.view()).toEqual({ shown: null, pending: false });
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(true);
    await hook.store.reload();
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('is said of a wrapped conflict after a wrapped save that was cancelled', async () => {
    const hook = mounted({ intent: 'save' });
    void hook.store.wrap(held().request);
    hook.store.cancel();
    await hook.store.wrap(conflicting);
    expect(isUnconfirmed(hook)).toBe(true);
  });

  it('is not said after a load that was cancelled, nor a save that had not begun', async () => {
    const load = await cancelled('load');
    await load.store.wrap(conflicting, { intent: 'save' });
    expect(isUnconfirmed(load)).toBe(false);
    const { store, view } = mounted({ intent: 'save', request: refusedFor(3) });
    await store.send();
    const retry = store.retry();
    store.cancel();
    await retry;
    await store.wrap(conflicting);
    expect(view().shown?.unconfirmed).toBe(false);
  });

  it('is not said of another thing than the cancelled save was of', async () => {
    const hook = mounted({ intent: 'save', request: held().request, resetKeys: [1] });
    void hook.store.send();
    hook.rerender({ request: conflicting, resetKeys: [2] });
    hook.store.cancel();
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('is over after a success', async () => {
    const { hook, request } = await inDoubt();
    request.mockImplementation(working);
    await hook.store.send();
    request.mockImplementation(conflicting);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('is over after a reload', async () => {
    const { hook } = await inDoubt();
    await hook.store.reload();
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('is not over after a load', async () => {
    const { hook } = await inDoubt();
    await hook.store.wrap(working, { intent: 'load' });
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(true);
  });
});
