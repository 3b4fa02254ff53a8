import { describe, expect, it } from 'vitest';
import axios from 'axios';
import { createClient } from 'contentful';
import type { FaultEffect } from '../../stories/content-api/faults.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { type ClientName, connect, thrownBy } from './connect.js';

const page = `<!doctype html>
<html lang="en"><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>token=hidden-in-the-page</p></body></html>`;

/** What goes wrong without an answer of the API, and what every client makes of it. */
const faults: readonly (readonly [name: string, effect: FaultEffect, model: object])[] = [
  ['a connection that breaks', { type: 'drop' }, { code: 'NetworkError', kind: 'network' }],
  [
    'the page of a proxy',
    { type: 'respond', status: 502, headers: { 'content-type': 'text/html' }, body: page },
    { code: 'BadGateway', kind: 'server', status: 502 },
  ],
  [
    'an empty 503',
    { type: 'respond', status: 503, body: '' },
    { code: 'ServiceUnavailable', kind: 'server', status: 503 },
  ],
  [
    'an empty 404',
    { type: 'respond', status: 404, body: '' },
    { code: 'NotFoundError', kind: 'missing', status: 404 },
  ],
  [
    'JSON that nobody knows',
    { type: 'respond', status: 500, body: '{"oops":"the harbour is closed"}' },
    { code: 'ServerError', kind: 'server', status: 500 },
  ],
];

describe.each(faults)('%s', (_name, effect, model) => {
  it('is the same to fetch and to every client', async () => {
    const { api, clients, fetch } = await connect();
    api.control.inject({ on: 'any', times: 1, effect });
    const expected = await readApiError(fetch('load'), { now });
    expect(expected).toMatchObject({ ...model, issues: [] });
    expect(JSON.stringify(expected)).not.toContain('hidden-in-the-page');
    expect(expected).not.toHaveProperty('sysId');
    for (const [name, client] of Object.entries(clients)) {
      api.control.inject({ on: 'any', times: 1, effect });
      const error = await readApiError(await client.load?.(), { now });
      expect(error, name).toMatchObject({ ...model, issues: [] });
      expect(error, name).not.toHaveProperty('sysId');
      expect(JSON.stringify(error), name).not.toContain('hidden-in-the-page');
      expect(JSON.stringify(error), name).not.toContain(api.token);
      expect(JSON.stringify(error), name).not.toContain('<h1>');
    }
  });
});

describe('the sentence that is shown as the server’s', () => {
  it('of a page is its title, for fetch and axios', async () => {
    const { api, clients, fetch } = await connect();
    const effect = {
      type: 'respond',
      status: 502,
      body: page.replaceAll('502 Bad Gateway', 'Closed'),
    } as const;
    api.control.inject({ on: 'any', times: 2, effect });
    const error = await readApiError(fetch('load'), { now });
    expect(error?.detail).toBe('Closed');
    expect(parseApiError(await clients.axios.load?.(), { now }).detail).toBe('Closed');
  });
});

describe('an answer that does not come in time', () => {
  it.each(['contentful-management', 'contentful', 'axios', 'ky', 'ofetch'] as const)(
    'is a timeout to %s',
    async (name: ClientName) => {
      const { api, clients } = await connect();
      api.control.inject({ on: 'any', times: 1, effect: { type: 'hang' } });
      const error = parseApiError(await clients[name].load?.(), { now });
      expect(error).toMatchObject({ code: 'TimeoutError', kind: 'timeout', recovery: 'retry' });
      expect(error.request?.method).toBe('GET');
      expect(error.request?.url).toContain('entries');
    },
  );

  it('is a timeout to fetch', async () => {
    const { api, fetch } = await connect();
    api.control.inject({ on: 'any', times: 1, effect: { type: 'hang' } });
    expect(await readApiError(fetch('load', AbortSignal.timeout(50)), { now })).toMatchObject({
      code: 'TimeoutError',
      kind: 'timeout',
    });
  });
});

describe('a call that its own page gives up', () => {
  it('is cancelled to fetch and to axios', async () => {
    const { api, fetch } = await connect();
    api.control.inject({ on: 'any', effect: { type: 'hang' } });
    const cancelled = { code: 'AbortError', kind: 'cancelled', recovery: 'none' };
    for (const isEarly of [true, false]) {
      const mine = new AbortController();
      if (isEarly) mine.abort();
      else setTimeout(() => mine.abort(), 20);
      expect(await readApiError(fetch('load', mine.signal), { now })).toMatchObject(cancelled);
      const request = axios.get(`${api.server.url}/spaces`, { signal: mine.signal });
      expect(parseApiError(await thrownBy(request), { now })).toMatchObject(cancelled);
    }
  });
});

describe('a server that is not there', () => {
  it('is a network failure to fetch and to axios', async () => {
    const { api, clients, fetch } = await connect();
    await api.server.close();
    const network = { code: 'ConnectionFailed', kind: 'network', recovery: 'retry' };
    expect(await readApiError(fetch('load'), { now })).toMatchObject(network);
    for (const [name, client] of Object.entries(clients))
      expect(parseApiError(await client.load?.(), { now }), name).toMatchObject(network);
  });
});

describe('a call that the delivery client refuses itself', () => {
  it('keeps the client’s sentence', async () => {
    const client = createClient({ accessToken: 'token', space: 'harbour' });
    const error = parseApiError(await thrownBy(client.createAssetKey(-1)), { now });
    expect(error).toMatchObject({ code: 'UnknownError', issues: [] });
    expect(error.detail).toMatch(/Invalid "expiresAt" provided/);
  });
});
