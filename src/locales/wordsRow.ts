import type { Intent } from '../model/ApiError.js';
import type { WaitState, Words, WordsContext } from './Locale.js';

/** What to do, in a sentence; by how long there is to wait before, where that helps. */
export type Advice = string | Readonly<Record<WaitState, string>>;

/**
 * Makes the words of a row: they say why, and then what to do, unless it may be done already: what
 * became of the work then says to look first. Why there was something to wait for is over with the wait.
 *
 * @param between What stands between two sentences of the language: a space, or nothing.
 */
export function createRow(between: string) {
  return (title: string, why: string, advice: Advice) =>
    (context: WordsContext): Words => {
      if (context.maybeDone) return { title, body: why };
      if (typeof advice !== 'string' && context.wait === 'over')
        return { title, body: advice.over };
      const next = typeof advice === 'string' ? advice : advice[context.wait ?? 'unknown'];
      return { title, body: next ? `${why}${between}${next}` : why };
    };
}

/** What changes nothing that a person has entered. */
const notEdits: readonly (Intent | undefined)[] = ['delete', 'publish', 'upload'];

/** Whether what was attempted keeps what a person has entered, as a save does. */
export function isEdit(intent: Intent | undefined): boolean {
  return !notEdits.includes(intent);
}
