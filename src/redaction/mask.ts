/** What stands for a secret. */
export const MASK = '[redacted]';

/** A word between opening and closing punctuation. */
const PUNCTUATED = /^([("'`“„«[]{0,2})(.*?)([.,;:!?)"'`”“»\]]{0,3})$/s;

/**
 * Masks a word, but not the punctuation around it.
 *
 * @param report is called with what is masked
 */
export function maskWord(word: string, report?: (typed: string) => void): string {
  return word.replace(PUNCTUATED, (_, before: string, typed: string, behind: string) => {
    report?.(typed);
    return before + MASK + behind;
  });
}
