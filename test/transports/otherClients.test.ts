import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';
import { throwing } from '../support/throwing.js';

const planted = 'planted-payload';
const body = { code: 'berth_taken', message: 'Berth 7 is taken', requestId: 'of-the-body' };
const headers = { 'x-request-id': 'lamp-7', 'retry-after': '7' };
const failed = (name: string, message: string, members: object) =>
  Object.assign(new Error(message), { name }, members);
/** A response of which the client has read the body. */
const spent = () => {
  const response = jsonResponse(409, body, headers);
  void response.text();
  return response;
};
const read = (thrown: unknown) => parseApiError(thrown, { now });
const sent = { method: 'PUT', url: 'https://api.example.com/berths/7', body: planted };

/** What each client throws of one answer: 409, with the body and headers above. */
const answered: Readonly<Record<string, () => unknown>> = {
  // https://github.com/octokit/request-error.js, src/index.ts
  Octokit: () =>
    failed('HttpError', `Berth 7 is taken - ${planted}`, {
      status: 409,
      request: sent,
      response: { status: 409, url: sent.url, headers, data: body },
    }),
  // https://github.com/googleapis/gaxios, src/common.ts
  gaxios: () =>
    failed('GaxiosError', 'Request failed with status code 409', {
      code: '409',
      config: { ...sent, data: planted, headers: { authorization: planted } },
      response: { config: sent, data: body, headers: new Headers(headers), status: 409 },
    }),
  // the same where only the code tells the status
  googleapis: () =>
    failed('Error', 'Conflict 409', { code: '409', response: { data: body, headers } }),
  // https://github.com/reduxjs/redux-toolkit, query/fetchBaseQuery.ts
  'RTK Query': () => ({ status: 409, data: body }),
  // https://github.com/openapi-ts/openapi-typescript, packages/openapi-fetch
  'openapi-fetch': () => ({ error: body, response: spent() }),
  // https://github.com/hey-api/openapi-ts, client-fetch
  'hey-api': () => ({ error: body, request: new Request(sent.url), response: spent() }),
  // https://github.com/apollographql/apollo-client, src/errors/ServerError.ts
  'Apollo Client 4': () =>
    failed('ServerError', 'Response not successful: Received status code 409', {
      statusCode: 409,
      response: spent(),
      bodyText: JSON.stringify(body),
    }),
  // https://github.com/apollographql/apollo-client, version 3, link/utils/throwServerError.ts
  'Apollo Client 3': () =>
    failed('ServerError', 'Response not successful: Received status code 409', {
      statusCode: 409,
      response: spent(),
      result: body,
    }),
  // https://github.com/elbywan/wretch, src/resolver.ts
  wretch: () =>
    failed('WretchError', JSON.stringify(body), {
      status: 409,
      response: spent(),
      url: sent.url,
      text: JSON.stringify(body),
      json: body,
    }),
  // https://github.com/L-Blondy/up-fetch, src/response-error.ts
  'up-fetch': () =>
    failed('ResponseError', '[409] Conflict', {
      status: 409,
      data: body,
      request: new Request(sent.url),
      response: spent(),
    }),
  // https://github.com/sindresorhus/got, source/core/errors.ts
  got: () =>
    failed('HTTPError', 'Response code 409 (Conflict)', {
      code: 'ERR_NON_2XX_3XX_RESPONSE',
      options: { ...sent, json: planted },
      response: { statusCode: 409, headers, body: JSON.stringify(body) },
    }),
  // https://github.com/nodejs/undici, lib/core/errors.js
  undici: () =>
    failed('ResponseStatusCodeError', 'Response status code 409: Conflict', {
      code: 'UND_ERR_RESPONSE_STATUS_CODE',
      statusCode: 409,
      body,
      headers,
    }),
  // https://github.com/ladjs/superagent, src/node/index.js
  superagent: () =>
    failed('Error', 'Conflict', {
      status: 409,
      response: { status: 409, statusText: 'Conflict', headers, body, text: JSON.stringify(body) },
    }),
  // https://github.com/angular/angular, packages/common/http/src/response.ts
  Angular: () => ({
    name: 'HttpErrorResponse',
    message: `Http failure response for ${sent.url}: 409 Conflict`,
    ok: false,
    status: 409,
    statusText: 'Conflict',
    url: sent.url,
    headers: new Headers(headers),
    error: body,
  }),
  // https://github.com/stripe/stripe-node, src/Error.ts
  Stripe: () =>
    failed('StripeInvalidRequestError', body.message, {
      type: 'StripeInvalidRequestError',
      statusCode: 409,
      headers,
      raw: { ...body, headers, statusCode: 409 },
    }),
  // https://github.com/openai/openai-node, src/core/error.ts
  OpenAI: () =>
    failed('ConflictError', '409 Berth 7 is taken', {
      status: 409,
      headers: new Headers(headers),
      error: body,
    }),
  // https://github.com/Azure/azure-sdk-for-js, sdk/core/core-rest-pipeline/src/restError.ts
  Azure: () =>
    failed('RestError', 'Berth 7 is taken', {
      code: 'berth_taken',
      statusCode: 409,
      request: sent,
      response: {
        status: 409,
        headers: new Headers(headers),
        bodyAsText: JSON.stringify(body),
        request: sent,
      },
    }),
  // https://github.com/microsoftgraph/msgraph-sdk-javascript, src/GraphError.ts
  'Microsoft Graph': () =>
    failed('Error', body.message, { statusCode: 409, headers, body: JSON.stringify(body) }),
  // https://github.com/supabase/supabase-js, packages/core/functions-js/src/types.ts
  'Supabase Functions': () =>
    failed('FunctionsHttpError', 'Edge Function returned a non-2xx status code', {
      context: jsonResponse(409, body, headers),
    }),
  // https://github.com/elastic/elastic-transport-js, src/errors.ts
  Elasticsearch: () =>
    failed('ResponseError', 'berth_taken', {
      meta: { statusCode: 409, headers, body, meta: { request: { params: sent } } },
    }),
  // https://swr.vercel.app/docs/error-handling
  SWR: () => failed('Error', 'It failed', { info: body, status: 409, headers }),
  // https://github.com/sendgrid/sendgrid-nodejs, packages/helpers/classes/response-error.js
  SendGrid: () => failed('ResponseError', 'Conflict', { code: 409, response: { headers, body } }),
  // https://github.com/infinitered/apisauce
  apisauce: () => ({
    ok: false,
    problem: 'CLIENT_ERROR',
    status: 409,
    headers,
    config: { ...sent, data: planted },
    data: body,
  }),
  // https://github.com/ReactiveX/rxjs, src/internal/ajax/errors.ts
  rxjs: () =>
    failed('AjaxError', 'ajax error 409', { status: 409, response: body, request: sent, headers }),
  // https://github.com/jquery/jquery, src/ajax.js
  jQuery: () => ({
    readyState: 4,
    status: 409,
    statusText: 'Conflict',
    responseJSON: body,
    responseText: JSON.stringify(body),
    getResponseHeader: (name: string) => new Headers(headers).get(name),
  }),
  // https://xhr.spec.whatwg.org/#events
  'the event of an XMLHttpRequest': () => ({
    type: 'load',
    loaded: 7,
    target: {
      readyState: 4,
      status: 409,
      statusText: 'Conflict',
      responseText: JSON.stringify(body),
      getResponseHeader: (name: string) => new Headers(headers).get(name),
    },
  }),
  // https://svelte.dev/docs/kit/errors
  SvelteKit: () => ({ status: 409, body }),
  // https://elysiajs.com/eden/treaty/response
  Eden: () => failed('Error', '409', { status: 409, value: body }),
  // what AWS Lambda gives API Gateway
  Lambda: () => ({ statusCode: 409, headers, body: JSON.stringify(body) }),
};

