import { describe, expect, it, vi } from 'vitest';
import type { ErrorFormat } from '../../src/model/FormatResult.js';
import { mounted } from './mounted.js';
import { held } from './requests.js';

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
