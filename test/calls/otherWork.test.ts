import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/model/ApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';
import { breaking, conflicting, held, refusedFor, working } from './requests.js';
import { AUTOSAVE, saving } from './saving.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const timedOut = () => Promise.reject(new DOMException('Late', 'TimeoutError'));
const PUBLISH = { intent: 'publish', repeatable: true } as const;

describe.each<[Intent | undefined]>([[undefined], ['change'], ['publish'], ['upload'], ['save']])(
  'what `send` runs, with the intent %s',
  (intent) => {
    it('stays told plainly when an autosave fails as it did', async () => {
      const { store, shown } = saving(breaking, { intent });
      await store.send();
      const before = shown();
      await store.send(AUTOSAVE);
      expect(shown()).toMatchObject({ occurrence: before?.occurrence, attempt: 1 });
      expect(shown()?.intent).toBe(intent);
      expect(shown()?.error).not.toBe(before?.error);
    });

    it('does not become quiet when an autosave fails otherwise', async () => {
      const { store, isQuiet, request, shown } = saving(breaking, { intent });
      await store.send();
      request.mockImplementation(timedOut);
      await store.send(AUTOSAVE);
      expect(shown()?.error.code).toBe('TimeoutError');
      expect(isQuiet()).toBe(false);
    });

    it('is repaired by an autosave', async () => {
      const { store, request, said, shown } = saving(breaking, { intent });
      await store.send();
      request.mockImplementation(working);
      await store.send(AUTOSAVE);
      await later(1000);
      expect(shown()).toBeNull();
      expect(said).toEqual(['Saved']);
    });

    it('may be what a conflict of an autosave comes of', async () => {
      const { store, request, shown } = saving(timedOut, { intent });
      await store.send();
      request.mockImplementation(conflicting);
      await store.send(AUTOSAVE);
      expect(shown()?.unconfirmed).toBe(true);
    });
  },
);

describe('other work than the autosave’s, told plainly to have failed', () => {
  it('stays on display when the autosave works, of which nothing is said', async () => {
    const { store, shown, said } = saving(working);
    await store.wrap(breaking, PUBLISH);
    const before = shown();
    await store.send(AUTOSAVE);
    await later(1000);
    expect(shown()).toBe(before);
    expect(said).toEqual([]);
  });

  it('gives way to the autosave only when that goes on failing', async () => {
    const onError = vi.fn();
    const { store, shown, isQuiet } = saving(breaking, { onError });
    await store.wrap(breaking, PUBLISH);
    const before = shown();
    await store.send(AUTOSAVE);
    await store.send(AUTOSAVE);
    expect(shown()).toBe(before);
    expect(onError).toHaveBeenCalledTimes(3);
    await store.send(AUTOSAVE);
    expect(shown()).toMatchObject({ intent: 'autosave', streak: { failures: 3 } });
    expect(isQuiet()).toBe(false);
  });

  it('gives way to what only a person can get past', async () => {
    const { store, shown } = saving(conflicting);
    await store.wrap(breaking, PUBLISH);
    await store.send(AUTOSAVE);
    expect(shown()).toMatchObject({ intent: 'autosave', error: { kind: 'conflict' } });
  });

  it('is told when it fails after an autosave has begun', async () => {
    expectConsole('warn', /RAE032/);
    const publishing = held<unknown>();
    const { store, shown } = saving(breaking);
    const published = store.wrap(publishing.request, PUBLISH);
    await store.send(AUTOSAVE);
    expect(shown()?.intent).toBe('autosave');
    publishing.reject(apiErrorResponse('ServerError'));
    await published;
    expect(shown()?.intent).toBe('publish');
  });

  it('goes on waiting for the server when an autosave begins', async () => {
    const publish = vi.fn(refusedFor(5));
    const { store } = saving(working);
    await store.wrap(publish, PUBLISH);
    void store.retry();
    await store.send(AUTOSAVE);
    expect(publish).toHaveBeenCalledOnce();
    await later(7000);
    expect(publish).toHaveBeenCalledTimes(2);
  });
});

describe('a save that failed', () => {
  it.each([
    ['by itself', AUTOSAVE],
    ['asked for', {}],
  ])('%s stays on display when something else works', async (_, options) => {
    const { store, shown, said, request } = saving(breaking);
    await store.send(options);
    const before = shown();
    await store.wrap(working, PUBLISH);
    await later(1000);
    expect(shown()).toBe(before);
    expect(said).toEqual([]);
    request.mockImplementation(working);
    await store.retry();
    expect(shown()).toBeNull();
  });

  it('is repaired by a wrapped save', async () => {
    const { store, shown } = saving(breaking);
    await store.send();
    await store.wrap(working);
    expect(shown()).toBeNull();
  });

  it('is tried again although something else is on its way', async () => {
    const publishing = held<unknown>();
    const { store, request } = saving(breaking);
    await store.send();
    void store.wrap(publishing.request, PUBLISH);
    await store.retry();
    expect(request).toHaveBeenCalledTimes(2);
  });
});
