import { describe, expect, it, vi } from 'vitest';
import { errorCatalog, rowOfCode, type ErrorCode } from '../../src/catalog/codes.js';
import { isStatusAlone } from '../../src/formats/isStatusAlone.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { apiErrorBody, apiErrorResponse, type ResponseCode } from '../../src/testing/index.js';
import { now } from '../support/bodies.js';
import { lostLeaves } from '../support/lostLeaves.js';

const codes = (Object.keys(errorCatalog) as ErrorCode[]).filter(
  (code): code is ResponseCode => rowOfCode(code).status !== undefined,
);

describe.each(codes)('%s', (code) => {
  it('comes back from its own response', async () => {
    const response = apiErrorResponse(code);
    const { kind, status } = rowOfCode(code);
    expect(response.status).toBe(status);
    const error = await readApiError(response, { now });
    const { sys, message, details, requestId } = apiErrorBody(code);
    expect(error).toMatchObject({ code, kind, status, sysId: sys.id, requestId });
    expect(error?.detail).toBe(isStatusAlone(message ?? '', status) ? undefined : message);
    expect(error?.format).toBe('contentful');
    expect(lostLeaves(details, error ?? parseApiError(0))).toEqual([]);
    expect(error?.issues.every(({ rule }) => rule !== 'other')).toBe(true);
    expect(response.headers.get('x-contentful-request-id')).toBe(requestId);
  });

  it('comes back from its own body beside its status', () => {
    const body = { ...apiErrorBody(code), status: rowOfCode(code).status };
    expect(parseApiError(body, { now }).code).toBe(code);
  });
});

it('a rate limit says how long to wait, and nothing else does', async () => {
  const waits = await Promise.all(
    codes.map(async (code) => [
      code,
      (await readApiError(apiErrorResponse(code), { now }))?.retryAt,
    ]),
  );
  const waiting = waits.filter(([, retryAt]) => retryAt !== undefined).map(([code]) => code);
  expect(waiting).toEqual(['RateLimitExceededError']);
});

it('what differs replaces whole keys, and undefined leaves one out', async () => {
  const details = { reasons: ['Ours'] };
  const body = apiErrorBody('NotFoundError', { message: undefined, details, requestId: 'abc' });
  expect(body).toStrictEqual({ sys: { type: 'Error', id: 'NotFound' }, details, requestId: 'abc' });
  const response = apiErrorResponse('RateLimitExceededError', {
    status: 503,
    message: 'Ours',
    headers: { 'x-contentful-ratelimit-reset': '90' },
  });
  expect(response.status).toBe(503);
  expect(await readApiError(response, { now })).toMatchObject({
    code: 'RateLimitExceededError',
    detail: 'Ours',
    retryAt: now + 90_000,
  });
});

it('each response is a new one', async () => {
  const [first, second] = [apiErrorResponse('NotFoundError'), apiErrorResponse('NotFoundError')];
  await first.text();
  expect(second.bodyUsed).toBe(false);
});

it('a header replaces the usual one however its name is spelled', () => {
  const response = apiErrorResponse('RateLimitExceededError', {
    headers: { 'X-Contentful-RateLimit-Reset': '90' },
  });
  expect(response.headers.get('x-contentful-ratelimit-reset')).toBe('90');
});

it.each([
  ['the platform’s response', () => {}],
  ['its stand-in where there is none', () => vi.stubGlobal('Response', undefined)],
])('%s is cloned before its body is read, and not afterwards', async (_, prepare) => {
  prepare();
  const response = apiErrorResponse('NotFoundError');
  vi.unstubAllGlobals();
  const clone = response.clone();
  await response.json();
  expect(() => response.clone()).toThrow(TypeError);
  expect(await clone.json()).toMatchObject({ sys: { id: 'NotFound' } });
});
