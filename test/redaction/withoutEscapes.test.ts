import { expect, it } from 'vitest';
import { withoutEscapes } from '../../src/redaction/withoutEscapes.js';

it.each([
  ['%41%2525', 'A%'],
  ['%26quot%3b', '"'],
  ['&amp;lt;&APOS;&#62;', "<'>"],
  ['\\u0022\\\\x41', '"A'],
  ['&#37;5cu0041', 'A'],
  ['%C3', '%C3'],
])('escapes are undone, also those in others: %s', (text, plain) => {
  expect(withoutEscapes(text)).toBe(plain);
});
