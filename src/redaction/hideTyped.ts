import { maskQuoted } from './findQuotes.js';
import { MASK, maskWord } from './mask.js';
import { isSecretPlace } from './isSecretPlace.js';

/** Words before a number that show it to be a bound. */
export const BOUND = 'between|least|most|than|min|max';

/** How words begin that show the number before them to be a count: `8 characters`. */
export const COUNTED =
  'char|byte|bit|letter|digit|symbol|sec|min|hour|day|week|month|year|attempt|time';

/** A word with digits and letters, or four digits; no bound, no count, and no number of a standard. */
const WITH_DIGITS =
  `(?<!\\S|\\b(?:${BOUND}|rfc|iso)\\s|\\bbetween\\s\\d{1,9}\\sand\\s)` +
  `(?=\\S*\\d)(?=\\S*[a-z]|\\S*\\d{4})(?!\\d+\\s+(?:${COUNTED}))\\S{3,}`;

/** A word with a sign inside of it. */
const WITH_SIGN = '(?<!\\S)(?=\\S*[@#$%^&*!+=~]\\w)\\S{3,}';

/** A word that looks as if a person had typed it. */
const TYPED = new RegExp(`${WITH_DIGITS}|${WITH_SIGN}`, 'gi');

/** An amount: `8-digit`, `64kB`, `2nd`. */
const AMOUNT = `\\d[\\d.,]*[-–]?(?:st|nd|rd|th|x|[kmg]i?b|m?s|min|h|(?:${COUNTED}|word)\\w*)`;

/** A range or a bound, `8-64` and `>=8`; a day, `2026-01-31`. */
const RANGE = '\\d{1,3}[-–]\\d{1,4}|[<>≤≥]=?\\d+|\\d{4}-\\d\\d-\\d\\d(?:T\\S*)?';

/** A standard: `SHA-256`, `base64url`, `OAuth2`. */
const STANDARD =
  '(?:sha|md|utf|iso|rfc|aes|rsa|base|bcrypt|argon|hmac|ipv|es|hs|rs|ps|oauth|fido|e\\.|uuidv?)-?\\d[\\d-]*(?:url)?(?:-encoded)?|2fa|u2f';

/** A type of a program: `System.Int32`, `varchar(255)`. */
const SIZED_TYPE = '(?:\\w+\\.){0,9}(?:u?int|float|double|decimal|(?:var)?char\\()\\d+(?:\\[])?';

/** Which characters are allowed: `[a-z0-9]`, `^\d+$`. */
const PATTERN = '(?<!\\w)(?:a-z|0-9)|^\\W?\\^.*\\$\\W{0,3}$';

/** A word that looks typed, but says which values are allowed. */
const SAID = new RegExp(
  `^[([]?(?:${AMOUNT}|${RANGE}|${STANDARD}|${SIZED_TYPE})\\W{0,3}$|${PATTERN}`,
  'i',
);

/** Types, as validators call them, and values that are one of a few. */
const TYPE =
  /^(?:true|false|null|none|undefined|empty|string|number|integer|boolean|object|array)$/i;

/** A name or a pattern: one word of ASCII. Sentences of some languages have no spaces either. */
const ONE_WORD = /^[!-~]*$/;

const THING =
  '(?:field|property|param(?:eter)?|attribute|column|path|key|argument|format|type|pattern|regexp?|regular expression|environment|scope)s?';

/** What stands before or behind quotes that hold the name of something, and no value. */
const BEFORE_NAME = new RegExp(`\\b${THING}:?\\s$`, 'i');
const BEHIND_NAME = new RegExp(`^\\s${THING}\\b`, 'i');

/**
 * A sentence about a secret without what was typed. Masked are words that look typed, and what stands in quotes
 * unless that is a name, a type or a single sign.
 *
 * @param report is called with each part that is masked
 */
export function hideTyped(sentence: string, report: (typed: string) => void): string {
  const clean = ONE_WORD.test(sentence) ? sentence : maskQuoted(sentence, isTyped, report);
  return clean.replace(TYPED, (word) => (isExemptWord(word) ? word : maskWord(word, report)));
}

/** Whether what stands in quotes was typed. */
function isTyped(quoted: string, before: string, behind: string): boolean {
  const isNamed = BEFORE_NAME.test(before) || BEHIND_NAME.test(behind);
  const isWord = quoted.length > 1 && /[\p{L}\p{N}]/u.test(quoted);
  return !isNamed && isWord && !isType(quoted) && !isExemptWord(quoted);
}

/** Whether a word that looks typed is none: it names a secret, says what is allowed, or is masked already. */
export function isExemptWord(word: string): boolean {
  return isSecretPlace(word) || SAID.test(word) || word.includes(MASK);
}

/** Whether some word of a text looks typed. */
export function isLikeTyped(text: string): boolean {
  return text.search(TYPED) >= 0;
}

/** Whether a text is the name of a type, or one of a few values. */
export function isType(text: unknown): boolean {
  return typeof text === 'string' && TYPE.test(text);
}
