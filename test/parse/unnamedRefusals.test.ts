import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { parseSeen } from '../support/bodies.js';

const blank = { message: '"title" is required', path: ['title'], type: 'any.required' };

describe('a refusal that the server did not name', () => {
  it.each([400, 422])('with %i is a matter of its fields when it names some', (status) => {
    expect(parseSeen({ status, body: { errors: [blank] } })).toMatchObject({
      code: 'ValidationFailedError',
      kind: 'validation',
      recovery: 'revise',
    });
  });

  it('is so beside a problem of the whole, and when nobody saw a status', () => {
    const body = { errors: [blank, { message: 'Too many at once' }] };
    for (const error of [parseSeen({ status: 400, body }), parseApiError(body)])
      expect(error).toMatchObject({ code: 'ValidationFailedError' });
  });

  it('is a matter of the request when no problem belongs to a field', () => {
    const body = { errors: [{ message: 'Too many at once' }, 'Too loud'] };
    expect(parseSeen({ status: 400, body })).toMatchObject({ code: 'BadRequestError' });
  });

  it('is what its status says when it is another, or nothing is listed', () => {
    expect(parseSeen({ status: 403, body: { errors: [blank] } }).kind).toBe('permission');
    expect(parseSeen({ status: 500, body: { errors: [blank] } }).kind).toBe('server');
    expect(parseSeen({ status: 422, body: { errors: [] } }).code).toBe('UnprocessableEntity');
  });

  it('is what its name says when it has one', () => {
    const body = { sys: { type: 'Error', id: 'BadRequest' }, details: { errors: [blank] } };
    expect(parseSeen({ status: 400, body }).code).toBe('BadRequestError');
    expect(parseSeen({ status: 400, body: { code: 'teapot', errors: [blank] } })).toMatchObject({
      code: 'teapot',
      kind: 'validation',
    });
    expect(parseSeen({ status: 400, body: { code: 'teapot' } }).kind).toBe('request');
  });
});
