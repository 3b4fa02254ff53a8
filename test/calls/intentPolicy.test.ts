import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestFunction } from '../../src/calls/options.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { mounted } from './mounted.js';
import { breaking, conflicting, working } from './requests.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };
const broken = { sys: { type: 'Error', id: 'ServerError' } };
const timedOut = () => Promise.reject(new DOMException('Late', 'TimeoutError'));
const refused = async () => apiErrorResponse('ValidationFailedError');
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a write in doubt', () => {
  const isUnconfirmed = (hook: ReturnType<typeof mounted>) => hook.view().shown?.unconfirmed;

  it('stays with the call that it is about', async () => {
    const request = vi.fn<RequestFunction<unknown>>(refused);
    const hook = mounted({ request, intent: 'save' });
    await hook.store.wrap(timedOut, { intent: 'delete', repeatable: true });
    expect(hook.view().shown).toMatchObject({ intent: 'delete', unconfirmed: false });
    await hook.store.send();
    expect(hook.view().shown).toMatchObject({ intent: 'save', unconfirmed: false });
    await hook.store.wrap(refused, { intent: 'delete' });
    expect(isUnconfirmed(hook)).toBe(false);
    request.mockImplementation(conflicting);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('is said of the next attempt of a wrapped call', async () => {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const hook = mounted({ intent: 'save' });
    await hook.store.wrap(request, { intent: 'delete', repeatable: true });
    request.mockImplementation(refused);
    await hook.store.retry();
    expect(hook.view().shown).toMatchObject({ attempt: 2, unconfirmed: true });
  });

  it('is not over after another write has worked', async () => {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const hook = mounted({ request, intent: 'save' });
    await hook.store.send();
    await hook.store.wrap(working, { intent: 'delete' });
    request.mockImplementation(refused);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(true);
  });
});

describe('the intent of a wrapped call', () => {
  it('is that of its success, too', async () => {
    const hook = mounted({ intent: 'save' });
    await hook.store.wrap(timedOut, { intent: 'delete', repeatable: true });
    await hook.store.wrap(working, { intent: 'delete' });
    await later(1000);
    expect(hook.said).toEqual(['Deleted']);
  });
});

describe('autosaves that fail', () => {
  it('are counted in a row from call to call, until one has worked', async () => {
    const request = vi.fn<RequestFunction<unknown>>(breaking);
    const hook = mounted({ request, intent: 'autosave' });
    const failures = () => hook.view().shown?.streak.failures;
    await hook.store.send();
    const since = hook.view().shown?.streak.since;
    await later(1000);
    await hook.store.send();
    hook.store.dismiss();
    await hook.store.send();
    expect(failures()).toBe(3);
    expect(hook.view().shown).toMatchObject({ attempt: 1, streak: { since } });
    request.mockImplementation(working);
    await hook.store.send();
    request.mockImplementation(breaking);
    await hook.store.send();
    expect(failures()).toBe(1);
  });

  it('of a source are counted as long as it does not turn fine', () => {
    const { rerender, view } = mounted({ source: broken, intent: 'autosave' });
    rerender({ source: { ...conflict } });
    expect(view().shown?.streak.failures).toBe(2);
  });
});

describe('a retry of what was throttled', () => {
  it('waits a short while where no time can be read', async () => {
    const throttled = { sys: { type: 'Error', id: 'RateLimitExceeded' } };
    const request = vi.fn<RequestFunction<unknown>>(() => Promise.reject(throttled));
    const { store } = mounted({ request });
    await store.send();
    const retried = store.retry();
    await later(900);
    expect(request).toHaveBeenCalledOnce();
    await later(1_200);
    await retried;
    expect(request).toHaveBeenCalledTimes(2);
  });
});
