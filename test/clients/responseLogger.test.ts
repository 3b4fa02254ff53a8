import { expect, it } from 'vitest';
import { createClient as createDelivery } from 'contentful';
import { createClient as createManagement } from 'contentful-management';
import { enrich, responseLogger } from '../../src/adapters/contentful.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { connect } from './connect.js';

const official = ['contentful-management', 'contentful'] as const;

/** The wait that a failure names, in whole seconds. */
const secondsUntil = (retryAt = Number.NaN) => Math.round((retryAt - Date.now()) / 1000);

it.each(official)('gives the wait of a 429 back that %s throws away', async (name) => {
  const { api, clients } = await connect(`busy-${name}`, { responseLogger });
  api.control.inject({
    on: 'any',
    times: 1,
    effect: {
      type: 'refuse',
      status: 429,
      id: 'RateLimitExceeded',
      headers: { 'x-contentful-ratelimit-reset': '3600' },
    },
  });
  const thrown = await clients[name].load?.();
  expect(parseApiError(thrown)).not.toHaveProperty('retryAt');
  const error = parseApiError(thrown, { enrich });
  expect(error).toMatchObject({ code: 'RateLimitExceededError', requestId: `busy-${name}` });
  expect(secondsUntil(error.retryAt)).toBeGreaterThan(3500);
  expect(secondsUntil(error.retryAt)).toBeLessThan(3601);
  expect(JSON.stringify(error)).not.toContain(api.token);
});

it.each(official)('gives %s the request id back of a page that has none', async (name) => {
  const { api, clients } = await connect('in-no-body', { responseLogger });
  const headers = { 'x-contentful-request-id': `page-${name}`, 'retry-after': '1800' };
  const effect = { type: 'respond', status: 503, headers, body: '<h1>Down</h1>' } as const;
  api.control.inject({ on: 'any', times: 1, effect });
  const thrown = await clients[name].load?.();
  expect(parseApiError(thrown)).not.toHaveProperty('requestId');
  const error = parseApiError(thrown, { enrich });
  expect(error).toMatchObject({
    code: 'ServiceUnavailable',
    requestId: expect.stringMatching(`-${name}$`),
  });
  expect(secondsUntil(error.retryAt)).toBeGreaterThan(1700);
});

it('serves several clients at once, and tells their failures apart', async () => {
  const connections = await Promise.all(
    ['first', 'second', 'third'].map((id) => connect(`several-${id}`, { responseLogger })),
  );
  const thrown = await Promise.all(
    connections.map(async ({ api, clients }, index) => {
      const headers = { 'retry-after': String(1000 * (index + 1)) };
      const effect = { type: 'refuse', status: 429, id: 'RateLimitExceeded', headers } as const;
      api.control.inject({ on: 'any', times: 1, effect });
      return clients.contentful.load?.();
    }),
  );
  const waits = thrown.map((each) => secondsUntil(parseApiError(each, { enrich }).retryAt));
  expect(waits.map((seconds) => Math.round(seconds / 1000))).toEqual([1, 2, 3]);
});

it('is an option that both clients take', () => {
  const options = { accessToken: 'token', space: 'harbour', responseLogger };
  expect(createDelivery(options)).toHaveProperty('getEntries');
  expect(createManagement(options)).toHaveProperty('entry');
});
