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

describe('what an error says beside the members of the specification', () => {
  const thrownBy: Readonly<Record<string, (error: object) => unknown>> = {
    'graphql-request': (error) =>
      Object.assign(new Error('x'), {
        response: { data: null, errors: [error], status: 200, headers: new Headers() },
        request: { query: '{ pier }' },
      }),
    'Apollo Client 3': (error) => combined({ graphQLErrors: [error] }),
    'Apollo Client 4': (error) =>
      Object.assign(new Error('x'), { name: 'CombinedGraphQLErrors', errors: [error], data: null }),
    // https://github.com/0no-co/graphql.web, src/error.ts
    urql: (error) => {
      const { message } = error as { readonly message: string };
      const made = Object.assign(new Error(message), { originalError: error, extensions: {} });
      return combined({ graphQLErrors: [made] });
    },
    'a server': (error) => ({ data: null, errors: [error] }),
  };
  const cases = Object.entries(thrownBy).flatMap(([client, make]) =>
    [
      [{ type: 'FORBIDDEN' }, 'AccessDeniedError'],
      [{ type: 'RATE_LIMITED' }, 'RateLimitExceededError'],
      [{ code: 'NOT_FOUND' }, 'NotFoundError'],
      [{ errorType: 'Unauthorized' }, 'AccessDeniedError'],
      [{ status: 403 }, 'AccessDeniedError'],
      [{ statusCode: 404 }, 'NotFoundError'],
      [{}, 'UnknownError'],
    ].map(([more, code]) => [client, more, code, make] as const),
  );

  it.each(cases)('is kept by %s: %j', (_client, more, code, make) => {
    const error = { message: 'No such pier', path: ['movePier'], ...(more as object) };
    expect(read(make(error))).toMatchObject({
      code,
      format: 'graphql',
      detail: 'No such pier',
      partial: false,
    });
  });

  it('is no reason to take the problems of a validator for it', () => {
    const list = [{ message: 'Too long', field: 'title' }];
    const thrown = Object.assign(new Error('Refused'), { errors: list, data: { note: 'typed' } });
    expect(read(thrown)).toMatchObject({ issues: [{ path: ['title'], message: 'Too long' }] });
    const placed = { errors: [{ message: 'Too long', path: ['title'] }], data: { note: 'typed' } };
    const error = read(Object.assign(new Error('Refused'), placed));
    expect(error).toMatchObject({ code: 'ValidationFailedError' });
    expect(JSON.stringify(error)).not.toContain('typed');
  });
});

describe('a good answer that is none of GraphQL', () => {
  const page = '<!doctype html><title>Log in</title>';
  const spent = () => {
    const response = new Response(page, { headers: { 'x-request-id': 'request-7' } });
    void response.text();
    return response;
  };
  const parsing = () => new SyntaxError('Unexpected end of JSON input');
  const named = (name: string, more: object) => Object.assign(new Error(page), { name }, more);
  const unreadable = { code: 'UnreadableResponse', status: 200, requestId: 'request-7' };

  it.each([
    // https://github.com/apollographql/apollo-client, src/errors
    [
      'Apollo Client',
      named('ServerParseError', { response: spent(), statusCode: 200, bodyText: page }),
    ],
    ['Apollo Client, of no data', named('ServerError', { response: spent(), bodyText: '{}' })],
    ['urql', named('CombinedError', { response: spent(), networkError: new Error(page) })],
    ['urql, of cut JSON', named('CombinedError', { response: spent(), networkError: parsing() })],
  ])('cannot be read, and is not quoted: %s', async (_, thrown) => {
    for (const error of [read(thrown), await readApiError(Promise.reject(thrown), { now })]) {
      expect(error).toMatchObject(unreadable);
      expect(JSON.stringify(error)).not.toContain('Log in');
    }
  });

  it('cannot be read by graphql-request', () => {
    const message = 'Invalid execution result: result is not object or array. \nGot:\n';
    const error = read(new Error(`${message}${page}`));
    expect(error).toMatchObject({ code: 'UnreadableResponse' });
    expect(JSON.stringify(error)).not.toContain('Log in');
  });

  it('is lost where the connection was', () => {
    const networkError = new TypeError('terminated');
    const thrown = named('CombinedError', { response: spent(), networkError });
    expect(read(thrown)).toMatchObject({ code: 'NetworkError' });
  });
});
