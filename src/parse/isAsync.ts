import { peek } from '../guard/liveValues.js';
import { isResponse } from '../transports/fromResponse.js';
import { unreadIn } from '../transports/unreadIn.js';

/** Whether a value takes time to read: a promise, a response, or an error with an unread body. */
export function isAsync(value: unknown): value is object {
  return (
    isResponse(value) || unreadIn(value) !== undefined || typeof peek(value, 'then') === 'function'
  );
}
