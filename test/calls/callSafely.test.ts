import { afterEach, expect, it, vi } from 'vitest';
import { callSafely, isBug } from '../../src/calls/callSafely.js';
import { expectConsole } from '../setup/index.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const boom = () => {
  throw new Error('boom');
};

it('hands what a callback throws to reportError', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  callSafely(boom);
  expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('boom'));
});

it('writes it to the console where there is no reportError', () => {
  expectConsole('error', /boom/);
  vi.stubGlobal('reportError', undefined);
  expect(() => callSafely(boom)).not.toThrow();
});

it('calls a callback that throws nothing', () => {
  const callback = vi.fn();
  callSafely(callback);
  expect(callback).toHaveBeenCalledTimes(1);
});

it.each([
  [new TypeError('x is not a function'), true],
  [new ReferenceError('x is not defined'), true],
  [new Error('Refused'), false],
  ['text', false],
])('tells a bug from other failures', (thrown, expected) => {
  expect(isBug(thrown)).toBe(expected);
});

it('takes what throws when it is looked at for no bug', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isBug(proxy)).toBe(false);
});
