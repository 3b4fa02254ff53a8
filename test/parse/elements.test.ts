import { describe, expect, it } from 'vitest';
import type { RawIssue } from '../../src/model/FormatResult.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const issueOf = (reading: RawIssue) =>
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

describe('elements that a format hands over as the API lists them', () => {
  const parse = (elements: unknown, issues?: readonly RawIssue[], maxIssues = 100) =>
    parseApiError(
      { listed: true },
      {
        now,
        maxIssues,
        formats: [
          { name: 'own', read: () => ({ elements: elements as never, issues: issues ?? [] }) },
        ],
      },
    );
  const whole = {
    sys: { type: 'Link', linkType: 'Entry', id: 'a' },
    error: { sys: { type: 'Error', id: 'X' }, details: { errors: [element, 'A sentence'] } },
  };

  it('are read as sentences, records and whole errors, after the issues of the format', () => {
    const { issues } = parse([whole, 'Alone'], [{ sentences: ['First'] }]);
    expect(issues.map(({ message }) => message)).toEqual([
      'First',
      'At most 60',
      'A sentence',
      'Alone',
    ]);
    expect(issues[1]).toMatchObject({ rule: 'size', entity: { type: 'Entry', id: 'a' } });
  });

  it('are counted beyond the bound, and those in whole errors', () => {
    const error = parse([whole, 'Alone', whole, 'Alone'], [], 2);
    expect(error.issues).toHaveLength(2);
    expect(error.truncated).toEqual({ issues: 4 });
    expect(parse([whole, 'Alone'], [], 1).truncated).toEqual({ issues: 2 });
    expect(parse(['Alone'], [{}, {}], 1).truncated).toEqual({ issues: 2 });
  });

  it('may be anything: a list that cannot be read is passed over', () => {
    const hostile = new Proxy([element, element], {
      get(target, key) {
        if (key === '1') throw new Error('no');
        return Reflect.get(target, key) as unknown;
      },
    });
    for (const odd of [hostile, 5, null, {}, 'text'])
      expect(parse(odd, [{ sentences: ['Kept'] }]).issues[0]).toMatchObject({ message: 'Kept' });
  });
});

it('keeps what comes after a problem whose remarks cannot be read', () => {
  const remarks = {
    *[Symbol.iterator]() {
      yield 'Said before';
      throw new Error('no');
    },
  };
  const error = parseApiError(
    { listed: true },
    {
      now,
      formats: [{ name: 'own', read: () => ({ issues: [{ name: 'a', remarks }, { name: 'b' }] }) }],
    },
  );
  expect(error.issues.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(error.reasons).toEqual(['Said before']);
});
