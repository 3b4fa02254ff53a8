import type { Locale } from '../locales/locale.js';
import { rowIn } from '../locales/rowIn.js';
import { humanise } from './humanise.js';

/** What the language calls a type of the API, else its own name made readable: `Content type`. */
export function typeLabel(type: string, { types = {} }: Locale): string {
  return rowIn(types, type) ?? humanise(type);
}
