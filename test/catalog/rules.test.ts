import { describe, expect, it } from 'vitest';
import { ruleCatalog, type RuleName } from '../../src/catalog/rules.js';
import { issueOf } from '../support/bodies.js';
import { ruleFacts } from '../support/ruleFacts.js';

const names = Object.keys(ruleCatalog) as RuleName[];

/** Records of which no row can read a fact. */
const nothing = [
  {},
  { min: [], max: {}, type: {}, pattern: [], expected: [], link: 'pier', conflicting: 5 },
  { min: Number.NaN, type: null, pattern: '', expected: {}, link: {}, contentTypeId: [{}] },
];

const withFacts = Object.entries(ruleFacts).flatMap(([name, rows]) =>
  rows.map(([raw, params]) => ({ name, raw, params })),
);
const isFree = (name: RuleName) => !('read' in ruleCatalog[name]);

describe('a rule with facts', () => {
  it.each(names.filter((name) => !isFree(name)))(
    '%s has an example in test/support/ruleFacts.ts',
    (name) => {
      expect(ruleFacts[name] ?? []).not.toEqual([]);
    },
  );

  it.each(withFacts)('$name reads $raw as $params', ({ name, raw, params }) => {
    const issue = issueOf({ name, path: ['fields', 'title', 'en-US'], ...raw });
    expect(issue.rule).toBe(name);
    expect(issue.params).toStrictEqual(params);
  });

  // without conflicting entries a unique value is as clear
  const needy = names.filter((name) => !isFree(name) && name !== 'unique');
  it.each(needy)('%s is other when its facts cannot be read', (name) => {
    for (const raw of nothing)
      expect(issueOf({ name, details: 'As the server says', ...raw })).toMatchObject({
        rule: 'other',
        name,
        message: 'As the server says',
      });
  });
});

describe('a rule without facts', () => {
  it.each(names.filter(isFree))('%s is known by its name alone', (name) => {
    const issue = issueOf({ name, path: ['fields', 'title', 'en-US'] });
    expect(issue).toMatchObject({ rule: name, name, message: name });
    expect(issue.params).toStrictEqual({});
  });
});

describe('a name that is no rule', () => {
  it.each([
    'any.custom',
    'custom',
    'Name has already been taken',
    'constructor',
    '__proto__',
    'toString',
    'other',
    'Required',
  ])('%s is other and keeps the server’s spelling', (name) => {
    expect(issueOf({ name })).toMatchObject({ rule: 'other', params: {}, name, message: name });
  });
});

describe('bounds on facts', () => {
  it('cut long texts and long lists', () => {
    const expected = Array.from(
      { length: 5_000 },
      (_, index) => `choice ${index} ${'x'.repeat(400)}`,
    );
    const { params } = issueOf({ name: 'in', expected });
    const kept = (params as { readonly expected: readonly string[] }).expected;
    expect(kept.length).toBeLessThanOrEqual(100);
    expect(kept.every(({ length }) => length <= 400)).toBe(true);
  });

  it('turn minus zero, which JSON cannot write, into zero', () => {
    const { params } = issueOf({ name: 'range', min: -0 });
    expect(Object.is((params as { readonly min: number }).min, 0)).toBe(true);
  });
});

it('the size of a record is left to the words of the server', () => {
  const told = { name: 'size', details: 'Too few properties', min: 1, value: {} };
  expect(issueOf(told)).toMatchObject({ rule: 'other', message: 'Too few properties' });
});
