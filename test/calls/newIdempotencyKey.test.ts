import { afterEach, expect, it, vi } from 'vitest';
import { newIdempotencyKey } from '../../src/calls/newIdempotencyKey.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is a UUID where the page was served securely', () => {
  expect(newIdempotencyKey()).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

it.each([undefined, {}])('is two long random numbers elsewhere', (crypto) => {
  vi.stubGlobal('crypto', crypto);
  const keys = Array.from({ length: 100 }, newIdempotencyKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[\da-z]{12,}$/);
});
