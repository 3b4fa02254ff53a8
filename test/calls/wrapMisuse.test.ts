import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { mounted } from './mounted.js';
import { breaking, working } from './requests.js';

const reported = vi.fn();
const told: string[] = [];
beforeEach(() => {
  const warn = (line: unknown) => void told.push(String(line).replace(/^.*(RAE\d+).*$/s, '$1'));
  vi.spyOn(console, 'warn').mockImplementation(warn);
  reported.mockReset();
  vi.stubGlobal('reportError', reported);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;

describe('what has begun already and is handed to wrap', () => {
  it('is awaited as the call, and its result given', async () => {
    const onSuccess = vi.fn();
    const { store, view, said } = mounted({ intent: 'delete' });
    const deleted = store.wrap(wrong(Promise.resolve('gone')), { onSuccess });
    expect(view().pending).toBe(true);
    expect(await deleted).toEqual({ ok: true, data: 'gone', error: null });
    expect(onSuccess.mock.calls).toEqual([['gone']]);
    expect(view()).toEqual({ shown: null, pending: false });
    expect([reported.mock.calls, said]).toEqual([[], []]);
  });

  it.each(['delete', 'load'] as const)(
    'is shown as it failed, and not tried again: %s',
    async (intent) => {
      const { store, view } = mounted({ intent });
      const failed = Promise.reject(apiErrorResponse('ServerError'));
      const result = await store.wrap(wrong(failed), wrong({ repeatable: true }));
      expect(result).toMatchObject({ ok: false, error: { code: 'ServerError' } });
      expect(view().shown).toMatchObject({ error: { code: 'ServerError' } });
      expect(view().shown?.repeat).toBeUndefined();
      expect(reported).not.toHaveBeenCalled();
    },
  );

  it('is read if it is a response', async () => {
    const { store } = mounted({ intent: 'load' });
    const result = await store.wrap(wrong(apiErrorResponse('NotFoundError')));
    expect(result).toMatchObject({ ok: false, error: { code: 'NotFoundError' } });
  });
});

describe('options of wrap', () => {
  it.each([false, null, 'reload', 7, {}])(
    'with %j in place of onSuccess still work',
    async (odd) => {
      const { store } = mounted({ intent: 'save' });
      expect(await store.wrap(working, { onSuccess: wrong(odd) })).toMatchObject({ ok: true });
      expect(reported).not.toHaveBeenCalled();
    },
  );

  it.each([null, 'save', 7, false])('may be %j', async (odd) => {
    const { store, view } = mounted({ intent: 'load' });
    expect(await store.wrap(working, wrong(odd))).toMatchObject({ ok: true });
    await store.wrap(breaking, wrong(odd));
    expect(view().shown).toMatchObject({ intent: 'load', repeat: { type: 'call' } });
  });
});

it.each([undefined, null, 'delete', 7, {}])(
  'wrap of %j tells that nothing was sent',
  async (odd) => {
    const { store, view } = mounted({ intent: 'delete' });
    expect(await store.wrap(wrong(odd))).toMatchObject({ ok: false });
    expect(view().shown?.error).toMatchObject({ code: 'RequestNotSent' });
    expect(reported).not.toHaveBeenCalled();
  },
);

it('send may be given null', async () => {
  const { store } = mounted({ intent: 'save', request: working });
  expect(await store.send(wrong(null))).toMatchObject({ ok: true });
});

it('the developer was told of each once', () => {
  expect(told).toEqual(['RAE039', 'RAE003', 'RAE034', 'RAE035']);
});
