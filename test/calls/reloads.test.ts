import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { breaking, conflicting, held } from './requests.js';
import { AUTOSAVE, answeredLater, saving } from './saving.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A form whose save met a newer version, which is being loaded: slowly. */
async function reloading(after: () => unknown = () => {}) {
  const latest = held<string>();
  const form = { text: 'mine' };
  const { request, answers, sent } = answeredLater(() => form.text);
  const onError = vi.fn();
  const hook = saving(conflicting, {
    onError,
    onReload: async () => {
      form.text = await latest.promise;
      await after();
    },
  });
  await hook.store.send();
  hook.request.mockImplementation(request);
  const reloaded = hook.press(hook.store.reload);
  await later(0);
  onError.mockClear();
  return { ...hook, latest, form, answers, sent, onError, reloaded };
}

const isDone = async (result: Promise<unknown>) =>
  Promise.race([result.then(() => true), later(0).then(() => false)]);

describe('a save that somebody asks for while the latest version is loaded', () => {
  it('waits for that, and sends what has come', async () => {
    const { store, press, latest, sent, answers, shown, view } = await reloading();
    const saved = press(store.send);
    await later(5_000);
    expect(sent).toEqual([]);
    expect(view().pending).toBe(true);
    latest.resolve('theirs');
    await later(0);
    expect(sent).toEqual(['theirs']);
    answers[0]?.('saved');
    expect(await saved).toMatchObject({ ok: true, data: 'saved' });
    expect(shown()).toBeNull();
    expect(view().pending).toBe(false);
  });

  it('is sent once, however often it is asked for', async () => {
    const { store, press, latest, sent, answers } = await reloading();
    const saves = [press(store.send), press(store.send), press(store.retry)];
    latest.resolve('theirs');
    await later(0);
    answers[0]?.('saved');
    await Promise.all(saves);
    expect(sent).toEqual(['theirs']);
  });

  it('is not sent when the reload fails, which is told of both', async () => {
    const { store, press, latest, sent, shown, onError } = await reloading();
    const saved = press(store.send);
    latest.reject(await breaking());
    expect(await saved).toMatchObject({ ok: false, error: { code: 'ServerError' } });
    expect(sent).toEqual([]);
    expect(onError).toHaveBeenCalledOnce();
    expect(shown()).toMatchObject({ repeat: { type: 'reload' }, write: { intent: 'save' } });
  });

  it('is told to be undone where no failure was on display', async () => {
    const latest = held<string>();
    const hook = saving(conflicting, { onReload: () => latest.promise });
    void hook.press(hook.store.reload);
    const saved = hook.press(hook.store.send);
    latest.reject(await breaking());
    expect(await saved).toMatchObject({ ok: false, error: { code: 'ServerError' } });
    expect(hook.shown()?.write).toEqual({ intent: 'save', root: 0, unconfirmed: false });
    expect(hook.request).not.toHaveBeenCalled();
  });

  it('sends what is there when the reload was given up', async () => {
    const { store, press, latest, sent, answers } = await reloading();
    const saved = press(store.send);
    latest.reject(new DOMException('Given up', 'AbortError'));
    await later(0);
    expect(sent).toEqual(['mine']);
    answers[0]?.('saved');
    expect(await saved).toMatchObject({ ok: true });
  });

  it('waits although the failure is dismissed meanwhile', async () => {
    const { store, press, latest, sent } = await reloading();
    void press(store.send);
    store.dismiss();
    await later(1_000);
    expect(sent).toEqual([]);
    latest.resolve('theirs');
    await later(0);
    expect(sent).toEqual(['theirs']);
  });

  it('is given up by `cancel`, and by another entry', async () => {
    for (const giveUp of ['cancel', 'turn'] as const) {
      const { store, press, latest, sent, rerender } = await reloading();
      const saved = press(store.send);
      if (giveUp === 'cancel') store.cancel();
      else rerender({ resetKeys: ['another'] });
      expect(await saved).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
      latest.resolve('theirs');
      await later(20_000);
      expect(sent).toEqual([]);
    }
  });

  it('is given up when the form leaves the page, which would send what is about to be replaced', async () => {
    const { press, latest, sent, onError, store, unmount } = await reloading();
    const saved = press(store.send);
    unmount();
    await later(0);
    expect(await saved).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(onError).toHaveBeenCalledOnce();
    latest.resolve('theirs');
    await later(20_000);
    expect(sent).toEqual([]);
  });

  it('waits once for a reload that never ends, and no other save after it', async () => {
    const { store, press, sent, answers } = await reloading();
    void press(store.send);
    await later(10_500);
    expect(sent).toEqual(['mine']);
    answers[0]?.('saved');
    await later(0);
    void press(store.send);
    await later(0);
    expect(sent).toEqual(['mine', 'mine']);
    answers[1]?.('saved');
    await later(0);
    void store.send(AUTOSAVE);
    await later(0);
    expect(sent).toEqual(['mine', 'mine', 'mine']);
  });

  it('waits for the reload, too, when it has waited for a write', async () => {
    const { request, answers, sent } = answeredLater(() => form.text);
    const form = { text: 'mine' };
    const latest = held<string>();
    const onReload = async () => {
      form.text = await latest.promise;
    };
    const { store, press } = saving(request, { onReload });
    void store.send();
    void store.send();
    void press(store.reload);
    answers[0]?.('saved');
    await later(0);
    expect(sent).toEqual(['mine']);
    latest.resolve('theirs');
    await later(0);
    expect(sent).toEqual(['mine', 'theirs']);
  });

  it('waits where the reload loads by the same hook', async () => {
    const loading = held<string>();
    const { request, sent } = answeredLater();
    const hook = saving(request, {
      onReload: async () => {
        await hook.store.wrap(loading.request, { intent: 'load' });
      },
    });
    const reloaded = hook.press(hook.store.reload);
    void hook.press(hook.store.send);
    await later(0);
    expect(sent).toHaveLength(0);
    expect(loading.signals[0]?.aborted).toBe(false);
    loading.resolve('latest');
    await reloaded;
    await later(0);
    expect(sent).toHaveLength(1);
  });
});

