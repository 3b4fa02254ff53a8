import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the server does with whatever it is asked. */
export type Answer = (outgoing: ServerResponse) => void;

export interface FailingServer {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  /** Settles when the first request is there. */
  readonly reached: Promise<void>;
}

/** A real server that has one answer, closed when the test ends. */
export async function startFailingServer(answer: Answer): Promise<FailingServer> {
  const server = createServer();
  const reached = new Promise<void>((resolve) => {
    server.on('request', (incoming, outgoing) => {
      incoming.resume();
      resolve();
      answer(outgoing);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    const closed = new Promise((resolve) => {
      server.close(resolve);
    });
    server.closeAllConnections();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, reached };
}

export function answerWith(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): Answer {
  return (outgoing) => {
    outgoing.writeHead(status, headers);
    outgoing.end(body);
  };
}

/** A reset as TCP knows it, not the end of a connection. */
export const reset: Answer = (outgoing) => {
  outgoing.socket?.resetAndDestroy();
};

export const hang: Answer = () => undefined;
