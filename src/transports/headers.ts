import { attempt } from '../guard/attempt.js';
import { peek } from '../guard/peek.js';

/** Reads one response header by its lower-case name. */
export type ReadHeader = (name: string) => string | undefined;

/** Reads headers from anything with a `get`, or from an object with lower-case names. */
export function headersOf(headers: unknown): ReadHeader {
  const get = peek(headers, 'get');
  return (name) => {
    const value =
      typeof get === 'function'
        ? attempt(() => get.call(headers, name) as unknown)
        : peek(headers, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
}
