import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';
import { throwing } from '../support/throwing.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const locked = {
  message: 'The space is unknown',
  path: ['pier'],
  extensions: { contentful: { code: 'UNKNOWN_SPACE', requestId: 'request-7' } },
};
const model = {
  code: 'NotFoundError',
  sysId: 'UNKNOWN_SPACE',
  detail: 'The space is unknown',
  requestId: 'request-7',
  format: 'graphql',
  issues: [{ name: 'UNKNOWN_SPACE', path: ['pier'] }],
};

/** Some clients make an `Error` of each, whose message is not enumerable. */
const asError = ({ message, ...more }: typeof locked) => Object.assign(new Error(message), more);

/** What Apollo and urql throw. */
const combined = (more: object) =>
  Object.assign(new Error('[GraphQL] The space is unknown'), { networkError: undefined, ...more });

describe('an error of a GraphQL client', () => {
  it('is read from the errors that the server sent', () => {
    for (const graphQLErrors of [[locked], [asError(locked)]])
      expect(read(combined({ graphQLErrors }))).toMatchObject({ ...model, partial: false });
  });

  it('may list them itself, as Apollo Client 4 does, with the data beside them', () => {
    const thrown = (more: object) => Object.assign(new Error('The space is unknown'), more);
    for (const errors of [[locked], [asError(locked)]]) {
      expect(read(thrown({ errors, data: null }))).toMatchObject({ ...model, partial: false });
      expect(read(thrown({ errors, data: { boat: { name: 'Mara' } } }))).toMatchObject({
        ...model,
        partial: true,
      });
    }
  });

  it('tells the status and headers of its response too', async () => {
    const response = jsonResponse(429, {}, { 'retry-after': '7' });
    await response.text();
    const thrown = combined({ graphQLErrors: [locked], response });
    for (const error of [read(thrown), await readApiError(thrown, { now })])
      expect(error).toMatchObject({
        code: 'RateLimitExceededError',
        status: 429,
        retryAt: now + 7000,
        sysId: 'UNKNOWN_SPACE',
      });
  });

  it('may hold them in a response that the client has read', () => {
    const request = { query: 'query { secretPlan }', variables: { token: 'hidden' } };
    const response = { errors: [locked], status: 200, headers: new Headers() };
    const error = read(Object.assign(new Error('x'), { response, request }));
    expect(error).toMatchObject({ ...model, status: 200 });
    expect(error).not.toHaveProperty('request');
    expect(JSON.stringify(error)).not.toMatch(/secretPlan|hidden/);
    const partial = { ...response, data: { boat: { name: 'Mara' } } };
    expect(read(Object.assign(new Error('x'), { response: partial, request }))).toMatchObject({
      ...model,
      partial: true,
      severity: 'warning',
    });
  });

  it.each(['error', 'body'])('has as its %s the answer that is none of GraphQL', (name) => {
    const response = { status: 404, [name]: { message: 'The pier is closed' } };
    const request = { query: '{ pier }' };
    expect(read(Object.assign(new Error('x'), { response, request }))).toMatchObject({
      code: 'NotFoundError',
      detail: 'The pier is closed',
    });
  });

  it('without any is the failure that it wraps', () => {
    const networkError = new TypeError('fetch failed');
    expect(read(combined({ graphQLErrors: [], networkError }))).toMatchObject({
      code: 'NetworkError',
      kind: 'network',
    });
    const result = { errors: [locked] };
    const refused = Object.assign(new Error('x'), { response: jsonResponse(400, result), result });
    expect(read(combined({ graphQLErrors: [], networkError: refused }))).toMatchObject({
      ...model,
      status: 400,
    });
    expect(read(combined({ graphQLErrors: [] }))).toMatchObject({ code: 'UnknownError' });
  });

  it('whose list is no such list keeps its own words', () => {
    const hostile = Object.defineProperty([locked], 'map', { value: () => throwing([]) });
    expect(read(combined({ graphQLErrors: hostile }))).toMatchObject(model);
    for (const errors of [throwing([]), ['A sentence'], { title: ['Too long'] }, [throwing()]])
      expect(read(Object.assign(new Error('x'), { response: { errors } }))).toMatchObject({
        detail: 'x',
      });
  });
});
