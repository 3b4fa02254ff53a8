import { peek } from '../guard/peek.js';

/**
 * What still holds a body that nobody has read: a `Response`, the one in a client's error, or the
 * `Blob` that the client made of the body; `undefined` when there is none.
 */
export function unreadIn(value: unknown): unknown {
  const response = peek(value, 'response');
  return [value, response, peek(value, 'data'), peek(response, 'data')].find(
    (part) => typeof peek(part, 'text') === 'function' && peek(part, 'bodyUsed') !== true,
  );
}
