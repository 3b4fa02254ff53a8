import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorCatalog, rowOfCode, type ErrorCode } from '../../src/catalog/codes.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import {
  apiErrorBody,
  apiErrorResponse,
  thrownBy,
  type ResponseCode,
  type ThrowingClient,
} from '../../src/testing/index.js';
import { now } from '../support/bodies.js';
import { type CallName, type ClientName, connect, type Connection } from './connect.js';

const codes = (Object.keys(errorCatalog) as ErrorCode[]).filter(
  (code): code is ResponseCode => rowOfCode(code).status !== undefined,
);

const names: readonly ClientName[] = [
  'contentful-management',
  'contentful',
  'axios',
  'ky',
  'ofetch',
];
const methods = { load: 'GET', save: 'PUT' } as const;

/** What the real client throws when the API gives the response of this code. */
async function reallyThrown(
  { api, clients }: Connection,
  name: ClientName,
  code: ResponseCode,
  call: CallName,
): Promise<unknown> {
  const response = apiErrorResponse(code);
  const effect = {
    type: 'respond',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  } as const;
  api.control.inject({ on: 'any', times: 1, effect });
  return clients[name][call]?.();
}

// the delivery client cannot save
const cases = names.flatMap((name) =>
  (name === 'contentful' ? (['load'] as const) : (['load', 'save'] as const)).map((call) => ({
    name,
    call,
  })),
);

it.each(cases)(
  'what is made in the place of an error of $name is the same model for every row, on $call',
  async ({ name, call }) => {
    const connection = await connect();
    for (const code of codes) {
      const real = await reallyThrown(connection, name, code, call);
      const { request } = parseApiError(real, { now });
      expect(request?.method).toBe(methods[call]);
      const made = () => thrownBy(name, code, { ...request });
      expect(parseApiError(made(), { now }), code).toStrictEqual(parseApiError(real, { now }));
      const error = await readApiError(made(), { now });
      expect(error, code).toStrictEqual(await readApiError(real, { now }));
      expect(error, code).toMatchObject({ status: rowOfCode(code).status, request });
    }
  },
);

const all: readonly ThrowingClient[] = [...names, 'fetch'];

it.each(all)('%s throws what differs, too', async (name) => {
  const thrown = thrownBy(name, 'RateLimitExceededError', {
    status: 503,
    message: 'Ours',
    requestId: 'abc',
    headers: { 'x-contentful-ratelimit-reset': '90' },
    method: 'PATCH',
    url: 'https://api.example.com/ours',
  });
  const error = await readApiError(Promise.reject(thrown), { now });
  expect(error).toMatchObject({
    code: 'RateLimitExceededError',
    status: 503,
    detail: 'Ours',
    requestId: 'abc',
  });
  expect(error?.retryAt).toBe(/contentful/.test(name) ? undefined : now + 90_000);
});

it.each(all)('%s throws a new value each time, its body unread', async (name) => {
  const [first, second] = [thrownBy(name, 'NotFoundError'), thrownBy(name, 'NotFoundError')];
  expect(first).not.toBe(second);
  const model = await readApiError(first, { now });
  expect(model).toMatchObject({ code: 'NotFoundError', sysId: 'NotFound' });
  expect(await readApiError(second, { now })).toStrictEqual(model);
});

describe('where there is no Response, as in jsdom', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function leaveWhatJestHas() {
    for (const name of ['Response', 'Headers', 'TextDecoder', 'TextEncoder'])
      vi.stubGlobal(name, undefined);
  }

  it.each(all)('%s throws what tells the same', async (name) => {
    for (const code of codes) {
      const usual = await readApiError(thrownBy(name, code), { now });
      leaveWhatJestHas();
      expect(await readApiError(thrownBy(name, code), { now }), code).toStrictEqual(usual);
      vi.unstubAllGlobals();
    }
  });

  it('what stands in for it is read once, and cloned before', async () => {
    leaveWhatJestHas();
    const response = apiErrorResponse('NotFoundError', { headers: { 'X-Region': 'north' } });
    const clone = response.clone();
    expect(response).toMatchObject({ ok: false, status: 404, bodyUsed: false });
    expect(response.headers.get('x-region')).toBe('north');
    expect(await response.json()).toEqual(apiErrorBody('NotFoundError'));
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow('already');
    expect(await clone.text()).toBe(JSON.stringify(apiErrorBody('NotFoundError')));
  });
});

it('fetch gives the response of the row', async () => {
  for (const code of codes) {
    const error = await readApiError(thrownBy('fetch', code), { now });
    expect(error, code).toStrictEqual(await readApiError(apiErrorResponse(code), { now }));
  }
});
