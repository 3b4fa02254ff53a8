import { nonEmpty } from './nonEmpty.js';
import { isSuspect, redactSecrets } from './redactSecrets.js';
import { mayHoldPayload, withoutPayload } from './withoutPayload.js';

/** How far past its end a text is looked at, so that a secret across the end is seen whole. */
const LOOK_AHEAD = 4_096;

/** The word that ends a text, from the space before it. It is found in one pass. */
const LAST_WORD = /\s\S*$/;

/**
 * A text without secrets and without JSON that holds what was sent, of at most `max` characters; an ellipsis stands for what was cut. What is
 * no string, or is empty, gives `undefined`.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmpty(value);
  // most texts, at once
  const isOrdinary = (said: string) =>
    said.length <= max && !isSuspect(said) && !mayHoldPayload(said);
  return text === undefined || isOrdinary(text) ? text : cutText(text, max);
}

/** What is taken out may leave something that looks like a secret or JSON. */
function cleaned(text: string): string {
  const clean = redactSecrets(withoutPayload(text));
  return clean === text ? text : cleaned(clean);
}

function cutText(value: string, max: number): string {
  const isWhole = value.length <= max + LOOK_AHEAD;
  const clean = cleaned(
    // a word that this cuts may be a secret that no longer looks like one
    isWhole ? value : value.slice(0, max + LOOK_AHEAD).replace(LAST_WORD, ''),
  );
  return isWhole && clean.length <= max
    ? clean
    : // half a mask would be masked again, and differently
      `${clean.slice(0, max - 1).replace(/\[[a-z]{0,8}$/, '')}…`;
}
