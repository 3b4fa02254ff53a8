import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ApiError } from '../../src/model/ApiError.js';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';
import { expectPlainData } from '../support/plainData.js';
import { throwing } from '../support/throwing.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const named = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name }, more);

const body = envelope('VersionMismatch', { message: 'Too late', requestId: 'abc' });
const told = { status: 409, message: 'Too late', details: {}, requestId: 'abc' };
const sdkError = () => named('VersionMismatch', JSON.stringify(told, null, 2));
const conflict = {
  code: 'VersionMismatchError',
  sysId: 'VersionMismatch',
  detail: 'Too late',
  requestId: 'abc',
};

/** Everything that an error says of itself, however it came. */
function facts({ code, sysId, status, detail, requestId, issues, reasons }: ApiError): object {
  return { code, sysId, status, detail, requestId, issues, reasons };
}

describe('the error of a very old client', () => {
  it('is in what it threw', () => {
    expect(read({ error: body })).toMatchObject(conflict);
    expect(read(named('Error', 'Request failed', { error: body }))).toMatchObject(conflict);
  });

  it('is none when what is called so says nothing of itself', () => {
    const plain = { error: 'invalid_grant', error_description: 'The code has expired' };
    expect(read(plain)).toMatchObject({
      detail: 'The code has expired',
      sysId: 'invalid_grant',
    });
    const odd = { error: { sys: { type: 'Entry', id: 'pier' } }, hint: 'north' };
    expect(read(odd)).not.toHaveProperty('sysId');
    expect(read(odd).reasons).toContain('hint: north');
  });
});

describe('an error of the app around one of a client', () => {
  const config = { method: 'get', url: '/berths' };
  const refused = () =>
    named('AxiosError', 'Request failed with status code 503', {
      isAxiosError: true,
      code: 'ERR_BAD_RESPONSE',
      config,
      response: {
        status: 503,
        headers: { 'retry-after': '30' },
        data: { message: 'Back at noon' },
      },
    });
  const unanswered = () =>
    named('AxiosError', 'Network Error', { isAxiosError: true, code: 'ERR_NETWORK', config });

  it.each([
    ['an answer', refused, { status: 503, detail: 'Back at noon', retryAt: now + 30_000 }],
    ['no answer', unanswered, { code: 'NetworkError', kind: 'network' }],
  ])('is what its cause is, the request with it: %s', (_what, cause, expected) => {
    for (const thrown of [
      new Error('Could not load', { cause: cause() }),
      new Error('Shown', { cause: new Error('Could not load', { cause: cause() }) }),
      Object.assign(new Error('Could not load', { cause: cause() }), { status: 500 }),
    ])
      expect(read(thrown)).toMatchObject({ ...expected, request: { method: 'GET' } });
  });

  it('is known by what its platform calls the cause, where that has no request', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(read(new TypeError('fetch failed', { cause })).code).toBe('ConnectionFailed');
  });
});

describe('a response as a record', () => {
  it.each([undefined, null, {}])('is one with headers that are %j', (headers) => {
    const error = read({ status: 409, headers, body: envelope('VersionMismatch') });
    expect(error).toMatchObject({ code: 'VersionMismatchError', reasons: [] });
  });
});

