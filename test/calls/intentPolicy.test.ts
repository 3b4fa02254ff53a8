import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestFunction } from '../../src/calls/options.js';
import { writesOverlap } from '../../src/calls/hintAtOverlap.js';
import { reduce } from '../../src/calls/reduce.js';
import { IDLE } from '../../src/calls/state.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';
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

describe('a write in doubt that was dismissed', () => {
  const isUnconfirmed = (hook: ReturnType<typeof mounted>) => hook.view().shown?.unconfirmed;

  async function dismissedInDoubt() {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const hook = mounted({ request, intent: 'save' });
    await hook.store.send();
    hook.store.dismiss();
    return { hook, request };
  }

  it('has been read: what is said of the next one is about that one alone', async () => {
    const { hook, request } = await dismissedInDoubt();
    request.mockImplementation(refused);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('may still be the newer version that a later conflict tells of', async () => {
    const { hook, request } = await dismissedInDoubt();
    request.mockImplementation(conflicting);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(true);
  });

  it('is over once a later one of the same intent has worked', async () => {
    const { hook, request } = await dismissedInDoubt();
    request.mockImplementation(working);
    await hook.store.send();
    request.mockImplementation(conflicting);
    await hook.store.send();
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('is not sent again by what tries again', async () => {
    const { hook, request } = await dismissedInDoubt();
    expectConsole('warn', /retry\(\) did nothing/);
    await hook.store.retry();
    expect(request).toHaveBeenCalledOnce();
  });

  it('of a source has been read as well', async () => {
    const late = { sys: { type: 'Error', id: 'ServerError' } };
    const hook = mounted({ source: late, intent: 'save' });
    hook.store.dismiss();
    hook.rerender({ source: null });
    hook.rerender({ source: { sys: { type: 'Error', id: 'ValidationFailed' } } });
    expect(isUnconfirmed(hook)).toBe(false);
  });

  it('stays in doubt as long as a retry of it is under way', async () => {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const hook = mounted({ request, intent: 'save' });
    await hook.store.send();
    request.mockImplementation(refused);
    const retried = hook.store.retry();
    hook.store.dismiss();
    await retried;
    expect(hook.view().shown).toMatchObject({ attempt: 2, unconfirmed: true });
  });

  it('of another call than the one dismissed stays in doubt', async () => {
    const request = vi.fn<RequestFunction<unknown>>(timedOut);
    const hook = mounted({ request, intent: 'save' });
    await hook.store.send();
    await hook.store.wrap(refused, { intent: 'delete' });
    hook.store.dismiss();
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

describe('a write by wrap beside one by send', () => {
  const never = () => new Promise(() => {});
  const works = {
    send: { type: 'request' },
    wrap: { type: 'wrapped', request: never, repeatable: false },
  } as const;

  it('is told to the developer', () => {
    expectConsole('warn', /RAE032/);
    const hook = mounted({ request: never, intent: 'save' });
    void hook.store.send();
    void hook.store.wrap(never, { intent: 'autosave' });
    expect(hook.view().pending).toBe(true);
  });

  it.each([
    ['send', 'save', 'wrap', 'autosave', true],
    ['wrap', 'autosave', 'send', 'save', true],
    ['send', 'save', 'wrap', 'save', true],
    ['send', 'save', 'send', 'save', false],
    ['wrap', 'save', 'wrap', 'save', false],
    ['send', 'save', 'wrap', 'publish', true],
    ['wrap', 'delete', 'send', 'autosave', true],
    ['send', undefined, 'wrap', 'change', true],
    ['send', 'save', 'wrap', undefined, true],
    ['send', 'publish', 'send', 'save', false],
    ['send', 'save', 'wrap', 'load', false],
    // it sends no version
    ['send', 'save', 'wrap', 'upload', false],
    ['send', 'load', 'wrap', 'save', false],
  ] as const)('by %s of %s, then by %s of %s: %s', (by, intent, then, thenIntent, isTold) => {
    const called = { type: 'called', resolve: () => {} } as const;
    const [state] = reduce(IDLE, { ...called, work: works[by], intent });
    const [{ operations }] = reduce(state, { ...called, work: works[then], intent: thenIntent });
    expect(writesOverlap(operations)).toBe(isTold);
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
