import type { Words, WordsContext, WordsOf } from '../locales/locale.js';

/** Type of a thing that fits into a title; a path or a sentence does not. */
const PLAIN_NAME = /^[a-z]{2,24}$/i;

/** Makes the words of a row. */
export function wordsOf(row: WordsOf, { type = '', ...known }: WordsContext): Words {
  if (typeof row !== 'function') return row;
  return row(PLAIN_NAME.test(type) ? { type, ...known } : known);
}
