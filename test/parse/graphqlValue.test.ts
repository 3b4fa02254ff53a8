import { expect, it } from 'vitest';
import { readOutcome } from '../../src/parse/readOutcome.js';
import { jsonResponse } from '../support/bodies.js';

const errors = [{ message: 'The harbour is closed' }];

it.each([
  { data: null, errors },
  { data: {}, errors },
  { data: { berth: null, pier: null }, errors },
  { errors },
  { errors, extensions: { cost: 4 } },
  { data: null, errors, status: 200, headers: {} },
  { data: { data: null, errors }, status: 200, statusText: 'OK', headers: {}, config: {} },
  { data: { data: null, errors }, status: 200, headers: {}, config: {} },
  { data: null, errors, loading: false, networkStatus: 8, partial: true },
  { data: null, errors: [{ ...errors[0], path: ['moor'], code: 'NOT_FOUND' }] },
  { data: null, errors: [{ ...errors[0], path: ['moor'], status: 403 }] },
  { data: null, errors, extensions: {}, context: {} },
  {
    data: undefined,
    errors: [{ ...errors[0], locations: [{ line: 1, column: 2 }] }],
    loading: false,
  },
])('a value with errors of GraphQL and no data is a failure: %j', async (value) => {
  const error = await readOutcome(value, { now: 0 });
  expect(error).toMatchObject({ format: 'graphql', detail: 'The harbour is closed' });
  expect(error?.partial).toBe(false);
});

it.each([
  { data: { berth: { id: 'a' }, pier: null }, errors },
  { data: { count: 0 }, errors },
  { data: null, errors: [] },
  { data: null, errors: ['The harbour is closed'] },
  { data: null, errors: [{ note: 'The harbour is closed' }] },
  { data: null, errors: null },
  { data: null },
  { valid: false, errors },
  { data: null, errors, status: 'draft' },
  { data: null, errors, status: 3 },
  { data: { data: { berth: 1 }, errors }, status: 200, statusText: 'OK', headers: {}, config: {} },
  { data: { data: null, errors }, id: 4 },
  { success: true, data: null, errors },
  { data: { title: null }, errors, isSubmitting: false },
  { items: [{ id: 1 }], errors: [{ message: 'Skipped', locations: ['a'] }] },
  { harbour: 'a', errors: [{ message: 'Too low', line: 4 }] },
])('any other value is none without partial: %j', async (value) => {
  expect(await readOutcome(value, { now: 0 })).toBeNull();
});

it('errors beside data are a partial result, where it is asked for', async () => {
  const value = { data: { berth: { id: 'a' } }, errors };
  expect(await readOutcome(value, { now: 0, partial: true })).toMatchObject({ partial: true });
});

it('errors of any kind in place of data are a failure', async () => {
  const body = { data: null, errors: [{ ...errors[0], berth: 7 }] };
  const model = { partial: false };
  expect(await readOutcome(body, { now: 0 })).toMatchObject(model);
  for (const value of [body, jsonResponse(200, body)])
    expect(await readOutcome(value, { now: 0, partial: true })).toMatchObject(model);
});

it('a good response is read where it is asked for alone', async () => {
  const body = { data: null, errors };
  expect(await readOutcome(jsonResponse(200, body), { now: 0 })).toBeNull();
  expect(await readOutcome(jsonResponse(200, body), { now: 0, partial: true })).toMatchObject({
    format: 'graphql',
  });
});

it('a value whose members throw is none', async () => {
  const value = {
    get errors(): unknown {
      throw new Error('no errors');
    },
  };
  expect(await readOutcome(value, { now: 0 })).toBeNull();
});
