import type { IssuePath } from './Issue.js';

/**
 * Writes a path as a JSON Pointer (RFC 6901): `~` becomes `~0`, `/` becomes `~1`, and the empty
 * path is the empty string, which points to the whole document.
 *
 * @example
 * toJsonPointer(['fields', 'title', 'en-US', 0]); // '/fields/title/en-US/0'
 */
export function toJsonPointer(path: IssuePath): string {
  // a caller without types may have none
  if (!Array.isArray(path)) return '';
  return (path as IssuePath)
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
