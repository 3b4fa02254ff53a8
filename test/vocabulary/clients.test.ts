import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';

// The names are written out here once more: a test that walked the table would lose a row with it.

const sentence = 'The mooring is taken.';
const read = (thrown: unknown) => parseApiError(thrown, { now });

/** A record in which the value stands at the end of the path. */
function at(path: readonly string[], value: unknown): object {
  return Object.fromEntries(
    path.slice(0, 1).map((name) => [name, path.length === 1 ? value : at(path.slice(1), value)]),
  );
}

/** An error with members of its own, as clients throw it. */
const thrown = (...members: readonly object[]): Error =>
  Object.assign(new Error('Request failed'), { hint: 'Ask the harbour.' }, ...members);

describe('an error of a client', () => {
  it.each([
    ['response.status', ['response', 'status']],
    ['response.statusCode', ['response', 'statusCode']],
    ['response.code', ['response', 'code']],
    ['meta.response.status', ['meta', 'response', 'status']],
    ['meta.statusCode', ['meta', 'statusCode']],
    ['$metadata.httpStatusCode', ['$metadata', 'httpStatusCode']],
    ['output.statusCode', ['output', 'statusCode']],
    ['originalStatus', ['originalStatus']],
    ['status', ['status']],
    ['statusCode', ['statusCode']],
    ['httpStatus', ['httpStatus']],
    ['httpCode', ['httpCode']],
    ['context.status', ['context', 'status']],
    ['code', ['code']],
  ])('has its status in %s', (_name, path) => {
    const error = read(thrown({ body: { message: sentence } }, at(path, 423)));
    expect(error).toMatchObject({ status: 423, detail: sentence });
  });

  it('of tRPC has its status in its data', () => {
    const data = { httpStatus: 423, message: sentence };
    expect(read(thrown({ data }))).toMatchObject({ status: 423, detail: sentence });
  });

  it.each([
    ['response', ['response']],
    ['context', ['context']],
    ['meta.response', ['meta', 'response']],
    ['$response', ['$response']],
  ])('has its response in %s', (_name, path) => {
    const response = new Response('', { status: 423, headers: { 'x-request-id': 'r-77' } });
    expect(read(thrown(at(path, response)))).toMatchObject({ status: 423, requestId: 'r-77' });
  });

  it.each([
    ['response.headers', ['response', 'headers']],
    ['headers', ['headers']],
    ['meta.response.headers', ['meta', 'response', 'headers']],
    ['meta.headers', ['meta', 'headers']],
    ['$response.headers', ['$response', 'headers']],
    ['output.headers', ['output', 'headers']],
    ['raw.headers', ['raw', 'headers']],
  ])('has its headers in %s', (_name, path) => {
    expect(read(thrown({ status: 423 }, at(path, { 'x-request-id': 'r-77' })))).toMatchObject({
      status: 423,
      requestId: 'r-77',
    });
  });

  it.each([
    ['response.body', ['response', 'body']],
    ['response.data', ['response', 'data']],
    ['response.parsedBody', ['response', 'parsedBody']],
    ['shape', ['shape']],
    ['data', ['data']],
    ['result', ['result']],
    ['body', ['body']],
    ['json', ['json']],
    ['raw', ['raw']],
    ['rawError', ['rawError']],
    ['responseData', ['responseData']],
    ['error', ['error']],
    ['info', ['info']],
    ['value', ['value']],
    ['responseJSON', ['responseJSON']],
    ['meta.body', ['meta', 'body']],
    ['bodyText', ['bodyText']],
    ['text', ['text']],
    ['response.text', ['response', 'text']],
    ['response.bodyAsText', ['response', 'bodyAsText']],
    ['responseText', ['responseText']],
    ['response', ['response']],
  ])('has its body in %s', (_name, path) => {
    const body = { message: sentence, code: 'mooring_taken' };
    const isText = /text|asText/i.test(path.join());
    const error = read(thrown({ status: 423 }, at(path, isText ? JSON.stringify(body) : body)));
    expect(error).toMatchObject({ detail: sentence, sysId: 'mooring_taken' });
  });

  it.each([
    ['requestId', ['requestId']],
    ['requestID', ['requestID']],
    ['request_id', ['request_id']],
    ['$metadata.requestId', ['$metadata', 'requestId']],
  ])('has the id of its request in %s', (_name, path) => {
    expect(read(thrown({ status: 423 }, at(path, 'r-77')))).toMatchObject({ requestId: 'r-77' });
  });

  it.each([
    ['request.method', ['request', 'method']],
    ['config.method', ['config', 'method']],
    ['options.method', ['options', 'method']],
    ['method', ['method']],
  ])('has the method of its request in %s', (_name, path) => {
    expect(read(thrown({ status: 423 }, at(path, 'PUT')))).toMatchObject({
      request: { method: 'PUT' },
    });
  });

  it.each([
    ['request.url', ['request', 'url']],
    ['config.url', ['config', 'url']],
    ['response.url', ['response', 'url']],
    ['url', ['url']],
  ])('has the URL of its request in %s', (_name, path) => {
    expect(
      read(thrown({ status: 423 }, at(path, 'https://api.example.com/moorings'))),
    ).toMatchObject({ request: { url: 'https://api.example.com/moorings' } });
  });

  it.each([
    'Edge Function returned a non-2xx status code',
    'Unsuccessful HTTP response',
    'Response Error',
  ])('tells nothing by the sentence that it always has: %s', (message) => {
    expect(
      read(Object.assign(new Error(message), { status: 423, hint: 'Ask the harbour.' })),
    ).not.toHaveProperty('detail');
  });

  it.each([
    'ERR_NON_2XX_3XX_RESPONSE',
    'UND_ERR_RESPONSE',
    'UND_ERR_RESPONSE_STATUS_CODE',
    'ERR_BAD_REQUEST',
    'ERR_BAD_RESPONSE',
  ])('tells nothing by the code that it always has: %s', (code) => {
    const error = read(thrown({ status: 423, code }));
    expect(error).toMatchObject({ code: 'Locked', status: 423 });
    expect(error).not.toHaveProperty('sysId');
  });

  it.each(['cause', 'detail'])('has the error of the platform as its %s', (name) => {
    const inner = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    expect(read(thrown({ [name]: inner })).code).toBe('ConnectionFailed');
  });
});

