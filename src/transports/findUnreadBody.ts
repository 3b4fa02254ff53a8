import { safeGet } from '../guard/liveValues.js';
import { responsePlaces } from '../vocabulary/failurePlaces.js';
import { readAt } from './readPlaces.js';

/**
 * What still holds a body that nobody has read: a `Response`, the one in a client's error, or the
 * `Blob` that the client made of the body; `undefined` when there is none.
 */
export function findUnreadBody(value: unknown): unknown {
  const responses = responsePlaces.map((place) => readAt(value, place));
  const blobs = [value, ...responses].map((part) => safeGet(part, 'data'));
  return [value, ...responses, ...blobs].find(
    (part) => typeof safeGet(part, 'text') === 'function' && safeGet(part, 'bodyUsed') !== true,
  );
}
