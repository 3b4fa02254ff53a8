import { expect, it } from 'vitest';
import type { IssueReading } from '../../src/model/Reading.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const issueOf = (reading: IssueReading) =>
  parseApiError(
    { listed: true },
    { now, formats: [{ name: 'own', read: () => ({ issues: [reading] }) }] },
  );

const element = {
  name: 'size',
  path: ['fields', 'title', 'en-US'],
  max: 60,
  value: 'A long one',
  details: 'At most 60',
};

it('reads an element of the API as it is, when a format hands it over as the facts', () => {
  expect(issueOf({ facts: element }).issues).toEqual([
    {
      message: 'At most 60',
      name: 'size',
      rule: 'size',
      params: { max: 60, actual: 10 },
      path: element.path,
      field: 'title',
      locale: 'en-US',
      value: 'A long one',
    },
  ]);
});

it('takes what the format says itself before what the facts say, and keeps the other sentence', () => {
  const error = issueOf({ facts: element, name: 'length', path: ['slug'], sentences: ['Short'] });
  expect(error.issues).toMatchObject([{ name: 'length', path: ['slug'], message: 'Short' }]);
  expect(error.reasons).toEqual(['max: 60', 'At most 60']);
});

it('takes the best of the sentences of an element, and keeps the others', () => {
  const told = { name: 'in', message: 'Second', details: 'Third', customMessage: 'First' };
  const error = issueOf({ facts: told });
  expect(error.issues[0]?.message).toBe('First');
  expect(error.reasons).toEqual(['Second', 'Third']);
});
