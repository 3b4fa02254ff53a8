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
    (part) => typeof safeGet(part, 'text') === 'function' && safeGet(part, 'bodyUsed') !== true,
  );
}
