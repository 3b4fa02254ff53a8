import type { Exchange } from './handle.js';

const mostExchanges = 200;

/** The last exchanges, which tests count and a panel shows. */
export function createLog() {
  let exchanges: readonly Exchange[] = [];
  const listeners = new Set<(exchange: Exchange) => void>();
  return {
    exchanges: () => exchanges,
    clear: () => {
      exchanges = [];
    },
    record: (exchange: Exchange) => {
      exchanges = [...exchanges, exchange].slice(-mostExchanges);
      for (const listener of listeners) listener(exchange);
    },
    subscribe: (listener: (exchange: Exchange) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
