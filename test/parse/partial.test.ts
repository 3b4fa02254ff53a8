import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { readOutcome } from '../../src/parse/readOutcome.js';
import type { ErrorFormat } from '../../src/model/FormatResult.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';
import { revoked, throwing } from '../support/throwing.js';

const link = {
  sys: { id: 'notResolvable', type: 'error' },
  details: { linkType: 'Entry', id: 'a' },
};
const list = { sys: { type: 'Array' }, items: [{ id: 1 }], errors: [link] };
const query = { data: { boat: 'Mara' }, errors: [{ message: 'Fog', extensions: { code: 'FOG' } }] };
const gone = envelope('NotFound', { message: 'Gone' });

/** Bodies that tell of errors, and whether data came along. */
const telling = [
  ['a list with errors', list, true],
  ['GraphQL errors beside data', query, true],
  ['GraphQL errors without data', { ...query, data: null }, false],
  ['a whole error', gone, false],
] as const;

const fine: readonly unknown[] = [
  {},
  [],
  null,
  'text',
  7,
  () => 1,
  { data: { boat: 'Mara' } },
  { data: null, errors: [] },
  { data: { errors: [{ message: 'a field of this name' }] } },
  { title: 'A post', type: 'https://harbour.example/types/post', detail: 'x', status: 3 },
  { sys: { id: 'pier' }, title: 'A trimmed entry' },
  { sys: { type: 'Entry', id: 'pier' }, fields: {} },
  { ok: true, errors: ['a list of its own'] },
];

describe.each(telling)('%s', (_name, body, partial) => {
  const options = { now, partial: true };

  it('at status 200 is found by who asks for it, in a response and in a result', async () => {
    const response = jsonResponse(200, body);
    const error = await readApiError(response, options);
    expect(error).toMatchObject({ partial, status: 200 });
    expect(await response.json()).toEqual(body);
    expect(error && originalOf(error)).toBe(response);
    for (const read of [readApiError, readOutcome]) {
      const found = await read(body, options);
      expect(found).toMatchObject({ partial, severity: partial ? 'warning' : 'error' });
      expect(found && originalOf(found)).toBe(body);
      expect(await read(body, options)).toBe(found);
    }
  });

  it('is found in an object with methods and behind a promise', async () => {
    const result = Object.assign(Object.create({ toPlainObject: () => body }) as object, body);
    expect(await readApiError(Promise.resolve(result), options)).toMatchObject({ partial });
  });
});

describe('without being asked', () => {
  it.each(telling)('%s leaves a good response alone', async (_name, body) => {
    const response = jsonResponse(200, body);
    expect(await readApiError(response, { now })).toBeNull();
    expect(response.bodyUsed).toBe(false);
  });

  it('a result is a failure only when the whole of it is one', async () => {
    for (const [name, body] of telling) {
      const found = await readApiError(body, { now });
      expect(found === null).toBe(!['a whole error', 'GraphQL errors without data'].includes(name));
    }
  });
});

describe('what tells of no error', () => {
  it.each(fine.map((body) => [body]))('is null: %j', async (body) => {
    expect(await readApiError(body, { now, partial: true })).toBeNull();
    const response = new Response(JSON.stringify(body) ?? '', { status: 200 });
    expect(await readApiError(response, { now, partial: true })).toBeNull();
  });

  it('is null although it is hostile', async () => {
    for (const body of [throwing(), revoked([]), { errors: throwing(), data: revoked() }])
      expect(await readOutcome(body, { now, partial: true })).toBeNull();
  });
});

describe('a format of the app', () => {
  const slack: ErrorFormat = {
    name: 'slack',
    read({ body }) {
      const { ok, error } = (body ?? {}) as { readonly ok?: unknown; readonly error?: unknown };
      return ok === false ? { id: error } : undefined;
    },
  };
  const formats = [slack];

  it('is asked about good answers too', async () => {
    const body = { ok: false, error: 'channel_not_found' };
    for (const result of [body, jsonResponse(200, body)])
      expect(await readApiError(result, { now, partial: true, formats })).toMatchObject({
        sysId: 'channel_not_found',
        partial: false,
        format: 'slack',
      });
    expect(await readApiError({ ok: true }, { now, partial: true, formats })).toBeNull();
    expect(await readApiError(body, { now, formats })).toBeNull();
  });

  it('may call a result partial, unless the status says that the request failed', () => {
    const half: ErrorFormat = { name: 'half', read: () => ({ partial: true }) };
    const seen = (status: number) => ({ isAxiosError: true, response: { status, data: {} } });
    expect(parseApiError(seen(207), { now, formats: [half] }).partial).toBe(true);
    expect(parseApiError(seen(500), { now, formats: [half] }).partial).toBe(false);
  });

  it('may tell a status, a pointer and the rule of the catalog', () => {
    const own: ErrorFormat = {
      name: 'own',
      read: () => ({
        status: '422',
        issues: [{ name: 'E17', rule: 'size', pointer: '/tags/0', facts: { max: 5 } }],
      }),
    };
    expect(parseApiError({}, { now, formats: [own] })).toMatchObject({
      status: 422,
      code: 'ValidationFailedError',
      issues: [{ name: 'E17', rule: 'size', params: { max: 5 }, path: ['tags', 0] }],
    });
  });
});
