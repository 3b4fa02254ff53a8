import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { RequestFunction } from '../../src/calls/options.js';
import type { Intent } from '../../src/model/ApiError.js';
import { type LatestOptions, mounted } from './mounted.js';
import { breaking, conflicting, held, refusedFor, working } from './requests.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };
const missing = { sys: { type: 'Error', id: 'NotFound' } };
const refused = { sys: { type: 'Error', id: 'ValidationFailed' } };
const broken = { sys: { type: 'Error', id: 'ServerError' } };
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** What a listener of a hook was given, or of a provider. */
const codesOf = (listener: ReturnType<typeof vi.fn>) =>
  listener.mock.calls.map(([error]) => (error as { readonly code: string }).code);

describe('a source that a retry made fine', () => {
  it('says so in the words of the intent, and tells what the retry gave', async () => {
    const onSuccess = vi.fn();
    const { store, rerender, said } = mounted({
      source: conflict,
      intent: 'save',
      onRetry: async () => 'result',
      onSuccess,
    });
    void store.retry();
    await later(0);
    rerender({ source: null });
    await later(1000);
    expect([said, onSuccess.mock.calls]).toEqual([['Saved'], [['result']]]);
  });

  it('says after a reload that something was loaded, and tells nobody of a success', async () => {
    const onSuccess = vi.fn();
    const { store, rerender, said } = mounted({
      source: conflict,
      intent: 'save',
      onReload: async () => 'latest',
      onSuccess,
    });
    const reload = store.reload();
    await later(0);
    rerender({ source: null });
    await later(1000);
    await reload;
    expect([said, onSuccess.mock.calls]).toEqual([['Loaded'], []]);
  });

  it('tells nobody of data where the handler gave nothing', async () => {
    const onSuccess = vi.fn();
    const onRetry = () => {};
    const { store, rerender, said } = mounted({
      source: conflict,
      intent: 'save',
      onRetry,
      onSuccess,
    });
    void store.retry();
    rerender({ source: null, sourcePending: true });
    rerender({ source: null, sourcePending: false });
    await later(1000);
    expect([said, onSuccess.mock.calls]).toEqual([['Saved'], []]);
  });

  it('is not called fine by a page that was too busy to render its next failure', async () => {
    vi.useRealTimers();
    const { store, rerender, view } = mounted({
      source: conflict,
      onRetry: async () => {
        rerender({ source: null });
        setTimeout(() => {
          // the second turn comes behind all timers that are due by then
          setImmediate(() => setImmediate(() => rerender({ source: missing })));
          const end = performance.now() + 60;
          while (performance.now() < end);
        }, 0);
        return 'result';
      },
    });
    await store.retry();
    expect(view().shown).toMatchObject({ error: { code: 'NotFoundError' }, attempt: 2 });
  });

  it('says nothing when its failure was dismissed meanwhile', async () => {
    const { store, rerender, said, view } = mounted({
      source: conflict,
      onRetry: async () => 'result',
    });
    const retry = store.retry();
    store.dismiss();
    rerender({ source: null });
    await later(1000);
    await retry;
    expect(said).toEqual([]);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('leaves nothing in doubt', async () => {
    const { store, rerender, view } = mounted({
      source: broken,
      intent: 'save',
      onRetry: async () => 'result',
      request: conflicting,
    });
    void store.retry();
    await later(0);
    rerender({ source: null });
    await later(1000);
    await store.send();
    expect(view().shown?.unconfirmed).toBe(false);
  });
});

describe('a source that a retry did not help', () => {
  it('has failed again as soon as it was fetched anew, whatever the handler gave', async () => {
    for (const onRetry of [async () => 'result', () => {}]) {
      const { store, rerender, view } = mounted({ source: conflict, onRetry });
      void store.retry();
      rerender({ sourcePending: true });
      await later(0);
      expect(view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
      rerender({ sourcePending: false });
      expect(view()).toMatchObject({ pending: false, shown: { attempt: 2 } });
    }
  });

  it('is as it was when the handler gave nothing and nothing has happened', async () => {
    const { store, view, said } = mounted({ source: conflict, onRetry: () => {} });
    const retry = store.retry();
    await later(29);
    expect(view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
    await later(1);
    expect(view()).toMatchObject({ pending: false, shown: { attempt: 1 } });
    await retry;
    await later(1000);
    expect(said).toEqual([]);
  });

  it('decides when it is a promise once that is read', async () => {
    const answer = held<unknown>();
    const { store, rerender, view } = mounted({ source: conflict, onRetry: async () => 'result' });
    void store.retry();
    await later(0);
    rerender({ source: answer.promise });
    await later(1000);
    expect(view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
    answer.reject(missing);
    await later(1000);
    expect(view()).toMatchObject({ pending: false, shown: { attempt: 2 } });
  });

  it('counts from one again after it was dismissed', async () => {
    const { store, rerender, view } = mounted({ source: conflict, onRetry: async () => 'result' });
    void store.retry();
    store.dismiss();
    rerender({ source: missing });
    expect(view().shown?.attempt).toBe(1);
  });

  it('leaves alone what else is under way, and what is left of its handler', async () => {
    const again = held<unknown>();
    const call = held<unknown>();
    const onError = vi.fn();
    const { store, rerender, view } = mounted({
      source: conflict,
      onRetry: () => again.promise,
      onError,
    });
    const running = store.wrap(call.request, { intent: 'save' });
    const retry = store.retry();
    rerender({ source: missing });
    expect(view().pending).toBe(true);
    again.reject(broken);
    await retry;
    // nobody else has told of it
    expect(codesOf(onError)).toEqual(['VersionMismatchError', 'NotFoundError', 'ServerError']);
    expect(view()).toMatchObject({ pending: true, shown: { error: { code: 'NotFoundError' } } });
    call.resolve('saved');
    await running;
    expect(view().pending).toBe(false);
  });
});

describe('a source that a person reloads after its failure was dismissed', () => {
  const reloaded = async (intent: Intent) => {
    const onReload = async () => 'latest';
    const hook = mounted({ source: broken, intent, onReload });
    hook.store.dismiss();
    await later(0);
    void hook.store.reload();
    await later(0);
    return hook;
  };

  it('is told when it fails again, as a first failure', async () => {
    const { rerender, view } = await reloaded('load');
    rerender({ sourcePending: true });
    expect(view()).toEqual({ shown: null, pending: true });
    rerender({ source: { ...broken }, sourcePending: false });
    expect(view()).toMatchObject({ pending: false, shown: { attempt: 1 } });
  });

  it('stays dismissed where it is a write, which a reload does not send', async () => {
    const { view } = await reloaded('save');
    await later(1000);
    expect(view()).toEqual({ shown: null, pending: false });
  });
});

describe('a write in a source whose latest version a person reloads', () => {
  const gone = { ...missing };
  const showFailed = (source: unknown, onReload: () => unknown) =>
    mounted({ source, intent: 'delete', onReload });

  it('is over when that works, though the source holds its failure, and is said to be loaded', async () => {
    const { store, rerender, said, view } = showFailed(conflict, async () => 'latest');
    const { occurrence = 0 } = view().shown ?? {};
    void store.reload();
    await later(29);
    expect(view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
    await later(1);
    expect(view()).toEqual({ shown: null, pending: false });
    rerender();
    await later(1000);
    rerender({ source: conflict });
    expect([view().shown, said]).toEqual([null, ['Loaded']]);
    rerender({ sourcePending: true });
    rerender({ source: { ...conflict }, sourcePending: false });
    expect(view().shown).toMatchObject({ attempt: 1, error: { code: 'VersionMismatchError' } });
    expect(view().shown?.occurrence).toBeGreaterThan(occurrence);
  });

  it('leaves nothing in doubt when that works', async () => {
    const { store, rerender, view } = showFailed(broken, async () => 'latest');
    void store.reload();
    await later(1000);
    rerender({ source: conflict });
    expect(view().shown).toMatchObject({ attempt: 1, unconfirmed: false });
  });

  it('is over without a word, and stays in doubt, when the handler gave nothing', async () => {
    const { store, rerender, said, view } = showFailed(broken, () => {});
    void store.reload();
    await later(1000);
    expect([view().shown, said]).toEqual([null, []]);
    rerender({ source: conflict });
    expect(view().shown).toMatchObject({ attempt: 1, unconfirmed: true });
  });

  it('is over when the source is pending while its own list is loaded', async () => {
    const list = held<string>();
    const { store, rerender, view } = showFailed(conflict, () => list.promise);
    void store.reload();
    rerender({ sourcePending: true });
    list.resolve('latest');
    await later(1000);
    expect(view()).toMatchObject({ pending: true, shown: { attempt: 1 } });
    rerender({ sourcePending: false });
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it.each([
    ['is rejected', () => Promise.reject(gone)],
    ['gives a query that failed', async () => ({ isError: true, error: gone, data: ['old'] })],
  ])('is as undone as before when the reload %s, which is told', async (_, onReload) => {
    const onError = vi.fn();
    const { store, said, view } = mounted({
      source: conflict,
      intent: 'delete',
      onReload,
      onError,
    });
    void store.reload();
    await later(1000);
    expect(view()).toMatchObject({
      pending: false,
      shown: {
        intent: 'load',
        attempt: 1,
        error: { code: 'NotFoundError' },
        repeat: { type: 'reload' },
        write: { intent: 'delete', unconfirmed: false },
      },
    });
    expect(codesOf(onError)).toEqual(['VersionMismatchError', 'NotFoundError']);
    expect(said).toEqual([]);
  });

  it('is over when the reload works that is tried again after it failed', async () => {
    const onReload = vi.fn().mockRejectedValueOnce(missing).mockResolvedValueOnce('latest');
    const { store, rerender, said, view } = showFailed(conflict, onReload);
    void store.reload();
    await later(1000);
    rerender();
    expect(view().shown).toMatchObject({ attempt: 1, repeat: { type: 'reload' } });
    void store.retry();
    await later(1000);
    expect([view(), said]).toEqual([{ shown: null, pending: false }, ['Loaded']]);
    expect(onReload).toHaveBeenCalledTimes(2);
  });

  it('counts the reloads that failed', async () => {
    const { store, view } = showFailed(conflict, () => Promise.reject(missing));
    void store.reload();
    await later(1000);
    void store.retry();
    await later(1000);
    expect(view().shown).toMatchObject({ attempt: 2, repeat: { type: 'reload' } });
  });

  it('takes the place of a reload that failed when it fails again, and ends it when it works', async () => {
    const { store, rerender, view } = showFailed(conflict, () => Promise.reject(missing));
    void store.reload();
    await later(1000);
    rerender({ sourcePending: true });
    rerender({ source: { ...conflict }, sourcePending: false });
    expect(view().shown).toMatchObject({ attempt: 1, error: { code: 'VersionMismatchError' } });
    void store.reload();
    await later(1000);
    rerender({ source: null, sourcePending: true });
    rerender({ sourcePending: false });
    expect(view().shown).toBeNull();
  });

  it('stays away with the reload that failed once that was dismissed', async () => {
    const { store, rerender, view } = showFailed(conflict, () => Promise.reject(missing));
    void store.reload();
    await later(1000);
    store.dismiss();
    rerender();
    await later(1000);
    expect(view()).toEqual({ shown: null, pending: false });
  });

  it('is where it was when its reload was given up', async () => {
    const abort = new DOMException('The user aborted a request.', 'AbortError');
    const { store, view } = showFailed(conflict, () => Promise.reject(abort));
    void store.reload();
    await later(1000);
    expect(view()).toMatchObject({
      pending: false,
      shown: { attempt: 1, error: { code: 'VersionMismatchError' } },
    });
  });

  it('keeps the failure of an attempt that the reload itself made', async () => {
    const latest: LatestOptions = { source: conflict, intent: 'delete', onRetry: async () => {} };
    const hook = mounted(latest);
    const onReload = async () => {
      await hook.store.retry();
      return 'latest';
    };
    hook.rerender({ onReload });
    void hook.store.reload();
    await later(0);
    hook.rerender({ source: { ...conflict } });
    expect(hook.view().shown?.attempt).toBe(2);
    await later(1000);
    expect(hook.view()).toMatchObject({ pending: false, shown: { attempt: 2 } });
  });
});

describe('a source of a mutation', () => {
  it.each([
    ['was pending', 'save', true, false, ['Saved']],
    ['was pending and is a load', 'load', true, false, []],
    ['was not pending', 'save', false, false, []],
    ['was dismissed', 'save', true, true, []],
  ] as const)(
    'that turns fine and %s says what is true',
    async (_, intent, pending, dismiss, words) => {
      const { store, rerender, said } = mounted({ source: conflict, intent });
      if (dismiss) store.dismiss();
      rerender({ source: null, sourcePending: pending });
      rerender({ sourcePending: false });
      await later(1000);
      expect(said).toEqual(words);
    },
  );

  it('that keeps its failure while it is pending says so when it turns fine', async () => {
    const { rerender, said } = mounted({ source: conflict, intent: 'save' });
    rerender({ sourcePending: true });
    rerender({ source: null, sourcePending: false });
    await later(1000);
    expect(said).toEqual(['Saved']);
  });

  it('that fails at first while it is pending, and the same again, is the next attempt', () => {
    const { rerender, view } = mounted({ intent: 'save' });
    rerender({ source: conflict, sourcePending: true });
    expect(view().shown?.attempt).toBe(1);
    rerender({ sourcePending: false });
    expect(view().shown?.attempt).toBe(2);
  });

  it('that may have been done leaves a later conflict in doubt until it has worked', async () => {
    const { rerender, view } = mounted({ source: broken, intent: 'save' });
    expect(view().shown?.unconfirmed).toBe(false);
    rerender({ source: conflict });
    expect(view().shown?.unconfirmed).toBe(true);
    rerender({ source: null, sourcePending: true });
    rerender({ sourcePending: false });
    rerender({ source: conflict });
    expect(view().shown?.unconfirmed).toBe(false);
    // a conflict was surely not done
    rerender({ source: missing });
    expect(view().shown?.unconfirmed).toBe(false);
  });

  it('that was refused for what was sent counts from one again, and is news each time', () => {
    const { rerender, view } = mounted({ source: refused, intent: 'save' });
    const { occurrence } = view().shown ?? {};
    rerender({ sourcePending: true });
    rerender({ source: { ...refused }, sourcePending: false });
    expect(view().shown?.attempt).toBe(1);
    expect(view().shown?.occurrence).toBeGreaterThan(occurrence ?? 0);
    rerender({ source: broken });
    expect(view().shown?.attempt).toBe(1);
    rerender({ source: missing });
    expect(view().shown?.attempt).toBe(2);
  });

  it('that fails anew after a dismissal counts from one again', () => {
    const { store, rerender, view } = mounted({ source: conflict, intent: 'save' });
    rerender({ source: missing });
    expect(view().shown?.attempt).toBe(2);
    store.dismiss();
    rerender({ source: conflict });
    expect(view().shown?.attempt).toBe(1);
  });
});

describe('a retry that waits for a source', () => {
  async function waiting() {
    const onRetry = vi.fn(working);
    const hook = mounted({ intent: 'load', onRetry });
    const { error } = await hook.store.wrap(refusedFor(3));
    hook.store.dismiss();
    hook.rerender({ source: error });
    const retry = hook.store.retry();
    expect(hook.view().pending).toBe(true);
    return { ...hook, onRetry, retry, error };
  }

  it.each([
    ['turned fine', null],
    ['failed otherwise', missing],
  ])('is called off when that %s', async (_, source) => {
    const { rerender, retry, onRetry, view } = await waiting();
    rerender({ source });
    await retry;
    expect(view().pending).toBe(false);
    await later(10_000);
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('goes on when that says the same in other words', async () => {
    const { rerender, retry, onRetry, error } = await waiting();
    rerender({ source: { ...error, requestId: 'another' } });
    await later(3100);
    expect(onRetry).toHaveBeenCalledTimes(1);
    rerender({ source: null });
    await later(1000);
    await retry;
  });
});

describe('what a source says', () => {
  it('is drawn anew when its facts change without a fetch', () => {
    const { rerender } = mounted({ source: { ...conflict, requestId: '1' }, intent: 'load' });
    const { failure } = rerender({ source: { ...conflict, requestId: '2' } });
    expect(failure?.error.requestId).toBe('2');
  });

  it('is told to the provider again when it was fine in between', () => {
    const ofProvider = vi.fn();
    const failing = { ...conflict };
    const { rerender } = mounted({ source: failing }, { onError: ofProvider });
    rerender({ source: null });
    rerender({ source: failing });
    expect(ofProvider).toHaveBeenCalledTimes(2);
    expect(ofProvider.mock.calls[1]?.[1]).toEqual({ original: failing });
  });

  it('is told to the provider once by hooks that were fine in between', () => {
    const ofProvider = vi.fn();
    const failing = { ...conflict };
    const hooks = [1, 2].map(() => mounted({ source: failing }, { onError: ofProvider }));
    for (const source of [null, failing, undefined, failing]) {
      for (const { rerender } of hooks) rerender({ source });
    }
    expect(ofProvider).toHaveBeenCalledTimes(3);
  });

  it('is told once to the provider of three hooks, and to each of the hooks', () => {
    const ofProvider = vi.fn();
    const failing = { ...conflict };
    const listeners = [vi.fn(), vi.fn(), vi.fn()];
    for (const onError of listeners) mounted({ source: failing, onError }, { onError: ofProvider });
    expect(ofProvider).toHaveBeenCalledTimes(1);
    expect(listeners.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('that is new, but seldom, is no mistake of the developer', async () => {
    const { rerender, view } = mounted({ source: conflict });
    const { shown } = view();
    for (let turn = 0; turn < 8; turn += 1) {
      await later(1000);
      rerender({ source: { ...conflict } });
    }
    expect(view().shown?.occurrence).toBe(shown?.occurrence);
  });

  it('that is new three times in a row, and then no more, is a mistake all the same', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warned.mockRestore());
    const { rerender } = mounted({ source: conflict });
    for (let turn = 0; turn < 2; turn += 1) rerender({ source: { ...conflict } });
    rerender();
    for (let turn = 0; turn < 2; turn += 1) rerender({ source: { ...conflict } });
    expect(warned).not.toHaveBeenCalled();
    rerender({ source: { ...conflict } });
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('RAE004'));
  });

  it('is not hidden when it is another promise than the one that was dismissed', async () => {
    const { store, rerender, view } = mounted({ source: held().promise });
    store.dismiss();
    rerender({ source: Promise.reject(conflict) });
    await later(100);
    expect(view().shown?.error.code).toBe('VersionMismatchError');
  });

  it('shows again when it fails after it was fine, although that was dismissed', async () => {
    const { store, rerender, view } = mounted({ source: conflict });
    store.dismiss();
    rerender({ source: null });
    store.dismiss();
    rerender({ source: conflict });
    expect(view().shown).not.toBeNull();
  });

  it('is tried again by onRetry although a call is running', async () => {
    const request = vi.fn<RequestFunction<unknown>>(held().request);
    const onRetry = vi.fn(async () => 'result');
    const { store } = mounted({ source: conflict, request, onRetry });
    void store.send();
    void store.retry();
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('stays when a call works', async () => {
    const { store, view } = mounted({ source: conflict, request: breaking });
    await store.send();
    await store.wrap(working);
    expect(view().shown?.error.code).toBe('VersionMismatchError');
  });
});

describe('a source that was cancelled', () => {
  const aborted = () => new DOMException('Aborted', 'AbortError');

  it('is no failure of a load, nor where nobody says what was attempted', () => {
    const ofLoad = mounted({ source: aborted(), intent: 'load' });
    const ofAnything = mounted({ source: aborted() });
    expect([ofLoad.view().shown, ofAnything.view().shown]).toEqual([null, null]);
  });

  it('is told of a write, as a connection that was lost', () => {
    const { view } = mounted({ source: aborted(), intent: 'save' });
    expect(view().shown?.error).toMatchObject({ kind: 'network', recovery: 'retry' });
  });
});
