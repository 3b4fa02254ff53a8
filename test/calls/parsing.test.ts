import { describe, expect, it, vi } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { en } from '../../src/locales/en.js';
import type { ApiError, Intent } from '../../src/model/ApiError.js';
import type { ErrorFormat } from '../../src/model/FormatResult.js';
import { mounted } from './mounted.js';
import { breaking, held } from './requests.js';

/** Reads the bodies that only this app's servers write. */
const ofTheApp: ErrorFormat = {
  name: 'ofTheApp',
  read: ({ body }) => {
    const { reason } = Object(body) as { readonly reason?: string };
    return reason === undefined ? undefined : { id: 'OfTheApp', detail: reason };
  },
};

const refusal = { reason: 'The harbour is closed' };

describe('what a call gives is read', () => {
  it('by the formats of the provider', async () => {
    const { store } = mounted({}, { formats: [ofTheApp] });
    const result = await store.wrap(() => Promise.reject(refusal));
    expect(result).toMatchObject({ ok: false, error: { format: 'ofTheApp', sysId: 'OfTheApp' } });
  });

  it('by the options of the hook, which come before those of the provider', async () => {
    const ofNobody: ErrorFormat = { name: 'ofNobody', read: vi.fn(() => undefined) };
    const { store } = mounted({ parse: { formats: [ofTheApp] } }, { formats: [ofNobody] });
    const result = await store.wrap(() => Promise.reject(refusal));
    expect(result).toMatchObject({ error: { format: 'ofTheApp' } });
    expect(ofNobody.read).not.toHaveBeenCalled();
  });

  it('for the intent of the call, not that of the hook', async () => {
    const { store } = mounted({ intent: 'save', onRetry: () => {} });
    const abort = () => Promise.reject(new DOMException('Aborted', 'AbortError'));
    const ofSave = await store.wrap(abort);
    const ofLoad = await store.wrap(abort, { intent: 'load' });
    expect(ofSave).toMatchObject({ error: { kind: 'network' } });
    expect(ofLoad).toMatchObject({ error: { kind: 'cancelled' } });
  });

  it('for what was attempted: an unknown field is one of a query only where something was loaded', async () => {
    const details = { errors: [{ name: 'unknown', path: ['fields', 'mooring'] }] };
    const body = { sys: { type: 'Error', id: 'ValidationFailed' }, details };
    const refuse = () => Promise.resolve(Response.json(body, { status: 422 }));
    const { store } = mounted();
    const ofLoad = await store.wrap(refuse, { intent: 'load' });
    const ofSave = await store.wrap(refuse, { intent: 'save' });
    expect([ofLoad.error?.code, ofSave.error?.code]).toEqual([
      'UnknownFieldError',
      'ValidationFailedError',
    ]);
  });

  it.each([
    [false, false, 'ConnectionFailed', 'notDone'],
    // the client held it back until then
    [false, true, 'NetworkError', 'maybeDone'],
    [true, false, 'NetworkError', 'maybeDone'],
    [undefined, undefined, 'NetworkError', 'maybeDone'],
  ] as const)(
    'by whether the browser was online first and last: %s, %s',
    async (first, last, code, outcome) => {
      vi.stubGlobal('navigator', { onLine: first });
      const { store } = mounted({ intent: 'save', onRetry: () => {} });
      const lost = held();
      const call = store.wrap(() => lost.promise);
      vi.stubGlobal('navigator', { onLine: last });
      lost.reject(new TypeError('Failed to fetch'));
      const { error } = await call;
      vi.unstubAllGlobals();
      expect(error?.code).toBe(code);
      expect(describeApiError(error as ApiError, { intent: 'save' }).outcome).toBe(
        en.outcomes.save[outcome],
      );
    },
  );

  it('as an answer, where there is one, whether or not the browser was online', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { store } = mounted({ intent: 'save', onRetry: () => {} });
    const { error } = await store.wrap(() => Promise.resolve(new Response('', { status: 502 })));
    vi.unstubAllGlobals();
    expect(error).toMatchObject({ status: 502 });
  });

  it('as partial where the hook says so, and a success otherwise', async () => {
    const partial = { data: { entry: null }, errors: [{ message: 'Not found' }] };
    const answer = () => Promise.resolve(Response.json(partial));
    const strict = mounted({ parse: { partial: true } });
    const easy = mounted();
    expect((await strict.store.wrap(answer)).ok).toBe(false);
    expect((await easy.store.wrap(answer)).ok).toBe(true);
  });

  it('when a retry is asked for, with the options of the latest render', async () => {
    const first = held<string>();
    const { store, rerender, view } = mounted({ request: first.request, intent: 'save' });
    const sent = store.send();
    rerender({ request: () => Promise.reject(refusal), parse: { formats: [ofTheApp] } });
    first.reject(refusal);
    await sent;
    await store.retry();
    expect(view().shown?.error.format).toBe('ofTheApp');
  });
});

describe('a request', () => {
  it('is told what it attempts, first and again', async () => {
    const told: (Intent | undefined)[] = [];
    const { store } = mounted({
      intent: 'save',
      request: async ({ intent }) => {
        told.push(intent);
        return told.length === 2 ? breaking() : 'done';
      },
    });
    await store.send();
    await store.send({ intent: 'publish' });
    await store.retry();
    expect(told).toEqual(['save', 'publish', 'publish']);
  });
});
