import type { Locale, Words, WordsContext, WordsOf } from '../locales/Locale.js';
import { isolated } from './isolated.js';
import { typeLabel } from './labels.js';

/** Type of a thing that fits into a title; a path or a sentence does not. */
const PLAIN_NAME = /^[a-z]{2,24}$/i;

/** Types that only the content API has by these names. */
const ownTypes: readonly string[] = ['Space', 'Entry', 'Asset', 'ContentType'];

/** Makes the words of a row. `known.type`: as the API spells it. */
export function resolveMessages(
  row: WordsOf,
  { type = '', ...known }: WordsContext,
  locale: Locale,
): Words {
  if (typeof row !== 'function') return row;
  const isNamed = PLAIN_NAME.test(type) && (known.contentApi || !ownTypes.includes(type));
  return row(isNamed ? { type: isolated(typeLabel(type, locale), locale), ...known } : known);
}
