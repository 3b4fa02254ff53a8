import { safeGet } from '../guard/liveValues.js';
import { responsePlaces } from '../vocabulary/failurePlaces.js';
import { readAt } from './readPlaces.js';

/**
 * The holder of a body that nobody has read yet: a `Response`, the `Response` in a client's error, or the `Blob` that a
 * client made of the body. `undefined` without one.
 */
export function findUnreadBody(value: unknown): unknown {
  const responses = responsePlaces.map((place) => readAt(value, place));
  const blobs = [value, ...responses].map((part) => safeGet(part, 'data'));
  return [value, ...responses, ...blobs].find(
    (part) => isReadable(part) && safeGet(part, 'bodyUsed') !== true,
  );
}

/** Whether a value has a method that gives a body. What stands in for a response in tests often has `json` alone. */
export function isReadable(value: unknown): boolean {
  return ['text', 'json'].some((name) => typeof safeGet(value, name) === 'function');
}
