import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const errors = Array.from({ length: 40 }, (_, at) => ({
  name: 'required',
  path: ['fields', `f${String(at)}`],
}));
const ofSdk = JSON.stringify({
  status: 422,
  message: 'Validation error',
  details: { errors },
  requestId: 'r1',
});
const thrown = (message: string, name = 'ValidationFailed') =>
  Object.assign(new Error(message), { name });

describe('JSON in the message of an error', () => {
  it.each([
    ['of an SDK', ofSdk],
    ['behind a sentence', `Failed to save: ${ofSdk}`],
    ['of a list of problems', JSON.stringify(errors.map(({ path }) => ({ path, message: 'No' })))],
  ])('is read within maxBytes: %s', (_name, message) => {
    const bytes = message.length;
    expect(parseApiError(thrown(message), { now, maxBytes: bytes }).issues).toHaveLength(40);
    const error = parseApiError(thrown(message), { now, maxBytes: bytes - 1 });
    expect(error).toMatchObject({ issues: [], truncated: { bytes } });
  });

  it('that is too long leaves the name of the error', () => {
    const { code, kind } = parseApiError(thrown(ofSdk), { now, maxBytes: 100 });
    expect({ code, kind }).toEqual({ code: 'ValidationFailedError', kind: 'validation' });
  });

  it('that is too long leaves what the error wraps', () => {
    const wrapper = new Error(ofSdk, {
      cause: { status: 404, headers: {}, data: { message: 'Gone' } },
    });
    expect(parseApiError(wrapper, { now, maxBytes: 100 }).kind).toBe('missing');
  });
});

describe('JSON of graphql-request in a text', () => {
  it('is the answer, and what was sent stays out', () => {
    const answered = [
      {
        message: 'Too complex',
        extensions: { contentful: { code: 'TOO_COMPLEX_QUERY', requestId: 'r2' } },
      },
    ];
    const text = JSON.stringify({
      response: { errors: answered, status: 400, headers: {} },
      request: { query: '{ berth }', variables: { title: 'Lantern' } },
    });
    const error = parseApiError(new Error(`GraphQL Error (Code: 400): ${text}`), { now });
    expect(error).toMatchObject({
      code: 'TooComplexQuery',
      detail: 'Too complex',
      requestId: 'r2',
      status: 400,
    });
    expect(JSON.stringify(error)).not.toContain('Lantern');
  });
});

describe('the one error of Yup', () => {
  it.each([undefined, ''])('is about the whole where its path is %j', (path) => {
    const yup = Object.assign(new Error('must have a berth'), {
      name: 'ValidationError',
      path,
      errors: ['must have a berth'],
      inner: [],
    });
    expect(parseApiError(yup, { now })).toMatchObject({
      kind: 'validation',
      issues: [{ path: [], message: 'must have a berth' }],
    });
  });

  it('stands beside others that name a field', () => {
    const one = (message: string, path?: string) =>
      Object.assign(new Error(message), {
        name: 'ValidationError',
        path,
        errors: [message],
        inner: [],
      });
    const yup = Object.assign(one('2 errors occurred'), {
      inner: [one('must have a berth'), one('is required', '["a.b"].title')],
    });
    expect(parseApiError(yup, { now }).issues).toMatchObject([
      { path: [], message: 'must have a berth' },
      { path: ['a.b', 'title'], message: 'is required' },
    ]);
  });
});
