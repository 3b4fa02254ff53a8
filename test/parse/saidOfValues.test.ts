import { expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseSeen } from '../support/bodies.js';

it('a value that is taken is known behind an id for any value', () => {
  const message =
    'Uniqueness violation. duplicate key value violates unique constraint "lamps_key"';
  const errors = [{ message, extensions: { code: 'constraint-violation', path: '$.lamp' } }];
  expect(parseSeen({ status: 200, body: { errors } }).code).toBe('AlreadyExists');
  const other = [
    { message: 'Check constraint violation', extensions: { code: 'constraint-violation' } },
  ];
  expect(parseSeen({ status: 200, body: { errors: other } }).code).toBe('InvalidEntryError');
});

it.each([
  ['ER_DUP_ENTRY', 'AlreadyExists'],
  ['ValidationFault', 'ValidationFailedError'],
  ['invalid_data', 'ValidationFailedError'],
  ['MAX_NODE_LIMIT_EXCEEDED', 'TooComplexQuery'],
])('%s means %s', (id, code) => {
  expect(parseSeen({ status: 400, body: { code: id, message: 'No' } })).toMatchObject({ code });
});

it.each(['ValidationFault', 'invalid_data'])(
  'a 400 of the type %s is one of the content',
  (type) => {
    expect(parseSeen({ status: 400, body: { type, message: 'No lamp' } }).kind).toBe('validation');
  },
);

it.each(['Query too complex', 'The query is too complex: ask for less'])(
  'too much was asked for where the server says: %s',
  (message) => {
    const errors = [{ message, extensions: { code: 'INPUT_ERROR' } }];
    for (const body of [{ message }, { errors }])
      expect(parseSeen({ status: 400, body }).code).toBe('TooComplexQuery');
  },
);

it('the reason of a legal block is quoted', () => {
  const message = 'Removed by a court of the harbour';
  expect(describeApiError(parseSeen({ status: 451, body: { message } })).quote).toBe(message);
});
