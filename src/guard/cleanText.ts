import { nonEmpty } from './nonEmpty.js';
import { isSuspect, redactSecrets } from './redactSecrets.js';

/** How far past its end a text is looked at, so that a secret across the end is seen whole. */
const LOOK_AHEAD = 4_096;

/** The word that ends a text, from the space before it. It is found in one pass. */
const LAST_WORD = /\s\S*$/;

/**
 * A text without secrets, of at most `max` characters; an ellipsis stands for what was cut. What is
 * no string, or is empty, gives `undefined`.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmpty(value);
  // most texts, at once
  return text && (text.length > max || isSuspect(text)) ? cutText(text, max) : text;
}

function cutText(value: string, max: number): string {
  const isWhole = value.length <= max + LOOK_AHEAD;
  const clean = redactSecrets(
    // a word that this cuts may be a secret that no longer looks like one
    isWhole ? value : value.slice(0, max + LOOK_AHEAD).replace(LAST_WORD, ''),
  );
  return isWhole && clean.length <= max
    ? clean
    : // half a mask would be masked again, and differently
      `${clean.slice(0, max - 1).replace(/\[[a-z]{0,8}$/, '')}…`;
}
