import { getOwn } from '../guard/records.js';
import { isSecretName } from './isSecretName.js';

/** How many segments of a path are read: no issue keeps more, and there may be a hundred thousand. */
const MAX_SEGMENTS = 64;

/** Whether a place (a path, a pointer, a name) leads to a secret. */
export function isSecretPlace(place: unknown): boolean {
  if (!Array.isArray(place)) return typeof place === 'string' && isSecretName(place);
  const segments: readonly unknown[] = place;
  const end = Math.min(segments.length, MAX_SEGMENTS);
  // a loop, because there may be ten thousand places
  for (let at = 0; at < end; at += 1) {
    const segment = segments[at];
    // Standard Schema: `{key}`
    const name = typeof segment === 'object' ? getOwn(segment, 'key') : segment;
    if (typeof name !== 'string') continue;
    const owner = /^(?:number|code)$/i.test(name) ? `${String(segments[at - 1])}.` : '';
    const index = isIndex(segments[at + 1]) ? '.0' : '';
    if (isSecretName(owner + name + index)) return true;
  }
  return false;
}

/** Whether a segment of a path is the index of an element. */
function isIndex(segment: unknown): boolean {
  return typeof segment === 'number' || (typeof segment === 'string' && /^\d{1,9}$/.test(segment));
}
