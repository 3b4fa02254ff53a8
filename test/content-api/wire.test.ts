import { expect, it } from 'vitest';
import { startContentApi } from './harness.js';

it('puts the API’s headers on every answer, with a reset of 0 where no limit is meant', async () => {
  const { send } = await startContentApi({ requestsPerSecond: 7 });
  for (const path of ['entries/tide-tables', 'entries/nowhere', '/elsewhere']) {
    const { headers } = await send('GET', path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/vnd.contentful.management.v1+json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers':
        'Etag, x-contentful-request-id, x-contentful-ai-actions-ratelimit-reset',
      'x-contentful-ratelimit-reset': '0',
      'x-contentful-ratelimit-second-limit': '7',
    });
  }
});

it('exposes the waits too when that is asked for, until it is reset', async () => {
  const { send, control } = await startContentApi();
  const exposed = async () =>
    (await send('GET', 'entries')).headers.get('access-control-expose-headers');
  control.exposeHeaders('withWaits');
  expect(await exposed()).toContain('x-contentful-ratelimit-reset, Retry-After');
  control.reset();
  expect(await exposed()).not.toContain('ratelimit-reset, Retry-After');
});

it('names each request, in the header and in the body of an error', async () => {
  const { send } = await startContentApi();
  await send('GET', 'entries');
  const { headers, body } = await send('GET', 'entries/nowhere');
  expect(headers.get('x-contentful-request-id')).toBe('request-000002');
  expect(body).toEqual({
    sys: { type: 'Error', id: 'NotFound' },
    message: 'The resource could not be found.',
    details: { type: 'Entry', id: 'nowhere', environment: 'master', space: 'harbour' },
    requestId: 'request-000002',
  });
});

it('takes names for its requests', async () => {
  const { send } = await startContentApi({ requestId: () => 'a-name-from-outside' });
  expect((await send('GET', 'entries/nowhere')).body.requestId).toBe('a-name-from-outside');
});

it('permits a cross-origin page to send what the official client sends', async () => {
  const { send } = await startContentApi();
  const { status, headers } = await send('OPTIONS', 'entries/tide-tables', { token: null });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-headers')).toContain('X-Contentful-User-Agent');
});

it('logs the exchanges and tells who subscribes', async () => {
  const { send, control } = await startContentApi();
  const heard: number[] = [];
  const stop = control.subscribe(({ status }) => heard.push(status));
  await send('GET', 'entries?limit=1');
  stop();
  await send('GET', 'entries/nowhere');
  expect(heard).toEqual([200]);
  expect(control.exchanges()).toMatchObject([
    { call: 'list', method: 'GET', path: expect.stringContaining('?limit=1'), status: 200 },
    { call: 'open', status: 404 },
  ]);
});