describe('an error of the App SDK', () => {
  const details = { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] };
  const model = {
    code: 'ValidationFailedError',
    sysId: 'ValidationFailed',
    detail: 'Validation error',
    issues: [{ rule: 'required', field: 'title' }],
  };

  it.each([
    ['the details', { details }],
    ['the details and more', { details, status: 422, requestId: 'abc' }],
    ['the problems themselves', details],
    ['the whole body', envelope('ValidationFailed', { message: 'Validation error', details })],
  ])('has %s as its data', (_name, data) => {
    const thrown = { code: 'ValidationFailed', message: 'Validation error', data };
    expect(read(thrown)).toMatchObject(model);
    expect(read(Object.assign(new Error('Validation error'), thrown))).toMatchObject(model);
  });

  it('keeps status and request id', () => {
    const data = { details, status: 422, requestId: 'abc' };
    expect(read({ code: 'ValidationFailed', data })).toMatchObject({
      status: 422,
      requestId: 'abc',
    });
  });

  it('whose data are those of an SDK has its id as its code', () => {
    const request = { url: '/spaces/harbour/entries/pier', payloadData: 'TYPED' };
    const data = { status: 409, statusText: 'Conflict', message: '', details: {}, request };
    const thrown = Object.assign(new Error('Conflict'), { code: 'VersionMismatch', data });
    expect(read(thrown)).toMatchObject({ code: 'VersionMismatchError', status: 409 });
    expect(JSON.stringify(read(thrown))).not.toContain('TYPED');
  });

  it('whose data refuses to be listed is still read', () => {
    const refuse = () => {
      throw new Error('The trap closed.');
    };
    const data = new Proxy({ details }, { ownKeys: refuse, get: refuse });
    const thrown = { code: 'ValidationFailed', message: 'Validation error', data };
    expect(read(thrown)).toMatchObject(model);
  });

  it('without data that is known keeps what it says', () => {
    expect(read({ code: 'VersionMismatch', message: 'Too late', data: {} })).toMatchObject({
      code: 'VersionMismatchError',
      detail: 'Too late',
    });
  });
});

describe('an action that failed', () => {
  const failed = envelope('BulkActionFailed', {
    message: 'The action failed',
    details: {
      errors: [
        {
          entity: { sys: { type: 'Link', linkType: 'Entry', id: 'pier' } },
          error: envelope('VersionMismatch', { message: 'Too late' }),
        },
      ],
    },
  });

  it('is read from the action that its error holds', () => {
    const action = { sys: { type: 'BulkAction', id: 'a1', status: 'failed' }, error: failed };
    expect(
      read(named('AsyncActionFailedError', 'BulkAction failed to execute.', { action })),
    ).toMatchObject({
      code: 'BulkActionFailed',
      kind: 'validation',
      issues: [{ name: 'VersionMismatch', entity: { type: 'Entry', id: 'pier' } }],
    });
  });

  it('that is still going on has its own words', () => {
    const action = { sys: { type: 'BulkAction', id: 'a1', status: 'inProgress' } };
    const message = 'BulkAction didn’t finish in time.';
    expect(read(named('AsyncActionProcessingError', message, { action }))).toMatchObject({
      code: 'TimeoutError',
      detail: message,
    });
  });

  it('that processes a file has its own words, too', () => {
    expect(read(named('AssetProcessingTimeout', 'The lamp takes longer.', {}))).toMatchObject({
      code: 'AssetProcessingTimeout',
      detail: 'The lamp takes longer.',
    });
  });
});

describe('an error in a log of a serverless function', () => {
  const logged = (error: Error) => ({
    errorType: error.name,
    errorMessage: error.message,
    trace: ['at x (y.js:1)'],
  });
  const again = (line: object) => ({
    errorType: 'Error',
    errorMessage: JSON.stringify(line),
  });
  const model = { ...conflict, status: 409 };

  it('is read through every wrapping', () => {
    const once = logged(sdkError());
    const twice = again(once);
    for (const line of [once, twice, again(twice)]) {
      expect(read(line), JSON.stringify(line)).toMatchObject(model);
      expect(read(JSON.stringify(line))).toMatchObject(model);
      expect(read(JSON.stringify(JSON.stringify(line)))).toMatchObject(model);
      expect(read(named('Error', JSON.stringify(line)))).toMatchObject(model);
    }
    expect(read(again(body))).toMatchObject(conflict);
  });

  it('that nobody caught is its reason', () => {
    const reason = logged(sdkError());
    const line = {
      errorType: 'Runtime.UnhandledPromiseRejection',
      errorMessage: String(sdkError()),
      reason,
    };
    expect(read(line)).toMatchObject(model);
    expect(read({ ...line, errorMessage: 'Error' })).toMatchObject(model);
  });

  it('may be written as a text', () => {
    expect(read(String(sdkError()))).toMatchObject(model);
    expect(read(new Error(String(sdkError())))).toMatchObject(model);
  });

  it('that holds a sentence keeps it', () => {
    const line = { errorType: 'Error', errorMessage: 'Task timed out after 3.00 seconds' };
    expect(read(line).detail).toContain('Task timed out after 3.00 seconds');
  });
});

