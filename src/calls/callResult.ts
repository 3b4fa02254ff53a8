import { parseApiError } from '../parse/parseApiError.js';
import type { CallResult } from './options.js';

const results = new WeakSet<object>();

/** Marks a result as one of the library, whatever its data looks like. */
export function markCallResult<Result extends CallResult<unknown>>(result: Result): Result {
  results.add(result);
  return result;
}

/** Whether a value is what `send` or `wrap` of any hook has resolved with. */
export function isCallResult(value: unknown): value is CallResult<unknown> {
  return typeof value === 'object' && value !== null && results.has(value);
}

/** The result of a call that was given up. */
export function cancelledResult(): CallResult<never> & { readonly ok: false } {
  const error = parseApiError(new DOMException('Given up', 'AbortError'));
  return markCallResult({ ok: false, error });
}
