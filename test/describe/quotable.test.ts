import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseSeen } from '../support/bodies.js';

const quoteOf = (status: number, body: unknown) =>
  describeApiError(parseSeen({ status, body })).quote;

describe('what a program or a database says', () => {
  it.each([
    'java.lang.NullPointerException: Cannot invoke "Pier.lamp()" because "p" is null',
    "SQLSTATE[42S02]: Base table or view not found: 1146 Table 'quay.piers'",
    'TypeError: lamp is not a function',
    "Cannot read properties of undefined (reading 'lamp')",
    'System.InvalidOperationException: Sequence contains no elements',
    'Harbour.DB.LampError: no lamp',
    'relation "piers" does not exist',
    'ORA-00942: table or view does not exist',
    'duplicate key value violates unique constraint "piers_slug_key"',
    'Deadlock found when trying to get lock; try restarting transaction',
    'connect ECONNREFUSED 10.0.0.7:5432',
    'getaddrinfo ENOTFOUND quay.internal',
    'runtime error: invalid memory address or nil pointer dereference',
    'pq: syntax error at or near "FROM"',
    "undefined method `lamp' for nil:NilClass",
    'Traceback (most recent call last):',
    'panic: lamp',
    'Error in /srv/quay/lamps.js:12',
    'Undefined variable $lamp in /var/www/quay/index.php on line 3',
  ])('is no quote of a failed server, whatever its code: %s', (message) => {
    expect(quoteOf(500, { code: 'E_LAMP', message })).toBeUndefined();
    expect(quoteOf(500, { message })).toBeUndefined();
    expect(quoteOf(503, { message: `${message} until 14:00` })).toBeUndefined();
  });

  it('stays among the facts of the model', () => {
    const message = 'java.lang.LampException: no lamp';
    expect(parseSeen({ status: 500, body: { code: 'E_LAMP', message } }).detail).toBe(message);
  });

  it('is one sentence of many: what is said to people beside it stays', () => {
    const message = 'The lamp could not be lit.';
    expect(quoteOf(500, { code: 'E_LAMP', message })).toBe(message);
    expect(quoteOf(422, { message: 'pier: Error in lamps' })).toBe('pier: Error in lamps');
  });
});

describe('a service that is not available', () => {
  it.each([
    'Planned maintenance until 14:00 UTC',
    'We are back at 2pm.',
    'Down for maintenance',
    'Pier lamps/bright is currently loading',
    'Back in 20 minutes',
    'Closed until 3 May 2026',
  ])('is quoted where it says for how long, or for what: %s', (message) => {
    for (const status of [500, 503]) expect(quoteOf(status, { message })).toBe(message);
  });

  it.each(['Service Unavailable', 'An unexpected error occurred', 'The database is down'])(
    'is not where it says no more than our words: %s',
    (message) => {
      for (const status of [500, 503]) expect(quoteOf(status, { message })).toBeUndefined();
    },
  );
});

describe('what a sign-in was refused for', () => {
  it.each([
    'Wrong email or password.',
    'Your account is locked until 14:00.',
    'The code is wrong or too old.',
    'User is disabled',
  ])('is quoted where it is about a password, an account, a code or a lock: %s', (message) => {
    expect(quoteOf(401, { message })).toBe(message);
    expect(quoteOf(400, { error: 'invalid_grant', error_description: message })).toBe(message);
  });

  it.each([
    'Bad credentials',
    'Authentication credentials were not provided.',
    'Request failed with status code 401',
    'Error code: 401',
    'The token has expired',
    'Unlocked lamps need no token',
  ])('is not where our words say it: %s', (message) => {
    expect(quoteOf(401, { message })).toBeUndefined();
  });
});

it('a sign-in that only a sentence asks for is told with that sentence', () => {
  expect(quoteOf(403, { message: 'Invalid API key' })).toBe('Invalid API key');
  expect(quoteOf(401, { message: 'Invalid API key' })).toBeUndefined();
});

describe('a fact of a record', () => {
  it.each([
    { ErrorCode: 300 },
    { traces: { 'Pier Trace': [{ id: 1, trace: 'pier/x.rb:20' }] } },
    { 'Lamp Code': 7 },
    { Lit: false },
    { meta: { Lamp: 'broken' } },
  ])('is for the details: %j', (facts) => {
    expect(quoteOf(400, { error: 'Bad Request', ...facts })).toBeUndefined();
    expect(quoteOf(400, { message: 'No lamp', ...facts })).toBe('No lamp');
  });
});

describe('text of a machine', () => {
  it.each([
    'null',
    'true',
    '5',
    'undefined',
    '\ufffdPNG',
    'METHOD_NOT_SUPPORTED',
    'path/insufficient_light/',
    'path/insufficient_light/..',
    'FUNCTION_PAYLOAD_TOO_LARGE',
    '{"lamp":1}',
    '[1,2]',
    'fra1::abc-123',
  ])('is no quote: %j', (message) => {
    for (const status of [400, 403, 422]) expect(quoteOf(status, { message })).toBeUndefined();
  });

  it.each([
    '[1]: version conflict, lamp [2]',
    'Nullify the lamp',
    '5 lamps are lit',
    'and/or',
    'STOP',
    'True north is missing',
  ])('is not %s', (message) => {
    expect(quoteOf(422, { message })).toBe(message);
  });
});
