import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import type { Issue } from '../../src/model/Issue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { issueOf, now, withDetails } from '../support/bodies.js';
import { lostLeaves } from '../support/lostLeaves.js';

const label = '"title" is refused';

/** An error as Joi writes it. */
function joi(type: string, context: object = {}) {
  return {
    message: label,
    path: ['title'],
    type,
    context: { ...context, label: 'title', key: 'title' },
  };
}

/** An issue as Zod writes it. */
function zod(code: string, more: object = {}) {
  return { code, path: ['title'], message: 'Refused', ...more };
}

type Row = readonly [element: object, rule: string, params: object];

const rows: readonly Row[] = [
  [joi('any.required'), 'required', {}],
  [joi('string.empty', { value: '' }), 'required', {}],
  [joi('any.unknown'), 'unexpected', {}],
  [joi('object.unknown', { child: 'title' }), 'unknown', {}],
  [
    joi('any.only', { valids: ['red', 'blue'], value: 'green' }),
    'in',
    { expected: ['red', 'blue'] },
  ],
  [joi('any.only', { expected: ['red', 'blue'] }), 'in', { expected: ['red', 'blue'] }],
  [joi('string.base', { value: 4 }), 'type', { type: 'String' }],
  [joi('number.base'), 'type', { type: 'Number' }],
  [joi('number.integer', { value: 1.5 }), 'type', { type: 'Integer' }],
  [joi('boolean.base'), 'type', { type: 'Boolean' }],
  [joi('date.base'), 'type', { type: 'Date' }],
  [joi('array.base'), 'type', { type: 'Array' }],
  [joi('string.min', { limit: 3, value: 'ab' }), 'size', { min: 3, actual: 2 }],
  [joi('string.max', { limit: 3, value: 'abcd', encoding: 'utf8' }), 'size', { max: 3, actual: 4 }],
  [joi('string.length', { limit: 3 }), 'size', { min: 3, max: 3 }],
  [joi('array.max', { limit: 1, value: [1, 2] }), 'size', { max: 1, actual: 2 }],
  [joi('number.min', { limit: 5, value: 4 }), 'range', { min: 5 }],
  [joi('number.max', { limit: 5, value: 6 }), 'range', { max: 5 }],
  [
    joi('date.min', { limit: '2026-05-04T00:00:00.000Z' }),
    'dateRange',
    { min: '2026-05-04T00:00:00.000Z' },
  ],

  [zod('invalid_type', { expected: 'string', received: 'number' }), 'type', { type: 'String' }],
  [zod('invalid_type', { expected: 'int', format: 'safeint' }), 'type', { type: 'Integer' }],
  [zod('invalid_type', { expected: 'string', received: 'undefined' }), 'required', {}],
  [
    zod('invalid_type', {
      expected: 'string',
      message: 'Invalid input: expected string, received undefined',
    }),
    'required',
    {},
  ],
  [
    zod('too_small', { type: 'string', minimum: 3, inclusive: true, exact: false }),
    'size',
    { min: 3, counts: 'characters' },
  ],
  [
    zod('too_small', { origin: 'array', minimum: 3, inclusive: true }),
    'size',
    { min: 3, counts: 'items' },
  ],
  [
    zod('too_big', { origin: 'string', maximum: 60, inclusive: true }),
    'size',
    { max: 60, counts: 'characters' },
  ],
  [zod('too_big', { type: 'number', maximum: 60, inclusive: true }), 'range', { max: 60 }],
  [zod('too_small', { origin: 'number', minimum: 0, inclusive: true }), 'range', { min: 0 }],
  [
    zod('invalid_enum_value', { options: ['a', 'b'], received: 'c' }),
    'in',
    { expected: ['a', 'b'] },
  ],
  [zod('invalid_value', { values: ['a', 'b'] }), 'in', { expected: ['a', 'b'] }],
];

/** What no rule of ours says better than the server's own sentence, or whose facts cannot be read. */
const others: readonly object[] = [
  joi('any.custom', { error: {} }),
  joi('number.greater', { limit: 5 }),
  joi('string.hostname', { invalids: ['x'] }),
  joi('string.pattern.base', { regex: {}, value: 'x' }),
  joi('string.max', { limit: { adjust: null, in: false }, value: 'x' }),
  joi('date.max', {}),
  zod('too_small', { origin: 'number', minimum: 0, inclusive: false }),
  zod('too_small', { origin: 'string', minimum: 5, inclusive: true, exact: true }),
  zod('too_small', { origin: 'date', minimum: 1_777_885_200_000, inclusive: true }),
  zod('invalid_format', { origin: 'string', format: 'regex', pattern: '/^a/' }),
  zod('invalid_string', { validation: 'regex' }),
  zod('invalid_format', { origin: 'string', format: 'regex', pattern: '/^.+@.+$/' }),
  zod('unrecognized_keys', { keys: ['colour'] }),
  zod('invalid_union', { errors: [[{ code: 'invalid_type', expected: 'string', path: [] }]] }),
  zod('custom', { params: { reason: 'fog' } }),
  zod('invalid_type'),
];

/** The same element wherever servers put it. */
const places: readonly (readonly [string, (element: object) => readonly Issue[]])[] = [
  ['details.errors', (element) => withDetails({ errors: [element] }).issues],
  ['details', (element) => withDetails([element]).issues],
  ['a bare errors', (element) => parseApiError({ errors: [element] }, { now }).issues],
  [
    'a bare details',
    (element) => parseApiError({ message: 'No', details: [element] }, { now }).issues,
  ],
  ['issues', (element) => parseApiError({ name: 'ZodError', issues: [element] }, { now }).issues],
  ['error.issues', (element) => parseApiError({ error: { issues: [element] } }, { now }).issues],
  ['a bare list', (element) => parseApiError([element], { now }).issues],
];

