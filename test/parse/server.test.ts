import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ParseOptions } from '../../src/parse/ParseOptions.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { readOutcome } from '../../src/parse/readOutcome.js';
import { envelope, now } from '../support/bodies.js';

const gone = envelope('NotFound', { message: 'Über Bord', requestId: 'abc' });
const text = JSON.stringify(gone);
const read = (result: unknown, options: ParseOptions = {}) =>
  readApiError(result, { now, ...options });

let stop = () => {};
afterEach(() => stop());

/** A server that answers everything so; when the connection of the answer closed. */
async function serve(answer: (response: ServerResponse) => void) {
  let closed = () => {};
  const whenClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const server = createServer((_request, response) => {
    response.on('close', closed);
    answer(response);
  });
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, whenClosed };
}

/** Writes on and on, as fast as it is read. */
function writeForever(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 'a');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(500, { 'x-contentful-request-id': 'abc' });
  response.on('drain', more);
  more();
}

describe('a body from a real server', () => {
  it('without end is read to the bound, and its connection given back', async () => {
    const { url, whenClosed } = await serve(writeForever);
    const error = await readOutcome(await fetch(url), { now, maxBytes: 100_000 });
    expect(error).toMatchObject({ code: 'ServerError', status: 500, requestId: 'abc' });
    expect(error?.truncated?.bytes).toBeGreaterThan(100_000);
    expect(error?.truncated?.bytes).toBeLessThan(1_000_000);
    await whenClosed;
  });

  it('without end, of which a clone was read, goes on for the caller, who ends it', async () => {
    const { url, whenClosed } = await serve(writeForever);
    const response = await fetch(url);
    const error = await read(response, { maxBytes: 100_000 });
    expect(error?.truncated?.bytes).toBeGreaterThan(100_000);
    expect(response.bodyUsed).toBe(false);
    await response.body?.cancel();
    await whenClosed;
  });

  it('that breaks midway leaves the word to status and headers', async () => {
    const { url } = await serve((response) => {
      response.writeHead(404, { 'content-length': '1000', 'x-contentful-request-id': 'abc' });
      response.write(text.slice(0, 20), () => response.destroy());
    });
    const error = await read(await fetch(url));
    expect(error).toMatchObject({ code: 'NotFoundError', requestId: 'abc', status: 404 });
    expect(error).not.toHaveProperty('sysId');
    expect(error).not.toHaveProperty('detail');
  });

  it('that never begins ends at timeoutMs, and its connection is given back', async () => {
    const { url, whenClosed } = await serve((response) => {
      response.writeHead(503);
      response.flushHeaders();
    });
    const error = await readOutcome(await fetch(url), { now, timeoutMs: 20 });
    expect(error).toMatchObject({ code: 'ServiceUnavailable', truncated: { bytes: 0 } });
    await whenClosed;
  });

  it('that is called gzip and is none leaves the word to status and headers', async () => {
    const { url } = await serve((response) => {
      response.writeHead(404, { 'content-encoding': 'gzip', 'x-contentful-request-id': 'abc' });
      response.end(text);
    });
    const error = await read(await fetch(url));
    expect(error).toMatchObject({ code: 'NotFoundError', requestId: 'abc', status: 404 });
    expect(error).not.toHaveProperty('detail');
  });

  it('is a network failure when there is no answer at all', async () => {
    const { url } = await serve((response) => response.destroy());
    expect(await read(fetch(url))).toMatchObject({ code: 'NetworkError', kind: 'network' });
  });
});

const utf16 = (value: string) => Buffer.from(`\uFEFF${value}`, 'utf16le');

describe('a body in another encoding', () => {
  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${text}`), ''],
    ['a charset that is wrong', Buffer.from(text), 'application/json; charset=iso-8859-1'],
    ['a charset that is none', Buffer.from(text), 'application/json; charset=harbour'],
  ])('with %s is read as UTF-8, as fetch does', async (_name, body, type) => {
    const response = new Response(body, { status: 404, headers: { 'content-type': type } });
    expect(await read(response)).toMatchObject({ sysId: 'NotFound', detail: 'Über Bord' });
  });

  it('with bytes that are no UTF-8 is read all the same', async () => {
    const body = Buffer.from(text, 'latin1');
    expect(await read(new Response(body, { status: 404 }))).toMatchObject({
      sysId: 'NotFound',
      detail: '\uFFFDber Bord',
    });
  });

  it('of two bytes a character leaves the word to the status', async () => {
    const error = await read(new Response(utf16(text), { status: 404 }));
    expect(error).toMatchObject({ code: 'NotFoundError', status: 404 });
    expect(error).not.toHaveProperty('sysId');
  });
});
