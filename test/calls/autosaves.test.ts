import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { breaking, conflicting, refusedFor, working } from './requests.js';
import { AUTOSAVE, answeredLater, saving } from './saving.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const timedOut = () => Promise.reject(new DOMException('Late', 'TimeoutError'));
const refused = async () => apiErrorResponse('ValidationFailedError');
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a save and an autosave by one hook', () => {
  it('each have the intent that they were sent with', async () => {
    const { store, shown } = saving(breaking);
    await store.send(AUTOSAVE);
    expect(shown()).toMatchObject({ intent: 'autosave', streak: { failures: 1 } });
    await store.send();
    expect(shown()).toMatchObject({ intent: 'save' });
  });

  it('repair what the other failed at, and say so', async () => {
    const { store, shown, request, said } = saving(breaking);
    await store.send(AUTOSAVE);
    request.mockImplementation(working);
    await store.send();
    await later(1000);
    expect(shown()).toBeNull();
    expect(said).toEqual(['Saved']);
    request.mockImplementation(breaking);
    await store.send();
    request.mockImplementation(working);
    await store.send(AUTOSAVE);
    await later(1000);
    expect(shown()).toBeNull();
    expect(said).toEqual(['Saved', 'Saved']);
  });

  it('begin the row of failures anew when either has worked', async () => {
    const { store, shown, request } = saving(breaking);
    for (const _ of ['first', 'second', 'third']) {
      request.mockImplementation(breaking);
      await store.send(AUTOSAVE);
      expect(shown()?.streak.failures).toBe(1);
      request.mockImplementation(working);
      await store.send();
    }
  });

  it('are sent one after the other', async () => {
    const { request, answers } = answeredLater();
    const { store, request: sent } = saving(request);
    void store.send(AUTOSAVE);
    void store.send();
    await later(0);
    expect(sent).toHaveBeenCalledOnce();
    answers[0]?.({});
    await later(100);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['the autosave before it', [AUTOSAVE, undefined], 'save'],
    ['the save before it', [undefined, AUTOSAVE], 'save'],
    ['another autosave', [AUTOSAVE, AUTOSAVE], 'autosave'],
  ] as const)(
    'are told by what somebody waits for, when it fails with %s',
    async (_, sends, intent) => {
      const { request, answers } = answeredLater();
      const { store, shown } = saving(request);
      for (const options of sends) void store.send(options ?? {});
      await later(0);
      answers[0]?.(await breaking());
      await later(0);
      expect(shown()).toMatchObject({ intent, repeat: { intent } });
    },
  );

  it('are both sent where the autosave’s text was refused and there is another by then', async () => {
    let text = 'old';
    const { request, answers, sent } = answeredLater(() => text);
    const onError = vi.fn();
    const { store, shown } = saving(request, { onError });
    const autosaved = store.send(AUTOSAVE);
    text = 'new';
    const saved = store.send();
    answers[0]?.(await refused());
    expect(await autosaved).toMatchObject({ ok: false, error: { kind: 'validation' } });
    expect(onError).toHaveBeenCalledOnce();
    expect(shown()).toBeNull();
    await later(0);
    answers[1]?.('saved');
    expect(await saved).toMatchObject({ ok: true, data: 'saved' });
    expect(sent).toEqual(['old', 'new']);
    expect(shown()).toBeNull();
  });

  it.each([
    ['a save', undefined, undefined],
    ['a save', undefined, AUTOSAVE],
    ['an autosave', AUTOSAVE, AUTOSAVE],
  ] as const)('that waits for %s fails with it when that was refused', async (_, first, second) => {
    const { request, answers, sent } = answeredLater();
    const { store } = saving(request);
    void store.send(first ?? {});
    const waiting = store.send(second ?? {});
    answers[0]?.(await refused());
    expect(await waiting).toMatchObject({ ok: false, error: { kind: 'validation' } });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['the network', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a conflict', conflicting],
    ['a wait', refusedFor(5)],
    ['a sign-in', async () => apiErrorResponse('AccessTokenInvalidError')],
  ])('fail together with %s', async (_, failing) => {
    const { store, request } = saving(failing);
    const results = [store.send(AUTOSAVE), store.send()];
    for (const result of results) expect(await result).toMatchObject({ ok: false });
    expect(request).toHaveBeenCalledOnce();
  });

  it('send what is there when "Try again" is pressed while older text is on its way', async () => {
    let text = 'old';
    const { request, answers, sent } = answeredLater(() => text);
    const { store, shown } = saving(request);
    void store.send(AUTOSAVE);
    answers[0]?.(await breaking());
    await later(0);
    void store.send(AUTOSAVE);
    text = 'new';
    const retried = [store.retry(), store.retry()];
    answers[1]?.('saved');
    await later(100);
    expect(sent).toEqual(['old', 'old', 'new']);
    answers[2]?.('saved');
    await Promise.all(retried);
    expect(sent).toHaveLength(3);
    expect(shown()).toBeNull();
  });

  it('wait for the server where the second was told not to come yet as the first was', async () => {
    const { store, request } = saving(async () => new Response('', { status: 429 }));
    await store.send();
    await store.send(AUTOSAVE);
    void store.retry();
    await later(500);
    expect(request).toHaveBeenCalledTimes(2);
    await later(60_000);
    expect(request).toHaveBeenCalledTimes(3);
  });

  it('are one where both wait, and somebody waits for it', async () => {
    const { request, answers } = answeredLater();
    const { store, shown } = saving(request);
    for (const options of [AUTOSAVE, AUTOSAVE, {}, AUTOSAVE]) void store.send(options);
    await later(0);
    answers[0]?.({});
    await later(100);
    answers[1]?.(await refused());
    await later(0);
    expect(answers).toHaveLength(2);
    expect(shown()?.intent).toBe('save');
  });
});

