import type { IssuePath } from './Issue.js';

/**
 * Writes a path as a JSON Pointer (RFC 6901): `~` becomes `~0`, `/` becomes `~1`, and the empty
 * path is the empty string, which points to the whole document. So is what is no list, which a caller without
 * types may give.
 *
 * @example
 * toJsonPointer(['fields', 'title', 'en-US', 0]); // '/fields/title/en-US/0'
 */
export function toJsonPointer(path: IssuePath): string {
  if (!Array.isArray(path)) return '';
  return (path as IssuePath)
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
