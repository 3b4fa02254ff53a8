import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';
import { runs } from '../support/runs.js';

const read = (result: unknown) => readApiError(result, { now });
const lost = () => new TypeError('Failed to fetch');
const failed = (name: string, members: object = {}) =>
  Object.assign(new Error('The berth is taken'), { name }, members);
const refused = { message: 'The berth is taken', code: 'berth_taken' };
const planted = 'typed by a person';
/** The response of a client that has read it. */
const spent = () => {
  const response = jsonResponse(200, {});
  void response.text();
  return response;
};
const operation = { kind: 'mutation', variables: { note: planted } };
const query = { endpointName: 'berth', requestId: 'of-the-client', originalArgs: planted };
const states = { isUninitialized: false, isLoading: false, isSuccess: false, isError: true };
const graphqlErrors = [{ message: 'The berth is taken', path: ['moor'] }];
const combined = { graphQLErrors: graphqlErrors, networkError: undefined };

/** What clients give back, by the client, and what has to be made of it. */
const returned: Readonly<Record<string, readonly [result: object, model: object]>> = {
  // https://github.com/supabase/supabase-js, packages/core/postgrest-js/src/PostgrestBuilder.ts
  'Supabase 2.109': [
    { success: false, error: refused, data: null, count: null, status: 409, statusText: '' },
    { status: 409, sysId: 'berth_taken', detail: 'The berth is taken' },
  ],
  'Supabase, without an answer': [
    {
      error: { message: 'TypeError: Failed to fetch', details: '', hint: '', code: '' },
      data: null,
      count: null,
      status: 0,
      statusText: '',
    },
    { code: 'NetworkError' },
  ],
  'Supabase, left': [
    { error: { message: 'AbortError: Gone' }, data: null, count: null, status: 0 },
    { code: 'AbortError' },
  ],
  'Supabase, late': [
    { error: { message: 'TimeoutError: Too slow' }, data: null, count: null, status: 0 },
    { code: 'TimeoutError' },
  ],
  'Supabase, unreadable': [
    { error: { message: 'SyntaxError: JSON.parse: no berth' }, data: null, count: null, status: 0 },
    { code: 'UnreadableResponse' },
  ],
  'Supabase Functions': [
    { data: null, error: failed('FunctionsFetchError', { context: lost() }), response: undefined },
    { code: 'NetworkError' },
  ],
  'Supabase Storage': [
    { data: null, error: failed('StorageApiError', { status: 404, statusCode: '404' }) },
    { status: 404, detail: 'The berth is taken' },
  ],
  'Supabase Auth': [
    { data: { user: null, session: null }, error: failed('AuthError') },
    { detail: 'The berth is taken' },
  ],
  'the fetch of an app': [{ data: null, error: lost() }, { code: 'NetworkError' }],
  'a result with a record': [
    { data: null, error: refused },
    { sysId: 'berth_taken', detail: 'The berth is taken' },
  ],
  'RTK Query': [
    { error: { status: 409, data: refused } },
    { status: 409, sysId: 'berth_taken', detail: 'The berth is taken' },
  ],
  'RTK Query, without a body': [{ error: { status: 404, data: null } }, { status: 404 }],
  'RTK Query, without an answer': [
    { error: { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' } },
    { code: 'NetworkError' },
  ],
  'RTK Query, of the app': [
    { error: { status: 'CUSTOM_ERROR', error: 'The berth is taken' } },
    { detail: 'The berth is taken' },
  ],
  'RTK Query, what was thrown': [
    { error: { name: 'TypeError', message: 'Failed to fetch', stack: 'TypeError: …' } },
    { code: 'NetworkError' },
  ],
  'RTK Query, a query': [
    { status: 'rejected', ...query, ...states, error: { status: 409, data: refused } },
    { status: 409, sysId: 'berth_taken' },
  ],
  'RTK Query, a query with older data': [
    { status: 'rejected', ...query, ...states, data: { berth: 7 }, error: { message: 'Closed' } },
    { detail: 'Closed' },
  ],
  'openapi-fetch, an empty body': [
    { error: '', response: new Response('', { status: 500 }) },
    { status: 500 },
  ],
  'openapi-fetch, no body': [
    { error: undefined, response: new Response(null, { status: 404 }) },
    { status: 404 },
  ],
  'Apollo Client 4': [
    { data: { moor: null }, error: failed('CombinedGraphQLErrors', { errors: graphqlErrors }) },
    { detail: 'The berth is taken' },
  ],
  'Apollo Client 4, without an answer': [
    { data: undefined, error: lost() },
    { code: 'NetworkError' },
  ],
  urql: [
    {
      operation,
      data: undefined,
      error: failed('CombinedError', combined),
      extensions: undefined,
      hasNext: false,
      stale: false,
    },
    { format: 'graphql', detail: 'The berth is taken' },
  ],
  'urql, an exchange': [
    { operation, data: undefined, error: failed('Error'), hasNext: false, stale: false },
    { detail: 'The berth is taken' },
  ],
  // https://github.com/infinitered/apisauce
  apisauce: [
    {
      ok: false,
      problem: 'CLIENT_ERROR',
      originalError: failed('AxiosError', { isAxiosError: true }),
      data: refused,
      status: 409,
      headers: {},
      config: { data: planted },
      duration: 4,
    },
    { status: 409, sysId: 'berth_taken' },
  ],
  'apisauce, without an answer': [
    {
      ok: false,
      problem: 'NETWORK_ERROR',
      originalError: failed('AxiosError', { isAxiosError: true, code: 'ERR_NETWORK' }),
      data: null,
      status: null,
      headers: null,
      config: { data: planted },
      duration: 4,
    },
    { code: 'NetworkError' },
  ],
  'apisauce, a lost connection': [
    {
      ok: false,
      problem: 'CONNECTION_ERROR',
      originalError: failed('AxiosError', { isAxiosError: true, code: 'ECONNRESET' }),
      data: '{"berth":',
      status: 200,
      headers: {},
      config: { data: planted },
      duration: 4,
    },
    { code: 'NetworkError' },
  ],
  // https://github.com/better-auth/better-fetch
  'better-fetch': [
    { data: null, error: { ...refused, status: 409, statusText: 'Conflict' } },
    { status: 409, sysId: 'berth_taken' },
  ],
  'better-fetch, an empty body': [
    { data: null, error: { status: 404, statusText: 'Not Found' } },
    { status: 404 },
  ],
  'a copy of a response': [
    { ok: false, status: 409, statusText: 'Conflict', headers: {}, data: refused },
    { status: 409, sysId: 'berth_taken' },
  ],
  'a result that says so': [{ success: false, error: refused }, { sysId: 'berth_taken' }],
  'the same with a sentence': [
    { success: false, error: 'The berth is taken' },
    { detail: 'The berth is taken' },
  ],
};

describe.each(Object.entries(returned))('what %s returns of a failure', (_, [result, model]) => {
  it('is a failure, whether it is returned or thrown', async () => {
    for (const error of [await read(result), parseApiError(result, { now })])
      expect(error).toMatchObject(model);
  });

  it('tells nothing of what was sent', async () => {
    const error = JSON.stringify(await read(result));
    expect(error).not.toContain(planted);
    expect(error).not.toContain('of-the-client');
  });
});

it('a failure keeps what was handed in', async () => {
  const result = { data: null, error: lost() };
  const error = await read(result);
  expect(error && originalOf(error)).toBe(result);
});

describe('the stand-in for a response in a test', () => {
  it('may have no text: its JSON is read', async () => {
    const standIn = { ok: false, status: 422, json: () => Promise.resolve(refused) };
    expect(await read(standIn)).toMatchObject({ status: 422, sysId: 'berth_taken' });
    const error = failed('HTTPError', { response: standIn });
    expect(await read(Promise.reject(error))).toMatchObject({ sysId: 'berth_taken' });
  });

  it('is none of a failure that is fine', async () => {
    expect(await read({ ok: true, status: 200, json: () => refused })).toBeNull();
  });
});

describe('the answer of GraphQL in the result of another client', () => {
  const answer = { data: null, errors: graphqlErrors };
  const fine = { ...states, isSuccess: true, isError: false };

  it.each([
    ['openapi-fetch', { data: answer, response: spent() }],
    ['hey-api', { data: answer, request: {}, response: spent() }],
    ['Supabase Functions', { data: answer, error: null, response: spent() }],
    ['RTK Query', { data: answer }],
    ['RTK Query, a query', { status: 'fulfilled', ...query, ...fine, data: answer }],
    ['better-fetch', { data: answer, error: null }],
  ])('is a failure without data: %s', async (_, result) => {
    expect(await read(result)).toMatchObject({ format: 'graphql', detail: 'The berth is taken' });
    const good = { ...result, data: { data: { berth: 7 }, errors: graphqlErrors } };
    expect(await read(good)).toBeNull();
  });
});

describe('errors of GraphQL beside the data of a result', () => {
  const data = { berth: { name: 'North' }, moor: null };

  it.each([
    [
      'Apollo Client 4',
      { data, error: failed('CombinedGraphQLErrors', { errors: graphqlErrors, data }) },
    ],
    ['urql', { operation, data, error: failed('CombinedError', combined), stale: false }],
  ])('are a partial result where it is asked for: %s', async (_, result) => {
    expect(await read(result)).toBeNull();
    const error = await readApiError(result, { now, partial: true });
    expect(error).toMatchObject({ partial: true, format: 'graphql', detail: 'The berth is taken' });
    expect(JSON.stringify(error)).not.toMatch(/North|typed/);
  });
});

describe('what is no failure', () => {
  it.each([
    { data: { berth: 7 }, error: null },
    { data: { berth: 7 }, error: 'of the berth' },
    { data: { berth: 7 }, error: new Error('The lamp broke') },
    { data: [], error: null, count: 0, status: 200, statusText: 'OK' },
    { data: null, error: null },
    { data: null, error: 'The lamp broke' },
    { data: null },
    { error: 'The lamp broke' },
    { error: { message: 'The lamp broke' } },
    { error: { status: 'open' } },
    { error: { status: 404, berth: 7 } },
    { error: { name: 'North', message: 'The lamp broke' } },
    { status: 409 },
    { status: 500, statusText: 'Late' },
    { status: 404, data: null },
    { id: 7, error: { message: 'The lamp broke' }, data: null },
    { id: 7, success: false, error: 'The lamp broke' },
    { success: false },
    { success: true, error: 'The lamp broke' },
    { ok: false, error: 'The lamp broke' },
    { ok: false, status: 503, url: 'https://lamp.example' },
    { isError: true, isSuccess: true, error: 'The lamp broke' },
    { isError: true, error: 'The lamp broke', berth: 7 },
    { request: { url: 'https://lamp.example' }, response: { ok: false, status: 500 } },
    [{ level: 'error', error: { status: 500 }, data: null }],
    { data: { status: 409, error: { status: 500 } } },
    { data: { data: null, errors: graphqlErrors, berth: 7 } },
  ])('is data of the app: %j', async (value) => {
    expect(await read(value)).toBeNull();
  });

  it('is what has any member that no client has', async () => {
    const results = Object.entries(returned)
      .filter(([name]) => !name.startsWith('RTK Query, a query'))
      .map(([, [result]]) => result);
    const members = results.flatMap((result) => Object.keys(result));
    const known = new Set(['sys', 'context', 'loading', 'partial', '__proto__', ...members]);
    const name = fc.string({ minLength: 1 }).filter((each) => !known.has(each));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...results), name, async (result, other) => {
        expect(await read({ ...result, [other]: 7 })).toBeNull();
      }),
      runs(200),
    );
  });

  it('is any data beside which no error stands', async () => {
    const none = fc.constantFrom(null, undefined, '', 0, false);
    const data = fc.jsonValue({ maxDepth: 2 });
    const status = fc.constantFrom(200, 201, 204, undefined);
    await fc.assert(
      fc.asyncProperty(data, none, status, async (value, error, code) => {
        expect(await read({ data: value, error, status: code })).toBeNull();
      }),
      runs(200),
    );
  });
});

it('data that go round in circles hold nothing, and none of their getters is called', async () => {
  const data: Record<string, unknown> = {
    get berth(): unknown {
      throw new Error('The lamp is out');
    },
  };
  data['north'] = data;
  data['south'] = [data, data];
  const error = failed('Error');
  expect(await read({ data, error })).toMatchObject({ detail: 'The berth is taken' });
  const refusal = failed('Error', { errors: graphqlErrors, data });
  expect(parseApiError(refusal, { now })).toMatchObject({ format: 'graphql', partial: false });
});

it('an error beside data of nothing but null is always a failure', async () => {
  const { nothing } = fc.letrec((tie) => ({
    nothing: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(null, undefined),
      fc.array(tie('nothing'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('berth', 'pier'), tie('nothing')),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(nothing, fc.boolean(), async (data, hasNext) => {
      const result = { data, error: failed('Error'), hasNext };
      expect(await read(result)).toMatchObject({ detail: 'The berth is taken' });
    }),
    runs(100),
  );
});
