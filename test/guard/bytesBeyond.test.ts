import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesBeyond } from '../../src/guard/bytesBeyond.js';
import { runs } from '../support/runs.js';

/** More than is encoded at once, whichever characters it is made of. */
const LONG = 70_000;

test('counts the bytes of any text, and of one that is longer than what is encoded at once', () => {
  const texts = fc
    .array(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), { minLength: 1 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const long = text.repeat(Math.ceil(LONG / text.length));
      const bytes = new TextEncoder().encode(long).byteLength;
      expect(bytesBeyond(long, bytes - 1)).toBe(bytes);
      expect(bytesBeyond(long, bytes)).toBeUndefined();
    }),
    runs(200),
  );
});

test('keeps pairs of surrogates whole, wherever what is encoded at once ends', () => {
  const text = `a${'😀'.repeat(LONG)}`;
  expect(bytesBeyond(text, 1)).toBe(1 + 4 * LONG);
});

test('counts a lone surrogate as what is sent in its place', () => {
  expect(bytesBeyond('\ud83d'.repeat(LONG), 1)).toBe(3 * LONG);
});