describe('an error without a body', () => {
  it.each(['details', 'detail', 'hint'])('tells of its %s', (name) => {
    expect(JSON.stringify(read(thrown({ status: 423, [name]: sentence })))).toContain(sentence);
  });

  it.each(['code', 'errorCode'])('is named by its %s', (name) => {
    expect(read(thrown({ status: 423, [name]: 'mooring_taken' }))).toMatchObject({
      sysId: 'mooring_taken',
    });
  });

  it.each(['errors', 'issues'])('has its problems in %s', (name) => {
    expect(
      read(thrown({ status: 422, [name]: [{ field: 'mooring', message: sentence }] })),
    ).toMatchObject({ issues: [{ path: ['mooring'], message: sentence }] });
  });
});

describe('a record of a client that is no error', () => {
  it.each(['response', 'headers', 'config', 'readyState'])('is known by its %s', (name) => {
    const value = name === 'readyState' ? 4 : {};
    const error = read({
      status: 423,
      data: { message: sentence, code: 'mooring_taken' },
      [name]: value,
      other: 1,
    });
    expect(error).toMatchObject({
      status: 423,
      detail: sentence,
      sysId: 'mooring_taken',
      reasons: [],
    });
  });
});

describe('what a client returns in place of throwing', () => {
  const lost = () => new TypeError('Failed to fetch');

  it.each([
    'request',
    'response',
    'meta',
    'headers',
    'operation',
    'extensions',
    'hasNext',
    'stale',
    'problem',
    'originalError',
    'config',
    'duration',
    'success',
    'count',
    'loading',
    'networkStatus',
    'partial',
    'context',
  ])('may have a member %s', async (name) => {
    const result = { [name]: {}, data: null, error: lost() };
    expect(await readApiError(result, { now })).toMatchObject({ code: 'NetworkError' });
  });

  it('may have its error in originalError', async () => {
    const result = { data: null, originalError: lost() };
    expect(await readApiError(result, { now })).toMatchObject({ code: 'NetworkError' });
  });

  it.each(['FETCH_ERROR', 'TIMEOUT_ERROR', 'PARSING_ERROR', 'CUSTOM_ERROR'])(
    'may have the word %s in place of a status',
    async (status) => {
      const result = { error: { status, error: 'The lamp is out' } };
      expect(await readApiError(result, { now })).not.toBeNull();
    },
  );
});

describe('an error of GraphQL', () => {
  it.each([
    ['type', 'NOT_FOUND'],
    ['code', 'NOT_FOUND'],
    ['errorType', 'NOT_FOUND'],
    ['status', 404],
    ['statusCode', 404],
  ])('is named by its %s', (name, value) => {
    const error = { message: sentence, path: ['moor'], [name]: value };
    for (const answer of [
      { data: null, errors: [error] },
      Object.assign(new Error(sentence), { graphQLErrors: [error] }),
    ])
      expect(read(answer)).toMatchObject({ code: 'NotFoundError', format: 'graphql' });
  });
});

describe('an error of a validator', () => {
  it.each(['inner', 'issues', 'details'])('lists its problems in %s', (name) => {
    const validation = Object.assign(new Error('Refused'), {
      name: 'ValidationError',
      [name]: [{ path: ['mooring'], message: sentence }],
    });
    expect(read(validation)).toMatchObject({ issues: [{ path: ['mooring'], message: sentence }] });
  });
});

describe('a text that tells a failure part by part', () => {
  it.each([
    ['status', 'status'],
    ['message', 'message'],
    ['details', 'details'],
    ['request id', 'requestId'],
    ['http status code', 'status'],
    ['status code', 'status'],
  ])('has under %s its %s', (label, part) => {
    const values = {
      status: '404',
      message: sentence,
      details: 'The mooring is gone.',
      requestId: 'r-77',
    };
    const text = ['HTTP status code: 404', 'Message: Refused', 'Request ID: r-1'].filter(
      (line) => !line.toLowerCase().startsWith(label),
    );
    const error = read(
      new Error([`${label}: ${values[part as keyof typeof values]}`, ...text].join('\n')),
    );
    expect(JSON.stringify(error)).toContain(
      part === 'status' ? '"status":404' : values[part as keyof typeof values],
    );
    expect(JSON.stringify(error)).not.toContain(`${label}: `);
  });
});

describe('JSON behind a label', () => {
  it.each(['response', 'response body', 'details', 'error', 'errors'])(
    'is what the server answered behind %s',
    (label) => {
      const error = read(
        new Error(
          `Request failed with status code 422, ${label}: {"message":"${sentence}","code":"mooring_taken"}`,
        ),
      );
      expect(error).toMatchObject({ detail: sentence });
    },
  );
});

describe('a record of jQuery', () => {
  it.each([
    ['timeout', 'TimeoutError'],
    ['abort', 'AbortError'],
  ])('tells by its text %s why no answer came', (statusText, code) => {
    expect(read({ readyState: 0, status: 0, statusText })).toMatchObject({ code });
  });
});
