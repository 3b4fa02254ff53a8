import { expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { issuesAt } from '../../src/react/issuesAt.js';

const paths = [
  ['fields', 'title', 'en-US'],
  ['fields', 'titleLong', 'en-US'],
  ['sys', 'version'],
  ['fields', 'title', 'de', 0],
  'display_code',
  [],
];
const error = parseApiError({
  sys: { type: 'Error', id: 'ValidationFailed' },
  details: { errors: paths.map((path) => ({ name: 'required', path })) },
});
const [english, long, version, german, code, whole] = error.issues;

it('finds the issues whose path begins with the place', () => {
  expect(issuesAt(error, ['fields', 'title'])).toEqual([english, german]);
  expect(issuesAt(error, ['fields', 'title', 'de'])).toEqual([german]);
  expect(issuesAt(error, ['fields', 'title', 'fr'])).toEqual([]);
  expect(issuesAt(error, ['fields', 'title', 'de', '0'])).toEqual([german]);
  expect(issuesAt(error, ['display_code'])).toEqual([code]);
  expect(issuesAt(error, ['undefined'])).toEqual([]);
});

it('keeps the order of the server across fields', () => {
  expect(issuesAt(error, ['fields'])).toEqual([english, long, german]);
  expect(issuesAt(error, [])).toEqual([english, long, version, german, code, whole]);
});
