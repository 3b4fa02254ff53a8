import type { Locale, Words, WordsContext, WordsOf } from '../locales/locale.js';
import { speechOf } from '../locales/speech.js';

/** Makes the words of a row. What is not known of the failure is taken as usual. */
export function wordsOf(
  row: WordsOf,
  { tag }: Locale,
  known: Partial<Omit<WordsContext, 'speech'>>,
): Words {
  if (typeof row !== 'function') return row;
  return row({
    resource: undefined,
    listed: false,
    intent: undefined,
    online: true,
    ...known,
    speech: speechOf(tag),
  });
}
