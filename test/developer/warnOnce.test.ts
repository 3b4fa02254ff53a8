import { afterEach, expect, it, vi } from 'vitest';
import { messages } from '../../src/developer/messages.js';
import { warnOnce } from '../../src/developer/warnOnce.js';

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});

afterEach(() => {
  warned.mockClear();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('tells the developer once, who says so, and where more is said', () => {
  warnOnce('RAE001');
  warnOnce('RAE001');
  warnOnce('RAE002');
  expect(warned.mock.calls).toEqual([
    [`[react-api-error] RAE001 ${messages.RAE001} docs/messages.md#rae001`],
    [`[react-api-error] RAE002 ${messages.RAE002} docs/messages.md#rae002`],
  ]);
});

it('hands on what it is about, the first time', () => {
  const thrown = new Error('boom');
  warnOnce('RAE020', 'rules.size', thrown);
  warnOnce('RAE020', 'rules.range');
  expect(warned.mock.calls).toEqual([[expect.stringContaining('RAE020'), 'rules.size', thrown]]);
});

it('says nothing in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  warnOnce('RAE003');
  expect(warned).not.toHaveBeenCalled();
});

it('tells the developer where there is no bundler, and so no process', () => {
  vi.stubGlobal('process', undefined);
  warnOnce('RAE004');
  vi.unstubAllGlobals();
  expect(warned).toHaveBeenCalledTimes(1);
});