describe('an autosave while the latest version is loaded', () => {
  it('is given up at once, and is no failure', async () => {
    const { store, latest, sent, onError, reloaded, shown } = await reloading();
    expect(await store.send(AUTOSAVE)).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    latest.resolve('theirs');
    await reloaded;
    await later(20_000);
    expect(sent).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
    expect(shown()).toBeNull();
  });

  it('is given up where it waited for a write until then', async () => {
    const { request, answers, sent } = answeredLater();
    const { store, press } = saving(request, { onReload: () => held().promise });
    void store.send();
    const autosaved = store.send(AUTOSAVE);
    void press(store.reload);
    answers[0]?.('saved');
    expect(await autosaved).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(sent).toHaveLength(1);
  });

  it('leaves a save that waits as it is', async () => {
    const { store, press, latest, sent } = await reloading();
    void press(store.send);
    void store.send(AUTOSAVE);
    await later(1_000);
    expect(sent).toEqual([]);
    latest.resolve('theirs');
    await later(0);
    expect(sent).toEqual(['theirs']);
  });
});

describe('a handler that brings the latest version', () => {
  type Store = ReturnType<typeof saving>['store'];
  const ways: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
    ['saves', (store) => store.send()],
    ['tries again', (store) => store.retry()],
    ['saves twice', (store) => Promise.all([store.send(), store.send()])],
    ['publishes', (store) => store.wrap(async () => 'published', { intent: 'publish' })],
    ['saves by itself', (store) => store.send(AUTOSAVE)],
  ];

  it.each(ways)('and %s is not made to wait for itself', async (_, act) => {
    const hook = await reloading(() => act(hook.store));
    hook.request.mockImplementation(async () => 'saved');
    hook.latest.resolve('theirs');
    expect(await isDone(hook.reloaded)).toBe(true);
    expect(hook.view()).toEqual({ shown: null, pending: false });
  });

  it.each(ways)('and %s lets go of a save that somebody asked for meanwhile', async (_, act) => {
    const hook = await reloading(() => act(hook.store));
    const { request, sent } = answeredLater(() => hook.form.text);
    hook.request.mockImplementation((context) => {
      void request();
      return Promise.resolve(`saved ${context.attempt}`);
    });
    const saved = hook.press(() => hook.store.send());
    hook.latest.resolve('theirs');
    expect(await isDone(Promise.all([hook.reloaded, saved]))).toBe(true);
    expect(new Set(sent)).toEqual(new Set(['theirs']));
  });

  it('and tries again an autosave that met the newer version is not made to wait for itself', async () => {
    const hook = saving(conflicting, { onReload: async () => hook.store.retry() });
    await hook.store.send(AUTOSAVE);
    hook.request.mockImplementation(async () => 'saved');
    await hook.press(hook.store.reload);
    expect(hook.request).toHaveBeenCalledTimes(2);
    expect(hook.shown()).toBeNull();
  });

  it('and saves in the press that asked for it is not made to wait for itself', async () => {
    const hook = saving(async () => 'saved', { onReload: async () => hook.store.send() });
    await hook.press(hook.store.reload);
    expect(hook.request).toHaveBeenCalledOnce();
  });

  it('and waits for a press that saves, as that of a dialog, goes on after ten seconds', async () => {
    const dialog: Promise<unknown>[] = [];
    const hook = await reloading(() => dialog[0]);
    dialog.push(hook.press(() => hook.store.send()));
    hook.latest.resolve('theirs');
    await later(9_000);
    expect(hook.sent).toEqual([]);
    await later(1_500);
    expect(hook.sent).toEqual(['theirs']);
    hook.answers[0]?.('saved');
    expect(await isDone(hook.reloaded)).toBe(true);
    expect(hook.view()).toEqual({ shown: null, pending: false });
  });
});

