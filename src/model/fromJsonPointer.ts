import type { IssuePath } from './Issue.js';

/**
 * Reads a JSON Pointer (RFC 6901), also in its URI fragment form: `~1` stands for `/`, `~0` for `~`,
 * and a segment that is an array index becomes a number. A text that is no pointer is one segment.
 *
 * @example
 * fromJsonPointer('#/tags/0'); // ['tags', 0]
 */
export function fromJsonPointer(pointer: string): IssuePath {
  const text = pointer.startsWith('#') ? decoded(pointer.slice(1)) : pointer;
  if (text === '') return [];
  return text.startsWith('/') ? text.slice(1).split('/').map(segmentOf) : [text];
}

/**
 * One segment of a pointer. A text does not tell whether digits are an index or a key: four or more are taken for a key,
 * such as a year, so that nobody is sent to an item by mistake.
 */
export function segmentOf(text: string): string | number {
  // an index has no leading zero (RFC 6901, section 4)
  if (/^(0|[1-9]\d{0,2})$/.test(text)) return Number(text);
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The text as it is when its percent signs encode nothing. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
