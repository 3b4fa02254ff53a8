import { expect, it } from 'vitest';
import { beginsWithName } from '../../src/describe/beginsWithName.js';

it.each([
  ['Title must not be empty', 'Title'],
  ['"Title" must not be empty', 'Title'],
  ['The title field is required.', 'Title'],
  ['The "title" is too long', 'title'],
  ['The Hague is no harbour', 'The Hague'],
])('%s begins with %s', (sentence, name) => {
  expect(beginsWithName(sentence, name)).toBe(true);
});

it.each([
  ['Titles must not be empty', 'Title'],
  ['The harbour has no title', 'Title'],
  ['Theatre is required', 'atre'],
])('%s does not begin with %s', (sentence, name) => {
  expect(beginsWithName(sentence, name)).toBe(false);
});
