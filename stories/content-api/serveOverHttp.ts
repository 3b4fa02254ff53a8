/** Node only: nothing that runs in a browser imports this file. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import type { ContentApi } from './createContentApi.js';

export interface ContentApiServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `127.0.0.1:<port>`: the `host` option of the official client, together with `insecure: true`. */
  readonly host: string;
  /** Stops listening and breaks the connections that are still open. */
  readonly close: () => Promise<void>;
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  incoming.setEncoding('utf8');
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return text;
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  return headers;
}

/** The request from the socket, addressed to the API's own origin as the handlers expect. */
async function toRequest(incoming: IncomingMessage, baseUrl: string, signal: AbortSignal) {
  const text = await readBody(incoming);
  const { method = 'GET' } = incoming;
  // a GET with a body is allowed on the wire, but not in a Request
  const hasBody = text !== '' && method !== 'GET' && method !== 'HEAD';
  return new Request(baseUrl + (incoming.url ?? '/'), {
    method,
    headers: headersOf(incoming),
    signal,
    ...(hasBody ? { body: text } : {}),
  });
}

async function send(response: Response | undefined, outgoing: ServerResponse): Promise<void> {
  // an error response stands for a broken connection: the client sees no status at all
  if (!response || response.type === 'error') {
    outgoing.destroy();
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

/** Puts the API's handlers behind a real HTTP server on a free port of 127.0.0.1. */
export async function serveOverHttp(api: ContentApi): Promise<ContentApiServer> {
  const server = createServer((incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    toRequest(incoming, api.baseUrl, gone.signal)
      .then((request) => getResponse([...api.handlers], request))
      .then((response) => send(response, outgoing))
      .catch((cause: unknown) => {
        // a handler that throws is a bug in this server, and must not look like a planned 500
        console.error('The content API failed to answer:', cause);
        outgoing.destroy();
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The content API listens on no port.');
  const host = `127.0.0.1:${address.port}`;
  return {
    url: `http://${host}`,
    host,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
