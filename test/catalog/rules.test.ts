import { describe, expect, it } from 'vitest';
import { ruleCatalog, type RuleName } from '../../src/catalog/rules.js';
import { issueOf } from '../support/bodies.js';

const names = Object.keys(ruleCatalog) as RuleName[];
const link = (id: string, linkType = 'Entry') => ({ sys: { type: 'Link', linkType, id } });

/** For each rule that has facts: as they come, as they are read, and facts that are none. */
const facts: Partial<Record<RuleName, readonly Row[]>> = {
  type: [
    [{ type: 'Symbol', value: 4 }, { type: 'Symbol' }],
    [{ type: 7 }, { type: '7' }],
  ],
  in: [
    [{ expected: ['news', 'guide'] }, { expected: ['news', 'guide'] }],
    [{ expected: 'news' }, { expected: ['news'] }],
    [{ expected: [1, true, 'a', null, ''] }, { expected: ['1', 'true', 'a'] }],
    [{ expected: [{ id: 'a' }, { name: 'b' }, { value: 'c' }] }, { expected: ['a', 'b', 'c'] }],
  ],
  invalid: [[{ value: 'x' }, {}]],
  size: [
    [
      { min: 40, max: 160, value: 'short' },
      { min: 40, max: 160, actual: 5 },
    ],
    [
      { max: 2, value: ['a', 'b', 'c'] },
      { max: 2, actual: 3 },
    ],
    [{ min: 1 }, { min: 1 }],
    [{ max: 5, min: null }, { max: 5 }],
    [{ max: 5, min: '3' }, { max: 5 }],
    [
      { max: 0, value: '' },
      { max: 0, actual: 0 },
    ],
  ],
  range: [
    [
      { min: 0, max: 10, value: 12 },
      { min: 0, max: 10 },
    ],
    [{ min: -1.5 }, { min: -1.5 }],
    [{ max: Number.POSITIVE_INFINITY, min: 1 }, { min: 1 }],
  ],
  dateRange: [
    [{ min: '2026-01-01', max: null }, { min: '2026-01-01' }],
    [{ max: '2027-01-01' }, { max: '2027-01-01' }],
  ],
  regexp: [[{ pattern: '^[a-z-]+$', flags: null }, { pattern: '^[a-z-]+$' }]],
  prohibitRegexp: [[{ pattern: 'draft' }, { pattern: 'draft' }]],
  unique: [
    [
      { conflicting: [link('pier'), link('buoy')] },
      { conflicting: [entry('pier'), entry('buoy')] },
    ],
    [{ conflicting: [{ linkType: 'Asset', id: 'a' }, 'x', null] }, { conflicting: [asset('a')] }],
    [{}, { conflicting: [] }],
    [{ conflicting: 'pier' }, { conflicting: [] }],
  ],
  notResolvable: [
    [{ link: { type: 'Link', linkType: 'Asset', id: 'map' } }, { link: asset('map') }],
    [{ link: link('pier') }, { link: entry('pier') }],
  ],
  linkContentType: [
    [{ contentTypeId: ['article', 'author'] }, { contentTypeId: ['article', 'author'] }],
    [{ contentTypeId: 'article' }, { contentTypeId: ['article'] }],
  ],
  linkMimetypeGroup: [
    [{ mimetypeGroupName: ['image'] }, { mimetypeGroupName: ['image'] }],
    [{ mimetypeGroupName: 'image' }, { mimetypeGroupName: ['image'] }],
  ],
  assetFileSize: [
    [
      { min: 1024, max: 20_971_520 },
      { min: 1024, max: 20_971_520 },
    ],
  ],
  enabledNodeTypes: [[{ nodeType: 'heading-1' }, { nodeType: 'heading-1' }]],
  value: [
    [
      { type: 'Boolean', filter: 'exists' },
      { type: 'Boolean', filter: 'exists' },
    ],
    [{ filter: 'near' }, { filter: 'near' }],
  ],
};

type Row = readonly [raw: object, params: object];

/** Records of which no row can read a fact. */
const nothing = [
  {},
  { min: [], max: {}, type: {}, pattern: [], expected: [], link: 'pier', conflicting: 5 },
  { min: Number.NaN, type: null, pattern: '', expected: {}, link: {}, contentTypeId: [{}] },
];

function entry(id: string) {
  return { type: 'Entry', id };
}

function asset(id: string) {
  return { type: 'Asset', id };
}

const withFacts = Object.entries(facts).flatMap(([name, rows]) =>
  rows.map(([raw, params]) => ({ name, raw, params })),
);
const isFree = (name: RuleName) => !('read' in ruleCatalog[name]);

describe('a rule with facts', () => {
  it.each(names.filter((name) => !isFree(name)))('%s has an example here', (name) => {
    expect(facts[name]?.length).toBeGreaterThan(0);
  });

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
