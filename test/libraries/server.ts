import type { ResponseCode } from '../../src/testing/apiErrorResponse.js';
import { type ThrowingClient, thrownBy } from '../../src/testing/thrownBy.js';

/** A server, and the client that calls it: what is to come of the next calls is for the test to say. */
export interface Server {
  /** What a query function or fetcher calls. */
  readonly call: (sent?: unknown) => Promise<string>;
  /** The calls that have arrived, by what they sent. */
  readonly calls: unknown[];
  /** From now on calls are refused with this code, or work. */
  outcome: ResponseCode | 'fine';
  /** Keeps the answers back until the returned function is called. */
  readonly hold: () => () => void;
}

/** What is thrown is what this client throws: of `fetch` a `Response`, whose body has yet to be read. */
export function serve(outcome: Server['outcome'], client: ThrowingClient = 'axios'): Server {
  let held = Promise.resolve();
  const server: Server = {
    calls: [],
    outcome,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async call(sent) {
      const number = server.calls.push(sent);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await held;
      if (server.outcome === 'fine') return `Answer ${number}`;
      throw thrownBy(client, server.outcome, { requestId: `req-${number}` });
    },
  };
  return server;
}
