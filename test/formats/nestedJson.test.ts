import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { now, parseSeen } from '../support/bodies.js';

const read = (body: unknown, status = 400): ApiError => parseSeen({ status, body });

const problems = [
  { code: 'too_small', origin: 'string', minimum: 2, path: ['pier'], message: 'Pier is too short' },
  { code: 'custom', path: ['berth', 'from'], message: 'Berth is taken' },
];
const json = JSON.stringify(problems, null, 2);
const told = [
  { path: ['pier'], rule: 'size' },
  { path: ['berth', 'from'], message: 'Berth is taken' },
];
const flat = {
  formErrors: [],
  fieldErrors: { pier: ['Pier is too short'], berth: ['Berth is taken'] },
};

/** An error of tRPC, whose server has superjson. */
const shape = (facts: object = {}) => ({
  error: {
    json: {
      message: 'No such berth',
      code: -32004,
      data: { code: 'NOT_FOUND', httpStatus: 404, path: 'berth.get' },
      ...facts,
    },
  },
});

describe('an error that superjson has written', () => {
  it.each([
    ['alone', shape(), 404],
    ['in a batch', [shape()], 404],
    ['in a batch beside what worked', [{ result: { data: { json: 1 } } }, shape()], 207],
    ['with what types it has', { error: { ...shape().error, meta: { values: {} } } }, 404],
  ])('is read %s', (_where, body, status) => {
    expect(read(body, status)).toMatchObject({ detail: 'No such berth', issues: [] });
    expect(parseApiError(body, { now })).toMatchObject({ kind: 'missing', status: 404 });
  });

  it('is none beside other members, which may repeat what was sent', () => {
    const { detail } = read({ url: '/berths', json: { title: 'my own note' } });
    expect(detail).toBeUndefined();
  });

  it('is one of several problems', () => {
    const { issues } = read([shape(), shape({ message: 'No such pier' })], 207);
    expect(issues.map(({ message }) => message)).toEqual(['No such berth', 'No such pier']);
  });
});

describe('problems that are told twice', () => {
  it.each([
    ['by field, as T3 does', { message: json, data: { zodError: flat } }],
    ['by field and by superjson', shape({ message: json, data: { zodError: flat } })],
    ['in a list', { name: 'ZodError', issues: problems, message: json }],
    ['in a list, and the sentence is cut', { issues: problems, message: json.slice(0, 90) }],
  ])('are told once, with all of their path: %s', (_how, body) => {
    const { issues, detail, reasons } = read(body);
    expect(issues).toMatchObject(told);
    expect(issues).toHaveLength(2);
    expect({ detail, reasons: reasons.join() }).not.toContain('Pier');
    expect(detail).toBeUndefined();
  });

  it('are told of each field where only the sentence is the same', () => {
    const required = { message: 'is required' };
    const placesOf = (one: object, other: object) =>
      parseApiError({
        status: 422,
        errors: [{ ...required, ...one }],
        details: [{ ...required, ...other }],
      }).issues.map(({ path }) => path);
    expect(placesOf({ field: 'title' }, { field: 'slug' })).toEqual([['title'], ['slug']]);
    const [one, other] = [0, 1].map((index) => ['items', index, 'name']);
    expect(placesOf({ path: one }, { path: other })).toEqual([one, other]);
    expect(placesOf({ path: one }, { path: ['items'] })).toEqual([one]);
  });

  it('are told however deep a place is', () => {
    const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    const issue = `{"message":"Pier is too short","path":[${deep}]}`;
    const body = `{"issues":[${issue}],"data":{"errors":[${issue}]}}`;
    expect(read(body).issues.map(({ message }) => message)).toContain('Pier is too short');
  });

  it('are others where their place is another', () => {
    const zodError = { formErrors: [], fieldErrors: { tide: ['Berth is taken'] } };
    const { issues } = read({ message: json, data: { zodError } });
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['pier', 'berth.from', 'tide']);
  });
});

