import type { Locale } from '../locales/locale.js';
import { humanise } from './humanise.js';

/** What the language calls a type of the API, else its own name made readable: `Content type`. */
export function typeLabel(type: string, { types = {} }: Locale): string {
  return (Object.hasOwn(types, type) && types[type]) || humanise(type);
}
