import type { Locale, Words, WordsContext, WordsOf } from '../locales/locale.js';
import { typeLabel } from './typeLabel.js';

/** Type of a thing that fits into a title; a path or a sentence does not. */
const PLAIN_NAME = /^[a-z]{2,24}$/i;

/** Makes the words of a row. `known.type`: as the API spells it. */
export function wordsOf(
  row: WordsOf,
  { type = '', ...known }: WordsContext,
  locale: Locale,
): Words {
  if (typeof row !== 'function') return row;
  return row(PLAIN_NAME.test(type) ? { type: typeLabel(type, locale), ...known } : known);
}
