import { nonEmptyText } from '../guard/scalars.js';
import { redactText } from './redactText.js';

/**
 * A text without secrets and without what was sent, cut to `max` characters; an ellipsis stands for what was
 * left out. `undefined` for the empty text, and for anything else than a text.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmptyText(value);
  return text && nonEmptyText(cutText(text, max, redactText));
}

/** How far behind the cut a text is read, in characters, so that a secret across the cut is seen as a whole. */
const LOOK_AHEAD = 4_096;

/** The last word of a text, with the space before it. */
const LAST_WORD = /\s\S*$/;

/**
 * Characters that show nothing, and change how the text around them is shown: those that control a terminal, and those
 * that turn the direction of writing (Unicode, UAX #9, 2). The pattern lists all others; tabs and line breaks stay.
 */
const CONTROLS = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\uffff]/g;

/**
 * Cleans a text of any length and cuts it to `max` characters; an ellipsis stands for what was cut.
 *
 * @param clean leaves a text that it has cleaned as it is
 */
export function cutText(value: string, max: number, clean: (text: string) => string): string {
  const isWhole = value.length <= max + LOOK_AHEAD;
  const text = clean(
    // half a word may be half a secret, which no longer looks like one
    (isWhole ? value : value.slice(0, max + LOOK_AHEAD).replace(LAST_WORD, '')).replace(
      CONTROLS,
      '',
    ),
  );
  if (isWhole && text.length <= max) return text;
  const kept = truncate(text, max);
  // half a text may look like something else
  return kept === value ? value : cutText(kept, max, clean);
}

/** The beginning of a text, at most `max` characters with the ellipsis. */
function truncate(text: string, max: number): string {
  // half a mask would be masked again
  return `${text.slice(0, max - 1).replace(/\[[a-z]{0,8}$/, '')}…`;
}
