import { rowIn } from '../locales/rowIn.js';
import type { ApiError } from '../model/ApiError.js';
import type { Copy, CopyRow } from './Copy.js';
import { textFrom } from './textFrom.js';

/** The app's own words: those for the verbatim `sys.id` first, then for the canonical code. */
export function copyFor(error: ApiError, copy: Copy, part: keyof CopyRow): string {
  const textFor = (name = '') =>
    textFrom('RAE017', () => {
      const text = rowIn(copy, name)?.[part];
      return typeof text === 'function' ? text(error) : text;
    });
  return textFor(error.sysId) || textFor(error.code);
}
