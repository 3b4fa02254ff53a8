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

it('keeps every sentence of a format beside the best one', () => {
  const error = issueOf({ sentences: ['First', 'Second', 'First'] });
  expect(error.issues[0]?.message).toBe('First');
  expect(error.reasons).toEqual(['Second']);
});

it('takes the path before any other place, and keeps the other as a fact', () => {
  const error = issueOf({ facts: { path: ['title'], field: 'slug', message: 'Refused' } });
  expect(error.issues[0]?.path).toEqual(['title']);
  expect(error.reasons).toEqual(['field: slug']);
  expect(issueOf({ facts: { field: 'slug', pointer: '/title' } }).issues[0]?.path).toEqual([
    'title',
  ]);
});

it('shows the value before what was put in, as Zod calls it', () => {
  expect(
    issueOf({ facts: { code: 'odd', value: 'kept', input: 'typed' } }).issues[0],
  ).toMatchObject({ name: 'odd', value: 'kept' });
  expect(issueOf({ facts: { code: 'odd', input: 'typed' } }).issues[0]?.value).toBe('typed');
});

it('reads whole errors in one another down to the eighth, and what is below as facts', () => {
  const nested = (levels: number): object =>
    levels === 0
      ? { name: 'required', path: ['title'] }
      : { error: { message: `m${levels}`, details: { errors: [nested(levels - 1)] } } };
  const read = (levels: number) =>
    parseApiError(
      JSON.stringify({ sys: { type: 'Error', id: 'X' }, details: { errors: [nested(levels)] } }),
    );
  expect(read(8).issues).toMatchObject([{ rule: 'required', path: ['title'] }]);
  expect(read(9).issues).toMatchObject([{ rule: 'other', message: 'm1' }]);
  expect(read(9).reasons).toContain('name: required');
});