describe('JSON in a text', () => {
  it.each([
    ['a record', JSON.stringify({ message: 'No such berth' })],
    ['a record in a text', JSON.stringify(JSON.stringify({ message: 'No such berth' }))],
    ['in a wrapper', JSON.stringify(JSON.stringify({ error: { message: 'No such berth' } }))],
  ])('is read as what it tells: %s', (_what, text) => {
    for (const name of ['message', 'error', 'detail'])
      expect(read({ [name]: text })).toMatchObject({ detail: 'No such berth', issues: [] });
    expect(read(text).detail).toBe('No such berth');
  });

  it.each([
    json,
    JSON.stringify(json),
    `ZodError: ${json}`,
    `ZodError: ${json}\n    at parse (pier.js:1:2)`,
  ])('is read as the message of an error, and in a log: %s', (text) => {
    for (const thrown of [new Error(text), text]) {
      const { kind, issues, detail } = parseApiError(thrown, { now });
      expect({ kind, issues, detail }).toMatchObject({ kind: 'validation', issues: told });
    }
    expect(read({ error: text }, 500)).toMatchObject({ kind: 'server', issues: told });
  });

  it.each(['["name"] is required', '{"name"} is required', '[Pier] is closed', '["red","blue"]'])(
    'is none in %s',
    (message) => {
      expect(read({ message }).detail).toBe(message);
      expect(parseApiError(new Error(message), { now }).detail).toBe(message);
    },
  );
});

describe('problems behind a sentence', () => {
  it('are read, and the sentence stays', () => {
    const listed = JSON.stringify([
      { isValid: false, message: 'Too long', error: 'LONG', name: 'pier' },
    ]);
    const { kind, detail, issues } = read({ message: `Values were refused: ${listed}` });
    expect({ kind, detail, issues }).toMatchObject({
      kind: 'validation',
      detail: 'Values were refused',
      issues: [{ path: ['pier'], message: 'Too long' }],
    });
  });

  it.each([
    'Refused: ["my own note", "a b"]',
    'Refused it: {"message":"my own note"}',
    'Refused [{"title":"my own note"}]',
    'Refused it: [{"message":"my own note","to":"pier"}]',
    'Refused it: {"title":["my own note"]}',
  ])('are none where what was sent may stand: %s', (message) => {
    const { detail, issues } = read({ message });
    expect(issues).toEqual([]);
    expect(detail).toMatch(/^Refused/);
  });
});

describe('a list of sentences', () => {
  const list = ['Pier is required', 'Berth is taken'];

  it.each([
    ['the body', list],
    ['a text', JSON.stringify(list)],
    ['the sentence', { message: JSON.stringify(list) }],
    ['the sentence, in a text', { error: JSON.stringify(JSON.stringify(list)) }],
  ])('is what is wrong with the content, as %s', (_where, body) => {
    const { code, issues } = read(body);
    expect(code).toBe('ValidationFailedError');
    expect(issues.map(({ message }) => message)).toEqual(list);
  });

  it('is so as what was thrown', () => {
    for (const thrown of [list, new Error(JSON.stringify(list))])
      expect(parseApiError(thrown, { now })).toMatchObject({
        kind: 'validation',
        issues: list.map((message) => ({ message })),
      });
  });
});

describe('the answers to a batch', () => {
  it('are told by the one that failed', () => {
    const answers = [
      { jsonrpc: '2.0', id: 1, result: 4 },
      { jsonrpc: '2.0', id: 2, error: { code: -32602, message: 'No such pier' } },
    ];
    expect(read(answers, 200)).toMatchObject({ sysId: '-32602', detail: 'No such pier' });
  });

  it('of GraphQL are one', () => {
    const error = { message: 'No such pier', path: ['pier'], extensions: { code: 'NOT_FOUND' } };
    const failed = { data: null, errors: [error] };
    expect(read([{ data: null }, failed], 200)).toMatchObject({ kind: 'missing', partial: false });
    expect(read([{ data: { tide: 4 } }, failed], 200)).toMatchObject({ partial: true });
  });
});
