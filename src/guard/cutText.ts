/** How far past its end a text is looked at, so that a secret across the end is seen whole. */
const LOOK_AHEAD = 4_096;

/** The word that ends a text, from the space before it. It is found in one pass. */
const LAST_WORD = /\s\S*$/;

/**
 * Cleans a text of any length, and cuts it to `max` characters; an ellipsis stands for what was cut.
 *
 * @param clean has nothing to do with what it gave back itself
 */
export function cutText(value: string, max: number, clean: (text: string) => string): string {
  const isWhole = value.length <= max + LOOK_AHEAD;
  const text = clean(
    // a word that this cuts may be a secret that no longer looks like one
    isWhole ? value : value.slice(0, max + LOOK_AHEAD).replace(LAST_WORD, ''),
  );
  if (isWhole && text.length <= max) return text;
  // half a mask would be masked again, and differently
  const kept = `${text.slice(0, max - 1).replace(/\[[a-z]{0,8}$/, '')}…`;
  // what is cut may look like something else
  return kept === value ? value : cutText(kept, max, clean);
}
