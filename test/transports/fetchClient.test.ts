import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { readOutcome } from '../../src/parse/readOutcome.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';

const body = envelope('NotFound', { message: 'Gone', requestId: 'abc' });
const headers = { 'retry-after': '7', 'x-request-id': 'of-the-header' };
const url = 'https://api.example.com/entries/pier?access_token=0123456789abcdef';

/** What a client on top of fetch throws. */
const clientError = (more: object) => Object.assign(new Error('Request failed'), more);
const request = () => new Request(url, { method: 'PATCH' });

describe('an error that holds a Response', () => {
  it('tells status, headers and request when it is parsed without waiting', () => {
    const response = jsonResponse(429, body, headers);
    const error = parseApiError(clientError({ response, request: request() }), { now });
    expect(error).toMatchObject({
      code: 'RateLimitExceededError',
      status: 429,
      requestId: 'of-the-header',
      retryAt: now + 7000,
      request: {
        method: 'PATCH',
        url: 'https://api.example.com/entries/pier?access_token=[redacted]',
      },
    });
    expect(error).not.toHaveProperty('detail');
    expect(response.bodyUsed).toBe(false);
  });

  it('has the URL of the response where the request has none', () => {
    const response = Object.defineProperty(jsonResponse(404, body), 'url', { value: url });
    const error = parseApiError(clientError({ response, request: { method: 'PUT' } }), { now });
    expect(error.request?.method).toBe('PUT');
    expect(error.request?.url).toContain('/entries/pier');
  });

  it('has its body read from a clone, thrown or returned', async () => {
    const response = jsonResponse(404, body);
    const thrown = clientError({ response, request: request() });
    const model = { code: 'NotFoundError', sysId: 'NotFound', detail: 'Gone', requestId: 'abc' };
    expect(await readApiError(Promise.reject(thrown), { now })).toMatchObject(model);
    expect(await readApiError(thrown, { now })).toMatchObject(model);
    expect(await readOutcome(thrown, { now })).toMatchObject(model);
    expect(await response.json()).toEqual(body);
  });

  it.each([
    ['as an object', body],
    ['as a text', JSON.stringify(body)],
  ])('whose body the client has read has it %s', async (_name, data) => {
    const response = jsonResponse(404, {});
    await response.text();
    const thrown = clientError({ response, data });
    for (const error of [parseApiError(thrown, { now }), await readApiError(thrown, { now })])
      expect(error).toMatchObject({ sysId: 'NotFound', detail: 'Gone', status: 404 });
  });

  it('whose body the client made a Blob of has that read', async () => {
    const response = jsonResponse(404, {});
    await response.text();
    const data = new Blob([JSON.stringify(body)]);
    const thrown = clientError({ response, data });
    expect(await readApiError(thrown, { now })).toMatchObject({ sysId: 'NotFound', status: 404 });
    const ofAxios = { isAxiosError: true, response: { status: 404, data, headers: {} } };
    expect(await readApiError(Promise.reject(ofAxios as unknown as Error), { now })).toMatchObject({
      sysId: 'NotFound',
      status: 404,
    });
  });

  it('whose body the app has read tells what its status says', async () => {
    const response = jsonResponse(404, body);
    await response.text();
    const error = await readApiError(clientError({ response }), { now });
    expect(error).toMatchObject({ code: 'NotFoundError', status: 404 });
    expect(error).not.toHaveProperty('sysId');
  });

  it('has its body bounded', async () => {
    const thrown = clientError({ response: jsonResponse(404, body) });
    expect(await readApiError(thrown, { now, maxBytes: 10 })).toMatchObject({
      status: 404,
      truncated: { bytes: expect.any(Number) },
    });
  });

  it('carries neither header nor payload of its request', async () => {
    const options = { headers: { authorization: 'Bearer hidden' }, body: 'hidden', method: 'POST' };
    const response = jsonResponse(500, {}, { 'set-cookie': 'session=hidden' });
    const thrown = clientError({ response, request: 'https://api.example.com/a', options });
    const error = await readApiError(thrown, { now });
    expect(error?.request).toEqual({ method: 'POST', url: 'https://api.example.com/a' });
    expect(JSON.stringify(error)).not.toContain('hidden');
  });
});

describe('an error that holds a request and no Response', () => {
  it('tells why there is none, and which request it was', () => {
    const cause = new TypeError('fetch failed');
    const options = { method: 'PUT' };
    const thrown = clientError({ request: url, options, response: undefined, cause });
    expect(parseApiError(thrown, { now })).toMatchObject({
      code: 'NetworkError',
      detail: 'fetch failed',
      request: {
        method: 'PUT',
        url: 'https://api.example.com/entries/pier?access_token=[redacted]',
      },
    });
    const late = Object.assign(new Error('Request timed out'), {
      name: 'TimeoutError',
      request: request(),
    });
    expect(parseApiError(late, { now })).toMatchObject({
      code: 'TimeoutError',
      request: { method: 'PATCH' },
    });
  });

  it('is one of the app when nothing tells why', () => {
    expect(parseApiError(clientError({ request: url }), { now })).toMatchObject({
      code: 'UnknownError',
      detail: 'Request failed',
    });
  });
});
