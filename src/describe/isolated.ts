import type { Locale } from '../locales/Locale.js';

/**
 * A name or a value that others chose, for a sentence of this language. Where that runs from right to
 * left, the name keeps an order of its own (Unicode, UAX #9: first strong isolate): beside a Latin
 * name, dots, digits and signs would else change their side.
 */
export function isolated(text: string, { dir }: Pick<Locale, 'dir'>): string {
  return dir === 'rtl' ? `\u2068${text}\u2069` : text;
}
