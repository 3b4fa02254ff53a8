import { describe, expect, it } from 'vitest';
import { hideTyped } from '../../src/redaction/hideTyped.js';
import { findQuotes } from '../../src/redaction/findQuotes.js';

describe('what is in quotes', () => {
  it.each([
    ['a "lamp" b', ['lamp']],
    [`"password" is not 'lamp oil', it's no`, ['password', 'lamp oil']],
    ['with "the "lamp" oil" x', ['the "lamp" oil']],
    ['Der Wert „Öl“ passt nicht', ['Öl']],
    ['« lamp » et « huile »', [' lamp ', ' huile ']],
    ['値「秘密」は、『油』', ['秘密', '油']],
    [`can't "x" users' y`, ['x']],
    [`'it's "x' fails`, [`it's "x`]],
    ['the "a \\"lamp\\" b" end', ['a \\"lamp\\" b']],
    ['"a b"c" d', ['a b"c']],
    ['"a" b" d', ['a" b']],
    ['Got "lamp oil', []],
    ['Got "lamp oil…', ['lamp oil']],
    ['Got "lamp" oil…', ['lamp']],
    ['No quotes', []],
  ])('is found: %s', (sentence, quoted) => {
    expect(findQuotes(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(
      quoted,
    );
  });
});

describe('a sentence about a secret', () => {
  it.each([
    'Expected "string", received "undefined"',
    `Use one of "!@#$%"`,
    'Must match the "confirm" field',
    "Field 'username' may not be in the password",
    'Must be a "password"',
    'Use an 8-digit code, 8-64 characters, of [a-zA-Z0-9]',
    'Use 64kB at most, 2nd try, 1,024 bits',
    'Hashed by SHA-256 or bcrypt2',
    'It expired on 2026-11-29',
    'Must match "^\\d{6,9}$"',
    'Use letters ("a" to "z")',
  ])('tells a person what is wrong: %s', (sentence) => {
    expect(hideTyped(sentence, () => expect.unreachable())).toBe(sentence);
  });

  it.each([
    ['Not pizza-zoo7 again', 'Not [redacted] again'],
    ['Not "pizza-zoo" again', 'Not "[redacted]" again'],
  ])('holds nothing that was typed: %s', (sentence, kept) => {
    expect(hideTyped(sentence, () => {})).toBe(kept);
  });
});
