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
 * What a handler gave, unless it is the state of a query that was fetched anew in vain: `refetch` fulfils with it all
 * the same (TanStack Query, RTK Query). After a write its failure is thrown. Of a load the source tells how it went, so
 * that nothing is told twice.
 */
export async function withoutFailedQuery(
  outcome: () => unknown,
  isForWrite = false,
): Promise<unknown> {
  const data = await outcome();
  if (safeGet(data, 'isError') !== true) return data;
  if (isForWrite) throw safeGet(data, 'error');
  return undefined;
}
