import { expect } from 'vitest';

/** Fails unless JSON and structuredClone give back an equal value, which makes it plain data. */
export function expectPlainData(value: unknown): void {
  expectPlain(value, []);
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  expect(structuredClone(value)).toStrictEqual(value);
}

function expectPlain(value: unknown, path: readonly string[]): void {
  const at = path.join('.') || '(root)';
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0)) expect.fail(`${at} is ${String(value)}`);
    return;
  }
  if (value === null) expect.fail(`${at} is null`);
  if (typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value !== 'object') expect.fail(`${at} is a ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    expect.fail(`${at} has a prototype of its own`);
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') expect.fail(`${at} has a symbol`);
    if (Array.isArray(value) && key === 'length') continue;
    const field = Object.getOwnPropertyDescriptor(value, key);
    if (!field || !('value' in field)) expect.fail(`${at}.${key} is a getter`);
    expectPlain(field.value, [...path, key]);
  }
}
