import { safeGet } from '../guard/liveValues.js';
import type { Handler } from './options.js';

/** What a handler comes to; `undefined` for one that gives nothing back, not even a promise. */
export function outcomeOf(handler: Handler | undefined): (() => unknown) | undefined {
  try {
    const returned = handler?.();
    return returned === undefined ? undefined : () => returned;
  } catch (thrown) {
    return () => Promise.reject(thrown);
  }
}

/**
 * Throws the failure of a query that was fetched anew in vain: `refetch` fulfils with the state of the query
 * all the same (TanStack Query, RTK Query). Of a load the source tells how it went.
 */
export async function throwFailedQuery(outcome: () => unknown): Promise<unknown> {
  const data = await outcome();
  if (safeGet(data, 'isError') === true) throw safeGet(data, 'error');
  return data;
}
