import { describe, expect, it } from 'vitest';
import { isApiError } from '../../src/parse/isApiError.js';
import { isAsync } from '../../src/parse/isAsync.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, issueOf, jsonResponse, now, parseSeen, withDetails } from '../support/bodies.js';

const message = 'The mooring is refused.';
const day = 86_400_000;

describe('the code', () => {
  it.each([
    [418, 'request'],
    [508, 'server'],
  ])('of a status that nobody knows is as bad as its class: %i', (status, kind) => {
    expect(parseSeen({ status, body: {} })).toMatchObject({ code: 'UnknownError', kind });
  });

  it('may say that there was no answer where none was seen', () => {
    expect(parseApiError({ code: 'NetworkError', message }, { now }).code).toBe('NetworkError');
    expect(parseSeen({ status: 404, body: envelope('NetworkError') }).code).toBe('NotFoundError');
  });

  it('is that of the status where the id says only that something was refused', () => {
    const body = envelope('ValidationFailed');
    expect(parseSeen({ status: 404, body }).code).toBe('NotFoundError');
    expect(parseSeen({ status: 409, body }).code).toBe('ValidationFailedError');
    expect(parseSeen({ status: 418, body }).code).toBe('ValidationFailedError');
  });

  it('is that of the response and not of another status in the body', () => {
    expect(parseSeen({ status: 500, body: { code: '404', message } }).code).toBe('ServerError');
    expect(parseSeen({ status: 422, body: { status: 404, message } })).toMatchObject({
      code: 'UnprocessableEntity',
      status: 422,
    });
  });

  it('is that of the body beside a good status', () => {
    const body = { success: false, statusCode: 404, message };
    expect(parseSeen({ status: 200, body })).toMatchObject({ code: 'NotFoundError', status: 200 });
  });

  it('of a server that failed is that of the status beside a refusal', () => {
    const body = envelope('ServerError');
    expect(parseSeen({ status: 404, body }).code).toBe('NotFoundError');
    expect(parseSeen({ status: 502, body }).code).toBe('ServerError');
  });

  it('is that of what is said of a refusal, unless its id says more', () => {
    const refused = (code: string) =>
      parseSeen({ status: 403, body: { code, message: 'The token expired.' } }).code;
    expect(refused('lamp/out')).toBe(refused('AccessDenied'));
    expect(refused('lamp/out')).not.toBe('lamp/out');
    expect(refused('RateLimitExceeded')).toBe('RateLimitExceededError');
  });

  it('of a bad request stays with the content API, and names the content of other servers', () => {
    const errors = [{ name: 'other', path: ['mooring'], field: 'mooring', message }];
    const body = envelope('BadRequest', { message, details: { errors } });
    expect(parseSeen({ status: 400, body }).code).toBe('BadRequestError');
    const other = { code: 'BadRequest', message, errors: [{ field: 'mooring', message }] };
    expect(parseSeen({ status: 400, body: other }).code).toBe('ValidationFailedError');
  });

  it.each([401, 418, 500])('is not that of a phrase of a refused access at %i', (status) => {
    const { code } = parseSeen({ status, body: { message: 'The token expired.' } });
    expect(code).toBe(parseSeen({ status, body: { message } }).code);
  });

  it('is one of a query where all that is wrong of what was asked for is unknown', () => {
    const unknown = { name: 'unknown', path: ['fields', 'mooring'] };
    const read = (errors: readonly object[], intent: 'load' | 'save') =>
      parseApiError(envelope('ValidationFailed', { details: { errors } }), { now, intent }).code;
    expect(read([unknown], 'load')).toBe('UnknownFieldError');
    expect(read([unknown, { name: 'required' }], 'load')).toBe('ValidationFailedError');
    expect(read([], 'load')).toBe('ValidationFailedError');
    expect(read([unknown], 'save')).toBe('ValidationFailedError');
    const other = envelope('UnresolvedLinks', { details: { errors: [unknown] } });
    expect(parseApiError(other, { now, intent: 'load' }).code).toBe('UnresolvedLinks');
  });
});

