import { expect, it } from 'vitest';
import { plainName } from '../../src/wire/plainName.js';
import { wordsIn } from '../../src/wire/wordsIn.js';

it.each([
  ['errorMessage', 'errormessage'],
  ['error_message', 'errormessage'],
  ['error__message', 'errormessage'],
  ['Error Message', 'errormessage'],
  ['error.message-', 'errormessage'],
  ['errors[]', 'errors'],
  ['_errors', '_errors'],
])('the spellings of a name have one in common: %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

it.each([
  ['errorMessage', ['error', 'message']],
  ['HTTPCode', ['http', 'code']],
  ['ERROR__CODE', ['error', 'code']],
  ['sha256Hash', ['sha', '256hash']],
  ['tok…', ['tok…']],
  ['contraseña_nueva', ['contraseña', 'nueva']],
  ['-', []],
])('a name is made of words: %s', (name, words) => {
  expect(wordsIn(name)).toEqual(words);
});
