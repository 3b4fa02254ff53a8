import axios from 'axios';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParseOptions } from '../../src/parse/ParseOptions.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { writeOutcome } from '../../src/recovery/writeOutcome.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown, options: ParseOptions = {}) =>
  parseApiError(thrown, { now, ...options });
const late = { code: 'TimeoutError', kind: 'timeout' };
const lost = { code: 'NetworkError', kind: 'network' };
const cancelled = { code: 'AbortError', kind: 'cancelled' };
const timeout = () => new DOMException('The operation timed out', 'TimeoutError');
const aborted = (more: object = {}) =>
  Object.assign(new Error('This operation was aborted'), { name: 'AbortError' }, more);

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
    controller.abort(timeout());
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

  it.each([
    ['its cause', aborted({ cause: timeout() })],
    ['its signal', aborted({ signal: { reason: timeout() } })],
    ['the signal of its request', aborted({ request: { signal: { reason: timeout() } } })],
    ['the signal of its options', aborted({ options: { signal: { reason: timeout() } } })],
    [
      'the signal of axios',
      { isAxiosError: true, code: 'ERR_CANCELED', config: { signal: { reason: timeout() } } },
    ],
  ])('is known by %s', (_name, thrown) => {
    expect(read(thrown)).toMatchObject(late);
  });

  it('is known by the signal that the options name', async () => {
    const controller = new AbortController();
    controller.abort(timeout());
    const { signal } = controller;
    expect(read(aborted(), { signal })).toMatchObject(late);
    expect(await readApiError(Promise.reject(aborted()), { now, signal })).toMatchObject(late);
    expect(read(new TypeError('Failed to fetch'), { signal })).toMatchObject(lost);
  });

  it('is no call that somebody cancelled', () => {
    const controller = new AbortController();
    controller.abort();
    const { signal } = controller;
    expect(read(aborted(), { signal })).toMatchObject(cancelled);
    expect(read(aborted({ cause: new Error('Left') }))).toMatchObject(cancelled);
    expect(read(aborted({ signal }))).toMatchObject(cancelled);
  });
});

describe('a connection that is lost while the body is read', () => {
  it.each([
    ['Chrome', new TypeError('network error')],
    ['Firefox', new TypeError('Error in input stream')],
    ['Safari', new TypeError('The network connection was lost.')],
    ['undici', new TypeError('terminated')],
    ['Node', Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })],
  ])('is a network failure as %s tells it', (_platform, thrown) => {
    expect(read(thrown)).toMatchObject(lost);
  });

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

  it('is none when an app says the same in its own words', () => {
    expect(read(new TypeError('networks are not defined'))).toMatchObject({ kind: 'unknown' });
    expect(read(new Error('network error'))).toMatchObject({ kind: 'unknown' });
  });
});

describe('what a client refused to send', () => {
  it.each([
    ['ERR_FR_MAX_BODY_LENGTH_EXCEEDED', 'ContentTooLarge', 'revise'],
    ['ERR_INVALID_URL', 'RequestNotSent', 'report'],
    ['ERR_INVALID_PROTOCOL', 'RequestNotSent', 'report'],
    ['ERR_BAD_OPTION', 'RequestNotSent', 'report'],
    ['ERR_BAD_OPTION_VALUE', 'RequestNotSent', 'report'],
    ['ERR_NOT_SUPPORT', 'RequestNotSent', 'report'],
  ])('is no lost connection, and nothing was saved: %s', (code, means, recovery) => {
    const thrown = Object.assign(new Error('It cannot be sent'), { code });
    for (const value of [thrown, Object.assign(thrown, { isAxiosError: true })]) {
      const error = parseApiError(value);
      expect(error).toMatchObject({ code: means, recovery, detail: 'It cannot be sent' });
      expect(writeOutcome(error, { intent: 'save' })).toBe('notDone');
    }
  });
});
