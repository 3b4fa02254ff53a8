import { createClient } from 'contentful-management';
import { setupWorker } from 'msw/browser';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createContentApi } from '../../stories/content-api/createContentApi.js';

const api = createContentApi();
const worker = setupWorker(...api.handlers);

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
});
beforeEach(() => api.control.reset());
afterAll(() => worker.stop());

const client = () =>
  createClient(
    { accessToken: api.token, host: api.host, retryOnError: false, timeout: 1500 },
    { type: 'plain', defaults: api.defaults },
  );

const entryUrl = `${api.baseUrl}/spaces/harbour/environments/master/entries/quiet-engines`;

it('answers the official client in the browser, without a network', async () => {
  const entry = await client().entry.get({ entryId: 'quiet-engines' });
  const saved = await client().entry.update({ entryId: 'quiet-engines' }, entry);
  expect(saved.sys.version).toBe(2);
});

const waitOf = (response: Response) => response.headers.get('x-contentful-ratelimit-reset');
const refused = () => fetch(entryUrl, { headers: { authorization: `Bearer ${api.token}` } });

it('shows a page the headers that the real API exposes, and no wait', async () => {
  api.control.limitRate(9);
  const response = await refused();
  expect(response.status).toBe(429);
  expect(waitOf(response)).toBeNull();
  expect(response.headers.get('content-type')).toContain('json');
  expect(response.headers.get('x-contentful-request-id')).toBe('request-000001');
});

it('shows a page the wait in the kinder case', async () => {
  api.control.exposeHeaders('withWaits');
  api.control.limitRate(9);
  expect(Number(waitOf(await refused()))).toBeGreaterThan(0);
});

it('shows the official client the headers, through its logger', async () => {
  api.control.hibernate();
  const seen: unknown[] = [];
  const logging = createClient(
    {
      accessToken: api.token,
      host: api.host,
      retryOnError: false,
      responseLogger: (response) => seen.push(response),
    },
    { type: 'plain', defaults: api.defaults },
  );
  await expect(logging.entry.getMany({})).rejects.toMatchObject({ name: 'AccessDenied' });
  expect(seen).toMatchObject([
    { response: { status: 502, headers: { 'x-contentful-request-id': 'request-000001' } } },
  ]);
});

it('breaks a connection as the browser does', async () => {
  api.control.inject({ on: 'open', times: 2, effect: { type: 'drop' } });
  await expect(fetch(entryUrl)).rejects.toThrow(TypeError);
  await expect(client().entry.get({ entryId: 'quiet-engines' })).rejects.toMatchObject({
    code: 'ERR_NETWORK',
  });
});

it('lets a hanging request run into the client’s timeout', async () => {
  api.control.inject({ on: 'open', times: 1, effect: { type: 'hang' } });
  await expect(client().entry.get({ entryId: 'quiet-engines' })).rejects.toMatchObject({
    code: 'ECONNABORTED',
  });
});

it('hands out the page of a proxy as it is', async () => {
  api.control.inject({
    on: 'open',
    times: 1,
    effect: { type: 'respond', status: 502, headers: { 'content-type': 'text/html' }, body: '<p>' },
  });
  const response = await fetch(entryUrl);
  expect([response.status, await response.text()]).toEqual([502, '<p>']);
});
