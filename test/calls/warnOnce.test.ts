import { afterEach, expect, it, vi } from 'vitest';
import { warnOnce } from '../../src/calls/warnOnce.js';

const warned = vi.spyOn(console, 'warn');

afterEach(() => {
  warned.mockClear();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('tells the developer once, and who says so', () => {
  warned.mockImplementation(() => {});
  warnOnce('One.');
  warnOnce('One.');
  warnOnce('Two.');
  expect(warned.mock.calls).toEqual([['[react-api-error] One.'], ['[react-api-error] Two.']]);
});

it('says nothing in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  warnOnce('Three.');
  expect(warned).not.toHaveBeenCalled();
});

it('tells the developer where there is no bundler, and so no process', () => {
  vi.stubGlobal('process', undefined);
  warnOnce('Four.');
  vi.unstubAllGlobals();
  expect(warned).toHaveBeenCalledTimes(1);
});