const nameOf = (element: object) =>
  'code' in element ? element.code : (element as { readonly type: unknown }).type;

describe.each(places)('in %s', (_place, issuesIn) => {
  it.each(rows)('%j says what our rule %s says', (element, rule, params) => {
    expect(issuesIn(element)).toMatchObject([
      { name: nameOf(element), path: ['title'], rule, params: expect.toSatisfy(isJust(params)) },
    ]);
  });
});

/** Exactly these facts: a matcher of parts would overlook one too many. */
function isJust(params: object): (found: object) => boolean {
  return (found) => JSON.stringify(found) === JSON.stringify(params);
}

describe('a foreign rule', () => {
  it.each(rows)('%j is told in our words, its facts told once', (element, rule) => {
    const error = withDetails({ errors: [element] });
    const [issue] = error.issues;
    expect(issue && describeIssue(issue)).not.toContain('efused');
    expect(rule).toBe(issue?.rule);
    expect(error.reasons.join()).not.toMatch(/context|limit|imum|valids|options|label|key/);
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });

  it.each(others)('that no rule of ours equals keeps its own words and facts: %j', (element) => {
    const error = withDetails({ errors: [element] });
    expect(error.issues).toMatchObject([{ name: nameOf(element), rule: 'other', path: ['title'] }]);
    const [issue] = error.issues;
    expect(issue && describeIssue(issue)).toMatch(/refused|Refused/);
    expect(lostLeaves(element, error)).toEqual([]);
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });

  it('keeps a fact that happens to equal the end of the path', () => {
    const bounds = { origin: 'number', minimum: 0, inclusive: true, path: ['list', 0] };
    expect(issueOf(zod('too_small', bounds))).toMatchObject({ rule: 'range', params: { min: 0 } });
    const element = { path: ['a'], message: 'x', flavour: 'a', context: { message: 'deep', b: 0 } };
    expect(lostLeaves(element, withDetails({ errors: [element] }))).toEqual([]);
  });

  it('may stand in the place of our own rule’s name', () => {
    expect(issueOf({ name: 'string.max', limit: 5, path: ['a'] })).toMatchObject({
      name: 'string.max',
      rule: 'size',
      params: { max: 5 },
    });
  });

  it.each(['constructor', 'toString', '__proto__'])('is not found by the name %s', (code) => {
    expect(issueOf({ code, message: 'x' })).toMatchObject({ name: code, rule: 'other' });
  });

  it('never shows what was sent but as a short value', () => {
    const person = { email: 'mara@example.com' };
    const elements = [
      joi('any.custom', { value: person }),
      joi('object.base', { value: person }),
      { type: 'missing', loc: ['body', 'title'], msg: 'Field required', input: person },
      zod('invalid_type', { expected: 'string', input: person }),
    ];
    for (const errors of elements.map((element) => [element]))
      for (const body of [
        { errors },
        { detail: errors },
        errors,
        { _original: person, details: errors },
      ]) {
        const error = parseApiError(body, { now });
        expect(error.issues).toHaveLength(1);
        expect(JSON.stringify(error)).not.toContain('mara');
      }
    expect(
      withDetails({ errors: [joi('string.min', { limit: 9, value: 'short' })] }).issues,
    ).toMatchObject([{ value: 'short' }]);
  });
});

describe('the sentences of Rails', () => {
  it.each([
    ["can't be blank", 'required', {}],
    ['has already been taken', 'taken', {}],
    ['is too short (minimum is 2 characters)', 'size', { min: 2 }],
    ['is too long (maximum is 1 character)', 'size', { max: 1 }],
    ['is on fire', 'other', {}],
  ])('%s is the rule %s', (sentence, rule, params) => {
    const error = parseApiError({ errors: { title: [sentence] } }, { now });
    expect(error.issues).toStrictEqual([{ message: sentence, path: ['title'], rule, params }]);
    expect(error.reasons).toEqual([]);
  });

  it('mean the same without a field, and beside nothing else', () => {
    for (const body of [{ errors: ["can't be blank"] }, ["can't be blank"]])
      expect(parseApiError(body, { now })).toMatchObject({
        issues: [{ message: "can't be blank", rule: 'required', path: [] }],
        reasons: [],
      });
  });
});

it.each([
  { code: 'too_small', type: 'array', minimum: 1, inclusive: true, message: 'Bitte wählen' },
  { code: 'too_small', origin: 'set', minimum: 1, inclusive: true, message: 'Bitte wählen' },
  {
    type: 'too_short',
    path: undefined,
    loc: ['tags'],
    msg: 'Bitte wählen',
    ctx: { min_length: 1 },
  },
  { keyword: 'minItems', params: { limit: 1 }, message: 'Bitte wählen' },
  { code: 'array.min', limit: 1, message: 'Bitte wählen' },
  { code: 'minItems', limit: 1 },
])('a list that is to have one item or more is told so, whatever the language: %j', (problem) => {
  const { issues, reasons } = parseApiError({ errors: [{ path: ['tags'], ...problem }] });
  expect(issues).toMatchObject([{ rule: 'size', params: { min: 1, counts: 'items' } }]);
  expect(reasons).toEqual([]);
});

it('an empty list is one, and an empty text is none', () => {
  const problem = { name: 'size', min: 1, path: ['fields', 'tags', 'en-US'] };
  const read = (value: unknown) =>
    parseApiError({
      sys: { type: 'Error', id: 'ValidationFailed' },
      details: { errors: [{ ...problem, value }] },
    }).issues[0]?.params;
  expect(read([])).toEqual({ min: 1, actual: 0, counts: 'items' });
  expect(read('')).toEqual({ min: 1, actual: 0 });
  expect(read(['a'])).toEqual({ min: 1, actual: 1 });
});
