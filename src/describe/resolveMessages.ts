import { isRecord } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import type { Locale, Words, WordsContext, WordsOf } from '../locales/Locale.js';
import { isolated } from './isolated.js';
import { joinNonEmpty } from './joinNonEmpty.js';
import { typeLabel } from './labels.js';

/** Type of a thing that fits into a title; a path or a sentence does not. */
const PLAIN_NAME = /^[a-z]{2,24}$/i;

/** Types that only the content API has by these names. */
const ownTypes: readonly string[] = ['Space', 'Entry', 'Asset', 'ContentType'];

/** A row in words: what is to be done is part of the body. */
export type ResolvedMessages = Pick<Words, 'title' | 'body'>;

/** Makes the words of a row. `context.type`: as the API spells it. */
export function resolveMessages(
  row: WordsOf,
  context: WordsContext,
  locale: Locale,
): ResolvedMessages {
  const { title, body, advice } = wordsOf(row, context, locale);
  if (context.maybeDone) return { title, body };
  const { wait = 'unknown' } = context;
  const isByWait = isRecord(advice);
  const next = nonEmptyText(isByWait ? advice[wait] : advice);
  const sentences = isByWait && wait === 'over' && next ? [next] : [body, next];
  return { title, body: joinNonEmpty(sentences, locale.betweenSentences ?? ' ') };
}

function wordsOf(row: WordsOf, { type = '', ...known }: WordsContext, locale: Locale): Words {
  if (typeof row !== 'function') return row;
  const isNamed = PLAIN_NAME.test(type) && (known.contentApi || !ownTypes.includes(type));
  return row(isNamed ? { type: isolated(typeLabel(type, locale), locale), ...known } : known);
}
