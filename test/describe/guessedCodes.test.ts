import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { parseSeen } from '../support/bodies.js';

const message = 'The pier says something else.';

const quoteOf = (code: string, status: number) =>
  describeApiError(parseSeen({ status, body: { code, message } })).quote;

describe('the sentence of the server', () => {
  it.each([
    ['HARBOUR_TOKEN_EXPIRED', 401],
    ['invalid_credentials', 401],
    ['USER_NOT_LOGGED_IN', 403],
    ['query_timed_out', 500],
    ['server_overloaded', 500],
    ['MOORING_ALREADY_EXISTS', 422],
  ])('is quoted where its id was only guessed at: %s with %i', (code, status) => {
    expect(quoteOf(code, status)).toBe(message);
  });

  it('is quoted beside problems that tell something else', () => {
    const body = {
      code: 'BERTH_DUPLICATE',
      message,
      errors: [{ field: 'pier', message: 'Taken' }],
    };
    expect(describeApiError(parseSeen({ status: 422, body })).quote).toBe(message);
  });

  it('stays away where problems say it, and there is no id to guess at', () => {
    const body = { message, errors: [{ field: 'pier', message: 'Taken' }] };
    expect(describeApiError(parseSeen({ status: 422, body })).quote).toBeUndefined();
  });

  it('is quoted of a model that came back as data', () => {
    const error = parseSeen({ status: 401, body: { code: 'HARBOUR_TOKEN_EXPIRED', message } });
    const restored = parseApiError(JSON.parse(JSON.stringify(error)));
    expect(describeApiError(restored).quote).toBe(message);
  });

  it.each([
    ['AccessTokenInvalid', 401],
    ['invalid_grant', 401],
    ['MOORING_NOT_FOUND', 404],
    ['USER_NOT_LOGGED_IN', 401],
  ])('stays away where id or status is sure, and our words say it: %s with %i', (code, status) => {
    expect(quoteOf(code, status)).toBeUndefined();
  });
});
