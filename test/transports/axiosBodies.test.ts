import axios, { type AxiosRequestConfig } from 'axios';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, now } from '../support/bodies.js';

const secret = 'abcdef0123456789';
const gone = envelope('NotFound', { message: 'Über Bord', details: { type: 'Entry', id: 'pier' } });
const bytes = new TextEncoder().encode(JSON.stringify(gone));
const server = createServer((_request, response) => {
  response.writeHead(404, { 'x-contentful-request-id': 'abc', 'set-cookie': `session=${secret}` });
  response.end(bytes);
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/entries/pier`;
});
afterAll(() => server.close());

async function thrownBy(config: AxiosRequestConfig): Promise<unknown> {
  const headers = { authorization: `Bearer ${secret}` };
  return axios.get(url, { headers, ...config }).catch((thrown: unknown) => thrown);
}

const seen = (data: unknown) => ({ isAxiosError: true, response: { status: 404, data } });

describe('a body that axios hands over', () => {
  it.each([
    ['json', 'http'],
    ['text', 'http'],
    ['arraybuffer', 'http'],
    ['text', 'fetch'],
    ['arraybuffer', 'fetch'],
  ] as const)('as %s, fetched by %s, is read', async (responseType, adapter) => {
    const error = parseApiError(await thrownBy({ responseType, adapter }), { now });
    expect(error).toMatchObject({ sysId: 'NotFound', detail: 'Über Bord', requestId: 'abc' });
    expect(error.resource).toEqual({ type: 'Entry', id: 'pier' });
  });

  it.each([
    ['stream', 'http'],
    ['stream', 'fetch'],
    ['blob', 'fetch'],
  ] as const)('as %s, fetched by %s, leaves the word to the status', async (type, adapter) => {
    const thrown = await thrownBy({ responseType: type, adapter });
    const error = parseApiError(thrown, { now });
    expect(error).toMatchObject({ code: 'NotFoundError', status: 404, requestId: 'abc' });
    expect(error.reasons).toEqual([]);
    expect(error).not.toHaveProperty('sysId');
    expect(JSON.stringify(error)).not.toContain(secret);
    const { data } = (thrown as { response: { data: { destroy?: () => void } } }).response;
    data.destroy?.();
  });

  it.each([
    ['an ArrayBuffer', bytes.buffer],
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['a DataView', new DataView(bytes.buffer)],
  ])('as %s is read within maxBytes', (_name, data) => {
    expect(parseApiError(seen(data), { now })).toMatchObject({ sysId: 'NotFound' });
    const exact = parseApiError(seen(data), { now, maxBytes: bytes.byteLength });
    expect(exact).toMatchObject({ sysId: 'NotFound' });
    const cut = parseApiError(seen(data), { now, maxBytes: bytes.byteLength - 1 });
    expect(cut).toMatchObject({ code: 'NotFoundError', truncated: { bytes: bytes.byteLength } });
    expect(cut).not.toHaveProperty('sysId');
  });

  it('is no stream because a key of it is called as a method of one', () => {
    const data = { ...gone, pipe: 'of clay', byteLength: 9_000_000_000 };
    expect(parseApiError(seen(data), { now })).toMatchObject({ sysId: 'NotFound' });
  });

  it('as bytes that are no text is no reason to fail', () => {
    const error = parseApiError(seen(Uint8Array.of(0xff, 0xfe, 0x00)), { now });
    expect(error).toMatchObject({ code: 'NotFoundError', status: 404 });
  });
});

describe('a body that is a text', () => {
  it.each([
    ['behind a mark of its order of bytes', '\uFEFF{"message":"No pier"}'],
    ['between empty lines', '\n {"message":"No pier"}\n'],
    ['as JSON', '"No pier"'],
    ['as JSON of JSON', JSON.stringify('{"message":"No pier"}')],
    ['as it is', ' No pier\n'],
  ])('is read: %s', (_, data) => {
    expect(parseApiError(seen(data), { now }).detail).toBe('No pier');
  });
});