it('tries the save again by its handler although a reload has failed before', async () => {
  const { request, answers } = answeredLater();
  let isReloaded = false;
  const hook = saving(conflicting, {
    onReload: async () => {
      if (!isReloaded) throw apiErrorResponse('ServerError');
      await hook.store.retry();
    },
  });
  await hook.store.send();
  await hook.press(hook.store.reload);
  expect(hook.shown()?.repeat?.type).toBe('reload');
  isReloaded = true;
  hook.request.mockImplementation(request);
  const reloaded = hook.press(hook.store.retry);
  await later(0);
  answers[0]?.('saved');
  expect(await isDone(reloaded)).toBe(true);
  expect(hook.view()).toEqual({ shown: null, pending: false });
});

it('does not let a handler that tries again wait for a save that waits for it', async () => {
  const latest = held<string>();
  const { request, answers } = answeredLater();
  const hook = saving(request, {
    onReload: async () => {
      await latest.promise;
      await hook.store.retry();
    },
  });
  const reloaded = hook.press(hook.store.reload);
  void hook.press(() => hook.store.send());
  latest.resolve('theirs');
  await later(0);
  answers[0]?.('saved');
  expect(await isDone(reloaded)).toBe(true);
  expect(hook.view()).toEqual({ shown: null, pending: false });
});

it('says what a save came to that the handler of a reload has made', async () => {
  const hook = await reloading(() => hook.store.retry());
  hook.latest.resolve('theirs');
  await later(0);
  hook.answers[0]?.(apiErrorResponse('ServerError'));
  await hook.reloaded;
  expect(hook.view()).toMatchObject({ pending: false, shown: { attempt: 2, intent: 'save' } });
});