describe('an app’s own error with a cause', () => {
  const own = (cause: unknown) => new Error('The entry could not be saved', { cause });

  it.each([
    ['an SDK error', sdkError],
    ['a body', () => body],
    ['an AxiosError', () => ({ isAxiosError: true, response: { status: 409, data: body } })],
    ['a network failure', () => new TypeError('fetch failed')],
    ['a Response', () => new Response('', { status: 503 })],
    ['an abort', () => new DOMException('', 'AbortError')],
  ])('is %s, however deep', (_name, make) => {
    const cause = make();
    const expected = facts(read(make()));
    expect(facts(read(own(cause)))).toEqual(expected);
    expect(facts(read(own(own(own(cause)))))).toEqual(expected);
  });

  it('is the outermost that is known when several are', () => {
    const inner = named('NotFound', JSON.stringify({ status: 404 }));
    const outer = Object.assign(sdkError(), { cause: inner });
    expect(read(own(outer))).toMatchObject({ status: 409 });
  });

  it('is itself when no cause is known', () => {
    expect(read(own(new Error('x')))).toMatchObject({
      code: 'UnknownError',
      detail: 'The entry could not be saved',
    });
    expect(read(own('text'))).toMatchObject({ detail: 'The entry could not be saved' });
  });

  it('is what was handed in, whatever was understood', () => {
    const thrown = own(body);
    expect(originalOf(read(thrown))).toBe(thrown);
  });

  it('ends where it leads back to itself, and at a depth', () => {
    const round = own(undefined);
    round.cause = own(round);
    expect(read(round)).toMatchObject({ code: 'UnknownError' });
    let deep: unknown = sdkError();
    for (let level = 0; level < 100_000; level += 1) deep = own(deep);
    expect(read(deep)).toMatchObject({
      code: 'UnknownError',
      detail: 'The entry could not be saved',
    });
    let endless = 0;
    const hostile: unknown = Object.defineProperty(new Error('x'), 'cause', {
      get: () => ((endless += 1), hostile),
    });
    expect(read(hostile)).toMatchObject({ detail: 'x' });
    expect(endless).toBeLessThan(100);
    expect(read(own(throwing(new Error('y'))))).toMatchObject({ code: 'UnknownError' });
  });

  it('has the body of an unread response read', async () => {
    const response = jsonResponse(409, body, { 'x-contentful-request-id': 'abc' });
    const thrown = own(Object.assign(new Error('409'), { response }));
    expect(await readApiError(Promise.reject(thrown), { now })).toMatchObject({
      ...conflict,
      status: 409,
    });
    expect(await response.json()).toEqual(body);
  });
});