describe('a wait that the body tells', () => {
  const wait = (status: number | undefined, seconds: number, code?: string) =>
    parseSeen({ ...(status && { status }), body: { code, message, retry_after: seconds } }).retryAt;

  it('counts where the server can be waited for', () => {
    expect(wait(429, 3)).toBe(now + 3000);
    expect(wait(503, 3)).toBe(now + 3000);
    expect(wait(500, 3)).toBeUndefined();
    expect(wait(422, 3)).toBeUndefined();
    expect(parseApiError({ code: 'RATE_LIMITED', message, retry_after: 3 }, { now })).toMatchObject(
      { retryAt: now + 3000 },
    );
    expect(parseApiError({ code: 'mooring', message, retry_after: 3 }, { now })).not.toHaveProperty(
      'retryAt',
    );
  });

  it('is believed for one day at most', () => {
    expect(wait(429, 900_000)).toBe(now + day);
  });
});

describe('a problem', () => {
  it('tells each fact that has no place once', () => {
    const errors = [{ name: 'odd', path: ['mooring'], message, flavour: 'salt' }];
    expect(withDetails({ errors }).reasons).toEqual(['flavour: salt']);
    const again = { name: 'odd', message, flavour: message, hint: null };
    expect(withDetails({ errors: [again] }).reasons).toEqual([]);
  });

  it('tells a hundred reasons at most, each once, and counts what is left out', () => {
    const reasons = Array.from({ length: 103 }, (_, index) => `Lamp ${index} is out`);
    const error = withDetails({ reasons: ['Validation error', 'Lamp 0 is out', ...reasons] });
    expect(error.reasons).toEqual(reasons.slice(0, 100));
    expect(error.truncated).toEqual({ reasons: 3 });
    const again = withDetails({ reasons: [...reasons.slice(0, 100), 'Lamp 0 is out', ''] });
    expect(again).not.toHaveProperty('truncated');
  });

  it('is left out above the most, and counted', () => {
    const errors = ['a', 'b', 'c'].map((name) => ({ name: 'required', path: [name] }));
    const body = envelope('ValidationFailed', { details: { errors } });
    const error = parseApiError(body, { now, maxIssues: 1 });
    expect(error.issues).toMatchObject([{ path: ['a'] }]);
    expect(error.truncated).toEqual({ issues: 2 });
  });

  it('has the locale that it names, and none that it does not', () => {
    expect(issueOf({ name: 'required', path: ['fields', 'title'], locale: 'de-CH' })).toMatchObject(
      { locale: 'de-CH' },
    );
    expect(issueOf({ name: 'required', path: ['fields', 'title', 'de-CH'] }).locale).toBe('de-CH');
    expect(issueOf({ name: 'required', path: ['fields', 'title'] })).not.toHaveProperty('locale');
  });

  it('may have its sentence as details, and no place', () => {
    expect(issueOf({ details: message })).toMatchObject({ message, path: [] });
    expect(issueOf({ name: 'required' }).path).toEqual([]);
  });

  it('hides a secret among the values that are allowed', () => {
    const expected = ['red', 'Bearer abcdefghijklmnopqrstuvwxyz0123456789'];
    expect(JSON.stringify(issueOf({ name: 'in', path: ['a'], expected }))).not.toContain('abcdef');
  });

  it('of an entity alone says nothing else', () => {
    const sys = { type: 'Link', linkType: 'Entry', id: 'pier' };
    const error = withDetails({ errors: [{ sys, error: { message } }] });
    expect(error.issues).toMatchObject([{ message, entity: { type: 'Entry', id: 'pier' } }]);
    expect(error.reasons).toEqual([]);
  });

  it('is looked for in whole errors that are nested, at most eight deep', () => {
    const nest = (depth: number): object => ({
      error: {
        message: `level ${depth}`,
        details: { errors: depth < 12 ? [nest(depth + 1)] : [] },
      },
    });
    const body = envelope('ValidationFailed', { details: { errors: [nest(1)] } });
    expect(parseApiError(body, { now, maxDepth: 100 }).issues).toMatchObject([
      { message: 'level 9' },
    ]);
  });
});

describe('what takes time to read', () => {
  it('is a response, an error that holds one, and a promise', () => {
    const response = jsonResponse(422, { message });
    expect(isAsync(response)).toBe(true);
    expect(isAsync(Object.assign(new Error('x'), { response }))).toBe(true);
    expect(isAsync(Promise.resolve())).toBe(true);
    expect(isAsync(new Error('x'))).toBe(false);
  });
});

describe('a model', () => {
  it.each(['code', 'kind', 'issues'] as const)('is none without its %s', (name) => {
    const { [name]: _, ...rest } = parseApiError(envelope('NotFound'), { now });
    expect(isApiError(rest)).toBe(false);
  });
});
