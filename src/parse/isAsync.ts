import { safeGet } from '../guard/liveValues.js';
import { isResponse } from '../transports/fromResponse.js';
import { findUnreadBody } from '../transports/findUnreadBody.js';

/** Whether a value takes time to read: a promise, a response, or an error with an unread body. */
export function isAsync(value: unknown): value is object {
  return (
    isResponse(value) ||
    findUnreadBody(value) !== undefined ||
    typeof safeGet(value, 'then') === 'function'
  );
}