describe('an AggregateError', () => {
  const errors = [{ name: 'required', path: ['fields', 'title', 'en-US'] }];
  const invalid = () =>
    named(
      'ValidationFailed',
      JSON.stringify({ status: 422, message: 'Invalid', details: { errors } }),
    );
  const gone = () => jsonResponse(404, {});

  it('is led by the first that is known, and tells of all others', () => {
    const thrown = new AggregateError(
      [new Error('odd one'), sdkError(), invalid(), gone()],
      'All failed',
    );
    const error = read(thrown);
    expect(error).toMatchObject({ ...conflict, status: 409 });
    expect(error.issues.map(({ message }) => message)).toEqual(['odd one', 'required', '404']);
    expect(error.issues[1]).toMatchObject({ rule: 'required', field: 'title' });
    expect(error.reasons).toContain('Invalid');
    expectPlainData(error);
    expect(read(structuredClone(error))).toStrictEqual(error);
    expect(originalOf(error)).toBe(thrown);
  });

  it('keeps the issues of the one that leads', () => {
    const error = read(new AggregateError([invalid(), sdkError()]));
    expect(error).toMatchObject({ code: 'ValidationFailedError', status: 422 });
    expect(error.issues.map(({ name, message }) => name ?? message)).toEqual([
      'required',
      'VersionMismatch',
    ]);
  });

  it('tells each sentence when none is known', () => {
    const error = read(new AggregateError([new Error('one'), new Error('two'), 'three']));
    const all = [error.detail, ...error.issues.map(({ message }) => message)];
    expect(new Set(all)).toEqual(new Set(['one', 'two', 'three']));
  });

  it('is led by a network failure too', () => {
    const error = read(new AggregateError([new Error('odd'), new TypeError('fetch failed')]));
    expect(error).toMatchObject({ code: 'NetworkError', issues: [{ message: 'odd' }] });
  });

  it('may be a cause, and hold others', () => {
    const inner = new AggregateError([sdkError(), new Error('second')]);
    const outer = new Error('x', { cause: new AggregateError([new Error('first'), inner]) });
    const error = read(outer);
    expect(error).toMatchObject(conflict);
    expect(error.issues.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['first', 'second']),
    );
  });

  it('of a body that nobody knows keeps every fact', () => {
    const error = read(new AggregateError([sdkError(), { oops: 'The pier is closed' }]));
    expect(error.issues).toMatchObject([{ message: 'oops: The pier is closed' }]);
  });

  const many = (length: number) =>
    new AggregateError(Array.from({ length }, (_, index) => new Error(String(index))));

  it.each([100, 101, 102, 100_000])('is bounded: %d errors', (length) => {
    const error = read(many(length));
    expect(error.detail).toBe('0');
    // one of the hundred leads
    expect(error.issues).toHaveLength(99);
    expect(error.truncated).toEqual(length > 100 ? { depth: true } : undefined);
  });

  it('ends where it holds itself', () => {
    const round = new AggregateError([new Error('one')]);
    round.errors.push(round, throwing(new Error('x')));
    expect(read(round)).toMatchObject({ issues: [{ message: 'one' }] });
    expect(read(Object.assign(new Error('x'), { errors: throwing([]) }))).toMatchObject({
      detail: 'x',
    });
  });

  it('is told from a body that has errors, which its format reads', () => {
    const graphql = { errors: [{ message: 'One' }, { message: 'Two' }] };
    expect(JSON.stringify(read(graphql))).toMatch(/One.*Two/);
  });
});

describe('an error of another realm', () => {
  const foreign = (code: string): unknown => runInNewContext(code, { body, told, AbortController });

  it.each([
    [
      `Object.assign(new Error('x'), { cause: Object.assign(new Error(JSON.stringify(told)), { name: 'VersionMismatch' }) })`,
    ],
    [
      `new AggregateError([Object.assign(new Error(JSON.stringify(told)), { name: 'VersionMismatch' })])`,
    ],
    [`Object.assign(new Error('Too late'), { error: body })`],
    [
      `({ code: 'VersionMismatch', message: 'Too late', data: { details: { errors: [] }, requestId: 'abc' } })`,
    ],
  ])('is the same: %s', (code) => {
    expect(read(foreign(code))).toMatchObject(conflict);
  });

  it('may hold a response of this one', async () => {
    const response = jsonResponse(409, body);
    const thrown: unknown = runInNewContext(`Object.assign(new Error('409'), { response })`, {
      response,
    });
    expect(await readApiError(thrown, { now })).toMatchObject({ ...conflict, status: 409 });
  });
});

describe('the answer that a client of GraphQL keeps beside its own error', () => {
  it.each(['httpError', 'source'])('is found in %s', (name) => {
    const answer = { status: 401, body: JSON.stringify({ message: 'No boat', requestId: 'r7' }) };
    expect(parseApiError({ [name]: { ...answer, headers: {} } }, { now: 0 })).toMatchObject({
      kind: 'authentication',
      status: 401,
      requestId: 'r7',
    });
  });
});

describe('an error that nobody knows', () => {
  it.each([
    [{ httpStatus: 404 }, 404],
    [{ response: { status: 409 } }, 409],
    [{}, 503],
  ])('has its status where clients keep it, or in its sentence: %j', (members, status) => {
    const error = Object.assign(new Error(`The pier gave HTTP code ${status}`), members);
    expect(parseApiError(error, { now: 0 })).toMatchObject({ status });
  });
});
