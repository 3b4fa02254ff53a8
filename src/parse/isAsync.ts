import { peek } from '../guard/peek.js';
import { isResponse } from '../transports/fromResponse.js';

/** Whether a value takes time to read: a promise, or a response. */
export function isAsync(value: unknown): value is object {
  return isResponse(value) || typeof peek(value, 'then') === 'function';
}
