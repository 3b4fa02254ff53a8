import { mayNeedRedaction } from './mayNeedRedaction.js';
import { redactOnce } from './redactSecrets.js';
import { onceForText } from '../guard/onceForText.js';
import { nonEmptyText } from '../guard/scalars.js';
import { withoutPayload } from './withoutPayload.js';
import { withoutTakenValues } from './withoutTakenValues.js';

/**
 * A text without secrets and without what was sent, cut to `max` characters; an ellipsis stands for what was
 * left out. `undefined` for the empty text, and for anything else than a text.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmptyText(value);
  return text && cutText(text, max, redactText);
}

/** A text of any length without secrets and without what was sent. */
export function redactText(text: string): string {
  // most texts are clean
  if (!mayNeedRedaction(text)) return text;
  const clean = cleanedOnce(text);
  // what stood around a secret may look like one, or like JSON, now that it is gone
  if (clean !== text) return redactAgain(clean);
  // escapes that hide nothing stay
  const plain = withoutEscapes(text);
  const cleanPlain = cleanedOnce(plain);
  return cleanPlain === plain ? text : redactAgain(cleanPlain);
}

/** What is left of ten thousand sentences is often the same, and then looked at once. */
const redactAgain = /* @__PURE__ */ onceForText(redactText);

function cleanedOnce(text: string): string {
  return redactOnce(withoutTakenValues(withoutPayload(text)));
}

/** How far behind the cut a text is read, in characters, so that a secret across the cut is seen as a whole. */
const LOOK_AHEAD = 4_096;

/** The last word of a text, with the space before it. */
const LAST_WORD = /\s\S*$/;

/**
 * Cleans a text of any length and cuts it to `max` characters; an ellipsis stands for what was cut.
 *
 * @param clean leaves a text that it has cleaned as it is
 */
export function cutText(value: string, max: number, clean: (text: string) => string): string {
  const isWhole = value.length <= max + LOOK_AHEAD;
  const text = clean(
    // half a word may be half a secret, which no longer looks like one
    isWhole ? value : value.slice(0, max + LOOK_AHEAD).replace(LAST_WORD, ''),
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

/**
 * A character of ASCII that is written by its number, as in URLs (RFC 3986, 2.1), HTML, JSON and the logs of
 * nginx, or by its name in HTML; escaped any number of times.
 */
const ESCAPE =
  /(?:%(?:25)*|\\{1,31}(?:u00|x)|&(?:amp;)*#x0*)([0-7][\da-f]);?|&(?:amp;)*(?:#0*(\d{1,3})|(quot|apos|lt|gt));/gi;

const NAMES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * A text with every escape undone.
 *
 * @param kinds how many kinds of escapes may be nested in one another: there are three
 */
export function withoutEscapes(text: string, kinds = 3): string {
  const plain = text.replace(ESCAPE, (_, hex?: string, decimal?: string, name?: string) =>
    name
      ? (NAMES[name.toLowerCase()] ?? '')
      : String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
  return kinds > 1 ? withoutEscapes(plain, kinds - 1) : plain;
}