it('is told in the words of any write where it waits with an autosave, and the hook tells no intent', async () => {
  const { request, answers } = answeredLater();
  const { store, shown } = saving(request, { intent: undefined });
  for (const options of [{}, AUTOSAVE, {}]) void store.send(options);
  answers[0]?.('saved');
  await later(0);
  answers[1]?.(await breaking());
  await later(0);
  expect(shown()?.intent).toBeUndefined();
});

describe('a save that was told to have failed', () => {
  it('goes on failing without a word when an autosave fails as it did', async () => {
    const { store, shown } = saving(breaking);
    await store.send();
    const before = shown();
    await store.send(AUTOSAVE);
    const { occurrence, attempt, intent, repeat } = before ?? {};
    expect(shown()).toMatchObject({ occurrence, attempt, intent, repeat });
    expect(shown()?.error).not.toBe(before?.error);
  });

  it('does not become quiet when an autosave fails otherwise', async () => {
    const { store, shown, request, isQuiet } = saving(breaking);
    await store.send();
    const before = shown();
    request.mockImplementation(timedOut);
    await store.send(AUTOSAVE);
    expect(shown()).toMatchObject({ intent: 'autosave', error: { code: 'TimeoutError' } });
    expect(shown()?.occurrence).toBeGreaterThan(before?.occurrence ?? 0);
    expect(isQuiet()).toBe(false);
    await store.send(AUTOSAVE);
    expect(isQuiet()).toBe(false);
    request.mockImplementation(working);
    await store.send(AUTOSAVE);
    request.mockImplementation(breaking);
    await store.send(AUTOSAVE);
    expect(isQuiet()).toBe(true);
  });
});

describe('a newer version', () => {
  it.each([
    ['an autosave', AUTOSAVE, undefined],
    ['a save', undefined, AUTOSAVE],
  ] as const)('may be what %s has stored that nobody knows of', async (_, first, second) => {
    const { store, shown, request } = saving(timedOut);
    await store.send(first ?? {});
    request.mockImplementation(conflicting);
    await store.send(second ?? {});
    expect(shown()?.unconfirmed).toBe(true);
  });

  it('is somebody else’s once either of the two has worked', async () => {
    const { store, shown, request } = saving(timedOut);
    await store.send();
    request.mockImplementation(working);
    await store.send(AUTOSAVE);
    request.mockImplementation(conflicting);
    await store.send();
    expect(shown()?.unconfirmed).toBe(false);
  });

  it('that an autosave met is no sign that the save’s is one’s own', async () => {
    const { store, shown, request } = saving(conflicting);
    await store.send(AUTOSAVE);
    request.mockImplementation(conflicting);
    await store.send();
    expect(shown()?.unconfirmed).toBe(false);
  });
});

it('sends as the hook does when a press hands its event over', async () => {
  const { store, shown } = saving(breaking);
  const onClick: (event: object) => unknown = store.send;
  await onClick({ type: 'click' });
  expect(shown()?.intent).toBe('save');
});
