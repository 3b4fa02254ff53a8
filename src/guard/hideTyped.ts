import { quotedIn } from './quotedIn.js';
import { isSecretPlace, MASK } from './secretNames.js';

/**
 * Words that were typed rather than said: letters and digits or marks in one, or a number of four digits
 * that counts nothing and is no bound.
 */
const TYPED =
  /(?<!\S|\b(?:between|least|most|than|min|max|rfc|iso)\s|\bbetween\s\d{1,9}\sand\s)(?=\S*\d)(?=\S*[a-z]|\S*\d{4})(?!\d+\s+(?:char|byte|bit|letter|digit|symbol))\S{3,}|(?<!\S)(?=\S*[@#$%^&*!+=~]\w)\S{3,}/gi;

/**
 * Words that look so, and are said of what may be typed: amounts (`8-digit`, `64kB`, `2nd`), bounds (`8-64`),
 * days, which characters (`[a-z0-9]`), names of standards (`SHA-256`).
 */
const SAID =
  /^[([]?(?:\d[\d.,]*[-–]?(?:st|nd|rd|th|x|[kmg]i?b|m?s|min|h|(?:digit|char|letter|bit|byte|word|symbol|day|hour|minute|month|year)\w*)|\d{1,3}[-–]\d{1,4}|\d{4}-\d\d-\d\d(?:T\S*)?|(?:sha|md|utf|iso|rfc|aes|rsa|base|bcrypt|argon|hmac|ipv|es|hs|rs|ps|oauth|fido)-?\d[\d-]*|[<>≤≥]=?\d+|2fa|u2f)\W{0,3}$|a-z|0-9/i;

/** Types, as validators call them, and what is the value of nothing but a choice. */
const TYPE =
  /^(?:true|false|null|none|undefined|empty|string|number|integer|boolean|object|array)$/i;

/** A name, or a pattern; a sentence of some languages has no spaces. */
const ONE_WORD = /^[!-~]*$/;

const THING =
  '(?:field|property|param(?:eter)?|attribute|column|path|key|argument|format|type|pattern|regexp?|regular expression|environment|scope)s?';

/** Behind these words, or before them, the name of something stands in quotes. */
const NAMED = new RegExp(`\\b${THING}:?\\s$`, 'i');
/** Behind this word a regular expression does. */
const MATCHES = /\bmatch(?:es|ing)?\s$/i;
const EXPRESSION = /[\\^$[]/;
const NAMES = new RegExp(`^\\s${THING}\\b`, 'i');

/**
 * A sentence about a secret without what was typed: what is in quotes, but for names, types and marks alone, and
 * words that look typed.
 *
 * @param report gets each part that is masked
 */
export function hideTyped(sentence: string, report: (typed: string) => void): string {
  const mask = (typed: string) => {
    if (typed === MASK) return typed;
    // a quote may be escaped, and spaces stand inside of some
    report(typed.replace(/^[\s\\]{1,9}|[\s\\]{1,9}$/g, ''));
    return MASK;
  };
  let clean = '';
  let from = 0;
  for (const { start, end } of ONE_WORD.test(sentence) ? [] : quotedIn(sentence)) {
    const inside = sentence.slice(start, end);
    const before = sentence.slice(Math.max(0, start - 20), start - 1);
    const isName =
      NAMED.test(before) ||
      NAMES.test(sentence.slice(end + 1, end + 20)) ||
      (MATCHES.test(before) && EXPRESSION.test(inside));
    if (isName || isSaid(inside)) continue;
    clean += sentence.slice(from, start) + mask(inside);
    from = end;
  }
  clean += sentence.slice(from);
  return clean.replace(TYPED, (word) =>
    isSecretPlace(word) || SAID.test(word) || word.includes(MASK) ? word : mask(word),
  );
}

/** Whether what is in quotes was not typed: the name of a secret, a type, or marks without a letter. */
function isSaid(inside: string): boolean {
  return (
    isSecretPlace(inside) || isType(inside) || inside.length < 2 || !/[\p{L}\p{N}]/u.test(inside)
  );
}

/** Whether a text looks typed, in a word of it at least. */
export function isLikeTyped(text: string): boolean {
  return text.search(TYPED) >= 0;
}

/** Whether a text is what validators call a type, or a choice of a few. */
export function isType(text: unknown): boolean {
  return typeof text === 'string' && TYPE.test(text);
}
