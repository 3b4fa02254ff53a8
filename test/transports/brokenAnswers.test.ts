import axios from 'axios';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const late = { code: 'TimeoutError', kind: 'timeout' };
const lost = { code: 'NetworkError', kind: 'network' };

/** Begins to answer; at `/lost` the connection is then broken. */
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"a":');
  if (request.url === '/lost') setTimeout(() => response.destroy(), 20);
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What a promise was rejected with. */
const rejected = (promise: Promise<unknown>) => promise.catch((thrown: unknown) => thrown);

describe('a call whose time is over', () => {
  it('while its body is read by fetch is late', async () => {
    const controller = new AbortController();
    const response = await fetch(url, { signal: controller.signal });
    const body = rejected(response.json());
    controller.abort(new DOMException('The operation timed out', 'TimeoutError'));
    expect(read(await body)).toMatchObject(late);
  });

  it.each(['http', 'fetch'] as const)(
    'by the signal given to axios (%s) is late',
    async (adapter) => {
      const thrown = await rejected(axios.get(url, { adapter, signal: AbortSignal.timeout(300) }));
      expect(thrown).toMatchObject({ code: 'ERR_CANCELED' });
      expect(read(thrown)).toMatchObject(late);
    },
  );
});

describe('a connection that is lost while the body is read', () => {
  it('is one by fetch', async () => {
    const response = await fetch(`${url}/lost`);
    expect(read(await rejected(response.json()))).toMatchObject(lost);
  });

  it.each(['http', 'fetch'] as const)('is one by axios (%s)', async (adapter) => {
    expect(read(await rejected(axios.get(`${url}/lost`, { adapter })))).toMatchObject(lost);
  });

  it('is one by a stream of Node', async () => {
    const config = { adapter: 'http', responseType: 'stream' } as const;
    const { data } = await axios.get<NodeJS.ReadableStream>(`${url}/lost`, config);
    data.resume();
    expect(read(await rejected(finished(data)))).toMatchObject(lost);
  });
});