describe.each(Object.entries(answered))('what %s throws of an answer', (_, make) => {
  it('is read as the answer was, and nothing of the request leaves', async () => {
    const error = await readApiError(Promise.reject(make()), { now });
    expect(error).toMatchObject({
      code: 'berth_taken',
      kind: 'conflict',
      status: 409,
      sysId: 'berth_taken',
      detail: 'Berth 7 is taken',
      requestId: 'of-the-body',
      issues: [],
    });
    // Stripe repeats it within the body
    expect(error?.reasons.filter((reason) => reason !== 'statusCode: 409')).toEqual([]);
    expect(JSON.stringify(error)).not.toContain(planted);
  });
});

describe('what a client returns and does not throw', () => {
  it.each([
    ['openapi-fetch', { error: body, response: spent() }],
    // https://supabase.com/docs/reference/javascript/select
    ['Supabase', { data: null, count: null, status: 409, statusText: 'Conflict', error: body }],
    ['Eden', { data: null, status: 409, response: spent(), error: { status: 409, value: body } }],
    ['RTK Query', { error: { status: 409, data: body }, meta: { response: spent() } }],
  ])('is a failure where it says so: %s', async (_, result) => {
    expect(await readApiError(result, { now })).toMatchObject({
      sysId: 'berth_taken',
      status: 409,
      detail: 'Berth 7 is taken',
    });
  });

  it.each([
    ['openapi-fetch', { data: { berth: 7 }, response: jsonResponse(200, {}) }],
    ['Supabase', { data: [], count: null, status: 200, statusText: 'OK', error: null }],
    ['a body with an error of its own', { data: { berth: 7 }, error: 'none', status: 'done' }],
    ['a body with a status', { status: 409, note: 'of a berth' }],
    ['a job that failed', { status: 500, error: 'The lamp broke', log: [] }],
  ])('is none else: %s', async (_, result) => {
    expect(await readApiError(result, { now })).toBeNull();
  });
});

