import { createClient } from 'contentful-management';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { expect, it, onTestFinished } from 'vitest';
import { createContentApi } from '../../stories/content-api/createContentApi.js';
import { serveOverHttp } from '../../stories/content-api/serveOverHttp.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { expectConsole } from '../setup/index.js';
import { envelope, now } from '../support/bodies.js';
import { thrownBy } from './connect.js';

const link = (linkType: string, id: string) => ({ sys: { type: 'Link', linkType, id } });
const place = { space: link('Space', 'harbour'), environment: link('Environment', 'master') };
const failure = envelope('BulkActionFailed', {
  message: 'The action could not be carried out.',
  requestId: 'harbour-request-9',
  details: {
    errors: [
      {
        entity: { sys: { type: 'Link', linkType: 'Entry', id: 'new-breakwater' } },
        error: envelope('VersionMismatch', {}),
      },
      {
        entity: { sys: { type: 'Link', linkType: 'Asset', id: 'harbour-map' } },
        error: envelope('ValidationFailed', {
          details: { errors: [{ name: 'required', path: ['fields', 'file', 'en-US'] }] },
        }),
      },
    ],
  },
});

/** The official client against the content API and these routes, which come first. */
async function connect(handlers: readonly HttpHandler[]) {
  const api = createContentApi({ requestsPerSecond: 1000 });
  const server = await serveOverHttp({ ...api, handlers: [...handlers, ...api.handlers] });
  onTestFinished(() => server.close());
  return createClient(
    { accessToken: api.token, host: server.host, insecure: true, retryOnError: false },
    { type: 'legacy' },
  );
}

/** A bulk action that is created, and found with this status and error afterwards. */
function routes(status: string, error?: object): readonly HttpHandler[] {
  const action = (state: string, more: object = {}) =>
    HttpResponse.json({
      sys: { type: 'BulkAction', id: 'spring-issue', status: state, ...place },
      action: 'publish',
      ...more,
    });
  return [
    http.get('*/spaces/harbour', () =>
      HttpResponse.json({ sys: { type: 'Space', id: 'harbour' }, name: 'Harbour' }),
    ),
    http.get('*/spaces/harbour/environments/master', () =>
      HttpResponse.json({ sys: { type: 'Environment', id: 'master', ...place }, name: 'master' }),
    ),
    http.post('*/bulk_actions/publish', () => action('created')),
    http.get('*/bulk_actions/actions/spring-issue', () => action(status, { error })),
  ];
}

/** What waiting for the action throws. */
async function thrownByAction(status: string, error?: object): Promise<unknown> {
  // only that client still waits for actions
  expectConsole('warn', /legacy\) client is deprecated/);
  const client = await connect(routes(status, error));
  const environment = await (await client.getSpace('harbour')).getEnvironment('master');
  const started = await environment.createPublishBulkAction({
    entities: { sys: { type: 'Array' }, items: [] },
  });
  const patience = { initialDelayMs: 1, retryIntervalMs: 1, retryCount: 2 };
  return thrownBy(started.waitProcessing(patience));
}

it('a bulk action that failed tells what is wrong with which entity', async () => {
  const thrown = await thrownByAction('failed', failure);
  expect(parseApiError(thrown, { now })).toMatchObject({
    code: 'BulkActionFailed',
    kind: 'validation',
    detail: 'The action could not be carried out.',
    requestId: 'harbour-request-9',
    issues: [
      { name: 'VersionMismatch', entity: { type: 'Entry', id: 'new-breakwater' } },
      { rule: 'required', field: 'file', entity: { type: 'Asset', id: 'harbour-map' } },
    ],
  });
});

it('a bulk action that failed and does not say why keeps the client’s words', async () => {
  const error = parseApiError(await thrownByAction('failed'), { now });
  expect(error).toMatchObject({ code: 'UnknownError', detail: 'BulkAction failed to execute.' });
});

it('a bulk action that takes too long is an answer that did not come in time', async () => {
  const error = parseApiError(await thrownByAction('inProgress'), { now });
  expect(error).toMatchObject({ code: 'TimeoutError', kind: 'timeout' });
  expect(error.detail).toMatch(/expected timeframe/);
});
