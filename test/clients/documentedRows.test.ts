import { createClient } from 'contentful';
import { describe, expect, it } from 'vitest';
import { rowOfCode, errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { apiErrorBody } from '../../src/testing/apiErrorBody.js';
import { now } from '../support/bodies.js';
import { type CallName, type ClientName, connect, thrownBy } from './connect.js';

const documented = (Object.keys(errorCatalog) as ErrorCode[]).slice(0, 12);

/** The keys of the model that each client's error cannot fill: what the client threw away. */
const thrownAway: Readonly<Record<ClientName, readonly (keyof ApiError)[]>> = {
  // the errors of both carry no headers
  'contentful-management': ['retryAt'],
  contentful: ['retryAt'],
  axios: [],
  ky: [],
  ofetch: [],
};

/** Clients that leave the body unread: it is not known without waiting. */
const unreadBy: ReadonlySet<string> = new Set<ClientName>(['ky']);

/** The keys that the response of fetch cannot fill: it does not know its method. */
const unknownToFetch: readonly (keyof ApiError)[] = ['request'];

const cases = documented.flatMap((code) =>
  (['load', 'save'] as const).map((call) => ({ code, call })),
);

describe.each(cases)('$code on $call', ({ code, call }) => {
  it('is the same model from every client as from the response of fetch', async () => {
    const { api, clients, fetch } = await connect();
    const refuseNext = () => api.control.inject({ on: 'any', times: 1, effect: refusal(code) });
    refuseNext();
    const response = await fetch(call);
    const expected = await readApiError(response, { now, intent: call });
    expect(expected).toMatchObject({
      code,
      requestId: 'harbour-request-7',
      receivedAt: now,
      format: 'contentful',
    });
    expect(expected?.request).toEqual({ url: response.url });

    const able = Object.entries(clients).filter(([, client]) => client[call]);
    expect(able.length).toBeGreaterThanOrEqual(4);
    for (const [name, client] of able) {
      refuseNext();
      const thrown = await client[call]?.();
      const error = await readApiError(thrown, { now });
      const gone = [...thrownAway[name as ClientName], ...unknownToFetch];
      expect(without(error, gone), name).toStrictEqual(without(expected, gone));
      for (const key of thrownAway[name as ClientName]) expect(error).not.toHaveProperty(key);
      expect(error?.request?.method, name).toBe(methods[call]);
      expect(error?.request?.url, name).toContain(new URL(response.url).pathname.split('/').at(-1));
      expect(JSON.stringify(error), name).not.toContain(api.token);
      const atOnce = parseApiError(thrown, { now });
      expect(atOnce, name).toMatchObject(
        unreadBy.has(name) ? { status: error?.status } : { ...error },
      );
      expect(parseApiError(thrown, { now }), name).toBe(atOnce);
      expect(error && originalOf(error), name).toBe(thrown);
    }
  });
});

it('the wait of a 429 is kept by all clients but the official ones', async () => {
  const { api, clients } = await connect();
  const effect = refusal('RateLimitExceededError', { 'retry-after': '12' });
  const waits: Record<string, number | undefined> = {};
  for (const [name, client] of Object.entries(clients)) {
    api.control.inject({ on: 'any', times: 1, effect });
    waits[name] = parseApiError(await client.load?.(), { now }).retryAt;
  }
  expect(waits).toEqual({
    'contentful-management': undefined,
    contentful: undefined,
    axios: now + 12_000,
    ky: now + 12_000,
    ofetch: now + 12_000,
  });
});

it('enrich gives the wait back that a client threw away', async () => {
  const { api, clients } = await connect();
  api.control.inject({ on: 'any', times: 1, effect: refusal('RateLimitExceededError') });
  const thrown = await clients['contentful-management'].load?.();
  const error = parseApiError(thrown, { now, enrich: () => ({ retryAt: now + 7000 }) });
  expect(error).toMatchObject({ code: 'RateLimitExceededError', retryAt: now + 7000 });
});

it('getEntry of the delivery client throws an error of its own, which is a thing that is missing', async () => {
  const { api } = await connect();
  const client = createClient({
    accessToken: api.token,
    space: api.defaults.spaceId,
    environment: api.defaults.environmentId,
    host: api.server.host,
    insecure: true,
    retryOnError: false,
  });
  const error = parseApiError(await thrownBy(client.getEntry('no-such-entry')), { now });
  expect(error).toMatchObject({ code: 'NotFoundError', kind: 'missing', sysId: 'NotFound' });
  expect(error.resource).toMatchObject({ type: 'Entry', id: 'no-such-entry' });
  expect(error.detail).not.toBe('');
});

const methods: Readonly<Record<CallName, string>> = { load: 'GET', save: 'PUT' };

/** The row's answer, as a fault of the API. */
function refusal(code: ErrorCode, headers: Readonly<Record<string, string>> = {}) {
  const { sys, message, details } = apiErrorBody(code);
  return {
    type: 'refuse',
    status: rowOfCode(code).status ?? 500,
    id: sys.id,
    ...(message !== undefined && { message }),
    ...(details !== undefined && { details }),
    headers: { ...(code === 'RateLimitExceededError' && { 'retry-after': '9' }), ...headers },
  } as const;
}

function without(error: ApiError | null, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(error ?? {}).filter(([key]) => !keys.includes(key)));
}