describe('the headers of an error', () => {
  const withHeaders = Object.entries(answered).filter(
    ([name]) => !['RTK Query', 'SvelteKit', 'Eden'].includes(name),
  );

  it.each(withHeaders)('tell a wait, wherever %s keeps them', (_, make) => {
    expect(read(make()).retryAt).toBe(now + 7000);
  });
});

describe('what a client calls the request', () => {
  it('is kept, without the payload', () => {
    expect(read(answered['Octokit']?.()).request).toEqual({
      method: 'PUT',
      url: 'https://api.example.com/berths/7',
    });
  });

  it.each([
    ['requestId', { requestId: 'req-1' }],
    ['requestID', { requestID: 'req-1' }],
    ['$metadata', { $metadata: { requestId: 'req-1', httpStatusCode: 404 } }],
  ])('is its id under %s', (_, members) => {
    const thrown = failed('Error', 'No such lamp', { statusCode: 404, code: 'lamp', ...members });
    expect(read(thrown)).toMatchObject({ requestId: 'req-1', status: 404 });
  });
});

describe('an error without a body has what it tells of itself', () => {
  it.each([
    // https://github.com/smithy-lang/smithy-typescript, packages/smithy-client/src/exceptions.ts
    [
      'AWS SDK 3',
      failed('ConditionalCheckFailedException', 'The condition failed', {
        $fault: 'client',
        $metadata: { httpStatusCode: 400, requestId: 'r' },
        $response: { statusCode: 400, headers: {}, body: { pipe: () => planted } },
      }),
      { code: 'Conflict', status: 400, requestId: 'r', detail: 'The condition failed' },
    ],
    // https://github.com/aws/aws-sdk-js, lib/protocol/json.js
    [
      'AWS SDK 2',
      failed('ThrottlingException', 'Rate exceeded', {
        code: 'ThrottlingException',
        statusCode: 400,
      }),
      { code: 'RateLimitExceededError', status: 400, detail: 'Rate exceeded' },
    ],
    // https://github.com/supabase/supabase-js, packages/core/auth-js/src/lib/errors.ts
    [
      'Supabase Auth',
      failed('AuthApiError', 'A user with this address exists', {
        code: 'email_exists',
        status: 422,
      }),
      { code: 'AlreadyExists', status: 422, detail: 'A user with this address exists' },
    ],
    // https://github.com/feathersjs/feathers, packages/errors/src/index.ts
    [
      'Feathers',
      failed('BadRequest', 'Invalid data', {
        code: 400,
        className: 'bad-request',
        errors: [{ path: ['title'], message: 'Too short' }],
      }),
      { status: 400, kind: 'validation', issues: [{ path: ['title'], message: 'Too short' }] },
    ],
    // https://hapi.dev/module/boom/api
    [
      'hapi',
      failed('Error', 'Berth 7 is taken', {
        isBoom: true,
        output: { statusCode: 409, headers, payload: { note: planted } },
      }),
      { code: 'Conflict', status: 409, requestId: 'lamp-7', detail: 'Berth 7 is taken' },
    ],
    // https://jsforce.github.io
    [
      'jsforce',
      failed('UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access', {
        errorCode: 'UNABLE_TO_LOCK_ROW',
        status: 400,
      }),
      { code: 'OperationInProgress', detail: 'unable to obtain exclusive access' },
    ],
    // https://firebase.google.com/docs/reference/js/app.firebaseerror
    [
      'Firebase',
      failed('FirebaseError', 'Missing or insufficient permissions.', {
        code: 'permission-denied',
      }),
      { code: 'AccessDeniedError', kind: 'permission', sysId: 'permission-denied' },
    ],
    // https://www.prisma.io/docs/orm/reference/error-reference
    [
      'Prisma',
      failed('PrismaClientKnownRequestError', 'Unique constraint failed', { code: 'P2002' }),
      { code: 'AlreadyExists' },
    ],
  ])('as that of %s', (_name, thrown, expected) => {
    const error = read(thrown);
    expect(error).toMatchObject(expected);
    expect(JSON.stringify(error)).not.toContain(planted);
  });

  it('and the code of a platform is no id', () => {
    const thrown = failed('Error', 'connect', { code: 'ECONNREFUSED' });
    expect(read(thrown)).toMatchObject({ code: 'ConnectionFailed' });
    expect(read(thrown)).not.toHaveProperty('sysId');
  });

  it('and a number is the id of an error that is known by numbers alone', () => {
    expect(read(failed('Error', 'Odd', { code: 7 }))).not.toHaveProperty('sysId');
    expect(read(failed('MongoServerError', 'Odd', { code: 7 })).sysId).toBe('7');
    expect(read(failed('MongoServerError', 'Odd', {}))).not.toHaveProperty('sysId');
  });
});

