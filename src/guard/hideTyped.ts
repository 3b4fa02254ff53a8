import { maskQuoted } from './findQuotes.js';
import { isSecretPlace, MASK } from './secretNames.js';

/** Words before a number that is a bound. */
export const BOUND = 'between|least|most|than|min|max';

/** How words behind a number begin that counts them. */
export const COUNTED =
  'char|byte|bit|letter|digit|symbol|sec|min|hour|day|week|month|year|attempt|time';

/**
 * Words that were typed rather than said: letters and digits or marks in one, or a number of four digits
 * that counts nothing and is no bound.
 */
const TYPED = new RegExp(
  `(?<!\\S|\\b(?:${BOUND}|rfc|iso)\\s|\\bbetween\\s\\d{1,9}\\sand\\s)(?=\\S*\\d)(?=\\S*[a-z]|\\S*\\d{4})` +
    `(?!\\d+\\s+(?:${COUNTED}))\\S{3,}|(?<!\\S)(?=\\S*[@#$%^&*!+=~]\\w)\\S{3,}`,
  'gi',
);

/**
 * Words that look so, and are said of what may be typed: amounts (`8-digit`, `64kB`, `2nd`), bounds (`8-64`),
 * days, which characters (`[a-z0-9]`, `^\d+$`), names of standards and types (`SHA-256`,
 * `System.Int32`).
 */
const SAID = new RegExp(
  `^[([]?(?:\\d[\\d.,]*[-–]?(?:st|nd|rd|th|x|[kmg]i?b|m?s|min|h|(?:${COUNTED}|word)\\w*)|` +
    '\\d{1,3}[-–]\\d{1,4}|\\d{4}-\\d\\d-\\d\\d(?:T\\S*)?|' +
    '(?:sha|md|utf|iso|rfc|aes|rsa|base|bcrypt|argon|hmac|ipv|es|hs|rs|ps|oauth|fido|e\\.|uuidv?)-?\\d[\\d-]*(?:url)?(?:-encoded)?|' +
    '(?:\\w+\\.){0,9}(?:u?int|float|double|decimal|(?:var)?char\\()\\d+(?:\\[])?|' +
    '[<>≤≥]=?\\d+|2fa|u2f)\\W{0,3}$|(?<!\\w)(?:a-z|0-9)|^\\W?\\^.*\\$\\W{0,3}$',
  'i',
);

/** Types, as validators call them, and what is the value of nothing but a choice. */
const TYPE =
  /^(?:true|false|null|none|undefined|empty|string|number|integer|boolean|object|array)$/i;

/** A name, or a pattern; a sentence of some languages has no spaces. */
const ONE_WORD = /^[!-~]*$/;

const THING =
  '(?:field|property|param(?:eter)?|attribute|column|path|key|argument|format|type|pattern|regexp?|regular expression|environment|scope)s?';

/** Behind these words, or before them, the name of something stands in quotes. */
const NAMED = new RegExp(`\\b${THING}:?\\s$`, 'i');
const NAMES = new RegExp(`^\\s${THING}\\b`, 'i');

/**
 * A sentence about a secret without what was typed: what is in quotes, but for names, types and marks alone, and
 * words that look typed.
 *
 * @param report gets each part that is masked
 */
export function hideTyped(sentence: string, report: (typed: string) => void): string {
  const clean = ONE_WORD.test(sentence) ? sentence : maskQuoted(sentence, isTyped, report);
  return clean.replace(TYPED, (word) => (isSaid(word) ? word : maskWord(word, report)));
}

/** What a sentence puts around a word, and the word. */
const PUNCTUATED = /^([("'`“„«[]{0,2})(.*?)([.,;:!?)"'`”“»\]]{0,3})$/s;

/** A mask in place of a word, between the signs that a sentence puts around it. */
export function maskWord(word: string, report?: (typed: string) => void): string {
  return word.replace(PUNCTUATED, (_, before: string, typed: string, behind: string) => {
    report?.(typed);
    return before + MASK + behind;
  });
}

/** Whether what is in quotes was typed: it is no name, no type, and no mark without a letter. */
function isTyped(quoted: string, before: string, behind: string): boolean {
  const isNamed = NAMED.test(before) || NAMES.test(behind);
  const isWord = quoted.length > 1 && /[\p{L}\p{N}]/u.test(quoted);
  return !isNamed && isWord && !isType(quoted) && !isSaid(quoted);
}

/** Whether a word that looks typed is said of what may be typed, or is masked already. */
export function isSaid(word: string): boolean {
  return isSecretPlace(word) || SAID.test(word) || word.includes(MASK);
}

/** Whether a text looks typed, in a word of it at least. */
export function isLikeTyped(text: string): boolean {
  return text.search(TYPED) >= 0;
}

/** Whether a text is what validators call a type, or a choice of a few. */
export function isType(text: unknown): boolean {
  return typeof text === 'string' && TYPE.test(text);
}
