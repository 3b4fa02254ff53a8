import { mayNeedRedaction } from './mayNeedRedaction.js';
import { redactOnce } from './redactSecrets.js';
import { onceForText } from './onceForText.js';
import { nonEmptyText } from './scalars.js';
import { withoutPayload } from './withoutPayload.js';
import { withoutTakenValues } from './withoutTakenValues.js';

/**
 * A text without secrets and without JSON that holds what was sent, of at most `max` characters; an
 * ellipsis stands for what was cut. What is no string, or is empty, gives `undefined`.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmptyText(value);
  return text && cutText(text, max, redactText);
}

/** A text of any length without secrets and what was sent. */
export function redactText(text: string): string {
  // most texts, at once
  if (!mayNeedRedaction(text)) return text;
  const clean = cleanedOnce(text);
  // what is taken out may leave something that looks like a secret or JSON
  if (clean !== text) return redactAgain(clean);
  // a text keeps its escapes when they hide nothing
  const plain = withoutEscapes(text);
  const cleanPlain = cleanedOnce(plain);
  return cleanPlain === plain ? text : redactAgain(cleanPlain);
}

/** Of ten thousand sentences what is left is often the same: it is looked at once. */
const redactAgain = /* @__PURE__ */ onceForText(redactText);

function cleanedOnce(text: string): string {
  return redactOnce(withoutTakenValues(withoutPayload(text)));
}

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
  const kept = truncate(text, max);
  // what is cut may look like something else
  return kept === value ? value : cutText(kept, max, clean);
}

/** The beginning of a text, at most `max` characters with the ellipsis for what was cut. */
function truncate(text: string, max: number): string {
  // half a mask would be masked again, and differently
  return `${text.slice(0, max - 1).replace(/\[[a-z]{0,8}$/, '')}…`;
}

/**
 * A character of ASCII by its number, as URLs (RFC 3986, 2.1), HTML, JSON and the logs of nginx
 * write one, or by its name in HTML, escaped any number of times.
 */
const ESCAPE =
  /(?:%(?:25)*|\\{1,31}(?:u00|x)|&(?:amp;)*#x0*)([0-7][\da-f]);?|&(?:amp;)*(?:#0*(\d{1,3})|(quot|apos|lt|gt));/gi;

const NAMES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * The text as it is read when every escape is undone.
 *
 * @param kinds of escapes, as many as there are, that stand in one another
 */
export function withoutEscapes(text: string, kinds = 3): string {
  const plain = text.replace(ESCAPE, (_, hex?: string, decimal?: string, name?: string) =>
    name
      ? (NAMES[name.toLowerCase()] ?? '')
      : String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
  return kinds > 1 ? withoutEscapes(plain, kinds - 1) : plain;
}