describe('an error of tRPC', () => {
  // https://github.com/trpc/trpc, packages/client/src/TRPCClientError.ts
  const data = { code: 'CONFLICT', httpStatus: 409, path: 'berth.take', stack: planted };
  const thrown = failed('TRPCClientError', 'Berth 7 is taken', {
    shape: { message: 'Berth 7 is taken', code: -32_009, data },
    data,
    meta: { response: spent(), responseJSON: [{ error: planted }] },
  });

  it('has status and sentence of the procedure', () => {
    const error = read(thrown);
    expect(error).toMatchObject({ kind: 'conflict', status: 409, detail: 'Berth 7 is taken' });
    expect(JSON.stringify(error)).not.toContain(planted);
  });
});

describe('a failure that RTK Query names in place of a status', () => {
  it.each([
    [{ status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' }, { code: 'NetworkError' }],
    [{ status: 'TIMEOUT_ERROR', error: 'AbortError: aborted' }, { code: 'TimeoutError' }],
    [
      { status: 'PARSING_ERROR', originalStatus: 200, data: '<p>', error: 'SyntaxError: no JSON' },
      { code: 'UnreadableResponse', status: 200 },
    ],
    [
      {
        status: 'PARSING_ERROR',
        originalStatus: 502,
        data: '<title>The pier is closed</title>',
        error: 'SyntaxError: no JSON',
      },
      { code: 'BadGateway', status: 502, detail: 'The pier is closed' },
    ],
    [{ status: 'CUSTOM_ERROR', error: 'The pier is closed' }, { detail: 'The pier is closed' }],
  ])('is what it names: %j', (thrown, expected) => {
    expect(read(thrown)).toMatchObject(expected);
  });
});

describe('a status of zero beside what a client keeps', () => {
  it.each([
    [
      'Angular',
      { name: 'HttpErrorResponse', headers: new Headers(), status: 0, error: {} },
      'NetworkError',
    ],
    ['jQuery', { readyState: 0, status: 0, statusText: 'error' }, 'NetworkError'],
    ['jQuery, late', { readyState: 0, status: 0, statusText: 'timeout' }, 'TimeoutError'],
    ['jQuery, left', { readyState: 0, status: 0, statusText: 'abort' }, 'AbortError'],
    ['XMLHttpRequest', { type: 'error', target: { readyState: 4, status: 0 } }, 'NetworkError'],
    ['the same, late', { type: 'timeout', target: { readyState: 4, status: 0 } }, 'TimeoutError'],
    ['the same, left', { type: 'abort', target: { readyState: 4, status: 0 } }, 'AbortError'],
    [
      'PocketBase',
      failed('ClientResponseError', 'Something went wrong.', { status: 0 }),
      'NetworkError',
    ],
  ])('is a call without an answer: %s', (_, thrown, code) => {
    expect(read(thrown)).toMatchObject({ code });
    expect(read(thrown)).not.toHaveProperty('status');
  });
});

describe('a body that has a status', () => {
  it.each([
    { status: 409, code: 'berth_taken', message: 'Taken', data: { berth: 7 } },
    { statusCode: 409, error: 'Conflict', message: 'Taken', code: 'berth_taken' },
  ])('is no client’s, and loses nothing: %j', (thrown) => {
    expect(read(thrown)).toMatchObject({ status: 409, sysId: 'berth_taken', detail: 'Taken' });
  });

  it('and an error of Directus has its problems', async () => {
    const errors = [{ message: 'No', extensions: { code: 'FORBIDDEN' } }];
    const error = read({ errors, response: spent() });
    expect(error).toMatchObject({ status: 409, sysId: 'FORBIDDEN' });
  });
});

describe('what a client says in its own words', () => {
  it.each([
    ['the status', 'Request failed with status code 409'],
    ['what the status is called', 'Conflict'],
    ['of every failure', 'Edge Function returned a non-2xx status code'],
    ['with what was sent', `PUT failed: {"title":"${planted}"}`],
  ])('is not the server’s: %s', (_, message) => {
    const response = { status: 409, statusText: 'Conflict', headers, data: { berth: 7 } };
    const error = read(failed('Error', message, { response }));
    expect(error).not.toHaveProperty('detail');
    expect(error.reasons).toEqual(['berth: 7']);
  });
});

it('a response is no body, whatever it holds beside its headers', () => {
  const response = { status: 409, headers: {}, oddity: 'x' };
  expect(read(failed('Error', 'The berth is taken', { response }))).toMatchObject({
    detail: 'The berth is taken',
    status: 409,
    reasons: [],
  });
});

it('a hostile record with a status is still answered', () => {
  const hostile = throwing({ status: 409, response: throwing({ headers: throwing({}) }) });
  expect(read(hostile)).toMatchObject({ kind: expect.any(String) });
  expect(read({ status: 409, data: throwing({}), headers: throwing({}) })).toMatchObject({
    status: 409,
  });
});

describe('the event of a connection', () => {
  const close = (code: number, reason = '') =>
    read({ type: 'close', code, reason, wasClean: false, isTrusted: true });

  it.each([
    [1006, 'network', undefined],
    [1001, 'network', undefined],
    [1008, 'permission', 403],
    [1009, 'validation', 413],
    [1011, 'server', 500],
    [1013, 'server', 503],
    [4401, 'authentication', 401],
    [4429, 'rateLimit', 429],
    [4005, 'network', undefined],
    [4399, 'network', undefined],
  ])('that was closed with %i', (code, kind, status) => {
    const error = close(code);
    expect([error.kind, error.status]).toEqual([kind, status]);
  });

  it('tells the reason that the server gave', () => {
    expect(close(4403, 'The pier is closed')).toMatchObject({ detail: 'The pier is closed' });
  });

  it('that was lost, of an EventSource, is one of the network', () => {
    const target = { readyState: 2, url: 'https://api.example.com/tides', withCredentials: false };
    expect(read({ type: 'error', isTrusted: true, target })).toMatchObject({ kind: 'network' });
  });

  it('of anything else is none', () => {
    expect(read({ type: 'close', code: 'x' })).toMatchObject({ kind: 'unknown' });
    expect(read({ type: 'close', code: 1006 })).toMatchObject({ kind: 'unknown' });
    expect(read({ type: 'close', wasClean: true })).toMatchObject({ kind: 'unknown' });
    const url = 'https://api.example.com/tides';
    for (const event of [
      { type: 'click', target: { readyState: 1 } },
      { type: 'error', target: { readyState: 2 } },
      { type: 'error', target: { url } },
      { type: 'open', target: { readyState: 1, url } },
    ])
      expect(read(event)).toMatchObject({ kind: 'unknown' });
  });
});

describe('an error of gRPC', () => {
  const metadata = {};

  it('of Connect has its sentence and its details beside the number', () => {
    const details = [
      {
        type: 'google.rpc.BadRequest',
        value: new Uint8Array(3),
        debug: { fieldViolations: [{ field: 'title', description: 'Too short' }] },
      },
    ];
    const error = read(
      failed('ConnectError', '[invalid_argument] No', {
        code: 3,
        rawMessage: 'No',
        metadata,
        details,
      }),
    );
    expect(error).toMatchObject({
      kind: 'validation',
      detail: 'No',
      issues: [{ path: ['title'], message: 'Too short' }],
    });
  });

  it.each([
    [7, 'permission'],
    [14, 'server'],
    [16, 'authentication'],
    [5, 'missing'],
    [8, 'rateLimit'],
    [4, 'timeout'],
    [10, 'conflict'],
  ])('of Node is known by its number %i', (code, kind) => {
    const error = read(failed('Error', `${code} X: Closed`, { code, details: 'Closed', metadata }));
    expect([error.kind, error.detail]).toEqual([kind, 'Closed']);
  });

  it('is none without metadata', () => {
    expect(read(failed('Error', 'Closed', { code: 7 }))).toMatchObject({ kind: 'unknown' });
  });
});

it('Slack’s client tells the wait beside its code', () => {
  const members = { code: 'slack_webapi_rate_limited_error', retryAfter: 30 };
  expect(read(failed('Error', 'Slow down', members))).toMatchObject({
    kind: 'rateLimit',
    retryAt: now + 30_000,
  });
});

it('Prisma tells the fields of a constraint', () => {
  const members = { code: 'P2002', meta: { modelName: 'Pier', target: ['slug', 'harbour'] } };
  expect(read(failed('PrismaClientKnownRequestError', 'Taken', members))).toMatchObject({
    code: 'AlreadyExists',
    issues: [{ path: ['slug'] }, { path: ['harbour'] }],
  });
});

it('Hono’s client keeps the body in its detail', () => {
  const detail = { statusText: 'Conflict', data: body };
  expect(read(failed('DetailedError', '409 Conflict', { statusCode: 409, detail }))).toMatchObject({
    sysId: 'berth_taken',
    detail: 'Berth 7 is taken',
  });
});

it('the error of VineJS has its problems as messages', () => {
  const messages = [{ message: 'Too short', rule: 'minLength', field: 'title' }];
  const members = { code: 'E_VALIDATION_ERROR', status: 422, messages };
  expect(read(failed('Error', 'Validation failure', members))).toMatchObject({
    kind: 'validation',
    issues: [{ path: ['title'], message: 'Too short' }],
  });
});

it('the client of Contentstack throws JSON as that of Contentful does, with problems by field', () => {
  const facts = {
    status: 422,
    statusText: 'Unprocessable Entity',
    request: { url: '/piers', method: 'post', payloadData: planted },
    errorMessage: 'Refused',
    errorCode: 119,
    errors: { title: ['is not unique.'] },
  };
  const error = read(failed('Error', JSON.stringify(facts), {}));
  expect(error).toMatchObject({ status: 422, issues: [{ path: ['title'] }] });
  expect(error.format).not.toBe('contentful');
  expect(JSON.stringify(error)).not.toContain(planted);
});

it('MongoDB names its errors by number, and repeats what is taken', () => {
  const message = `E11000 duplicate key error collection: a.b dup key: { slug: "${planted}" }`;
  const error = read(
    failed('MongoServerError', message, { code: 11000, keyValue: { slug: planted } }),
  );
  expect(error).toMatchObject({ code: 'AlreadyExists', recovery: 'revise' });
  expect(JSON.stringify(error)).not.toContain(planted);
});

it('Kiota has the status of the response under a name of its own', () => {
  const members = { responseStatusCode: 403, responseHeaders: {} };
  expect(read(failed('DefaultApiError', 'No', members))).toMatchObject({ status: 403 });
});

describe('what an error has beside its sentence', () => {
  const thrown = (facts: object, message = 'The lamp is out') =>
    Object.assign(new Error(message), facts);

  it('may be that PocketBase aborted it, since the same was asked for once more', () => {
    const facts = { name: 'ClientResponseError 0', status: 0 };
    expect(parseApiError(thrown({ ...facts, isAbort: true })).kind).toBe('cancelled');
    expect(parseApiError(thrown({ ...facts, isAbort: false })).kind).toBe('network');
  });

  it('may be the status of Supabase, whose storage answers 400 to everything', () => {
    const facts = { name: 'StorageApiError', status: 400, statusCode: '403' };
    expect(parseApiError(thrown(facts))).toMatchObject({ status: 403, kind: 'permission' });
    const others = { status: 422, statusCode: '403' };
    expect(parseApiError(thrown(others)).status).toBe(422);
    for (const statusCode of ['E12', '200'])
      expect(parseApiError(thrown({ status: 400, statusCode })).status).toBe(400);
  });

  it('may be the wait of Gemini', () => {
    const errorDetails = [
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '26s' },
    ];
    const error = parseApiError(thrown({ status: 429, errorDetails }), { now: 0 });
    expect(error).toMatchObject({ kind: 'rateLimit', retryAt: 26_000 });
  });

  it('may be the id of the request of Clerk', () => {
    const facts = { status: 422, clerkTraceId: 'lamp-7', errors: [{ message: 'is taken' }] };
    expect(parseApiError(thrown(facts)).requestId).toBe('lamp-7');
  });
});

describe('a mistake of a program', () => {
  it.each([
    new TypeError("Cannot read properties of undefined (reading 'lamp')"),
    new ReferenceError('lamp is not defined'),
    new RangeError('Invalid array length'),
  ])('is told to developers, and not quoted: %s', (thrown) => {
    const error = parseApiError(thrown);
    expect(error).toMatchObject({ kind: 'unknown', detail: String(thrown) });
    expect(describeApiError(error).quote).toBeUndefined();
    expect(parseApiError(JSON.parse(JSON.stringify(error))).detail).toBe(error.detail);
  });

  it('may say nothing', () => {
    const { detail, reasons } = parseApiError(new TypeError());
    expect([detail, reasons]).toEqual([undefined, []]);
  });

  it('is no error that an app has thrown', () => {
    const error = parseApiError(new Error('The lamp is out'));
    expect(describeApiError(error).quote).toBe('The lamp is out');
  });
});

describe('an error that keeps a refused answer as its data', () => {
  const refused = (data: unknown, members: object = {}) =>
    parseApiError(Object.assign(new Error('Lamp server error'), members, { data }), { now });

  it('is read as the answer was', () => {
    const slack = { ok: false, error: 'missing_scope', needed: 'lamps:read' };
    expect(refused(slack, { code: 'slack_webapi_platform_error' })).toMatchObject({
      kind: 'permission',
      sysId: 'missing_scope',
    });
    const odoo = {
      name: 'odoo.exceptions.ValidationError',
      message: 'Lamp and pier must be different',
      debug: 'Traceback (most recent call last):\n  File "/srv/lamp.py"',
    };
    const error = refused(odoo, { name: 'RPC_ERROR', code: 200 });
    expect(error.detail).toBe('Lamp and pier must be different');
    expect(describeApiError(error).quote).toContain('Lamp and pier must be different');
    expect(describeApiError(error).quote).not.toMatch(/Traceback|lamp\.py/);
  });

  it('is read by what it says itself, or what it wraps, before that', () => {
    const answer = { isAxiosError: true, response: { status: 404, data: { message: 'No lamp' } } };
    const axios = Object.assign(new Error('x'), { name: 'AxiosError', ...answer });
    expect(refused(axios)).toMatchObject({ code: 'NotFoundError', detail: 'No lamp' });
    const data = { ok: false, error: 'no_lamp' };
    expect(refused(data, { code: 'ECONNRESET' }).code).toBe('NetworkError');
    expect(refused(data, { name: 'AbortError' }).code).toBe('AbortError');
    const cause = Object.assign(new Error('x'), { status: 404, data: { message: 'No lamp' } });
    expect(refused(data, { cause }).code).toBe('NotFoundError');
    const errors = [{ message: 'No oil', path: ['oil'] }];
    expect(refused(data, { errors }).issues).toMatchObject([{ path: ['oil'] }]);
  });

  it.each([
    [{ name: 'Kim', message: 'planted' }],
    [{ title: 'planted', error: 'planted' }],
    [{ success: true, message: 'planted' }],
    [{ ok: false, note: 'planted', title: 'planted' }],
    [{ success: false, message: 'No lamp', user: { name: 'planted' }, form: 'planted' }],
    [{ name: 'HumanError', body: 'planted' }],
    [{ success: false, name: 'planted', message: 'No lamp' }],
    [{ success: false, code: 'planted 123', message: 'No lamp' }],
    [{ name: 'odoo.exceptions.UserError', message: 'No lamp', arguments: ['planted'] }],
  ])('is none where the data may be what was sent: %j', (data) => {
    expect(JSON.stringify(refused(data))).not.toContain('planted');
  });
});
