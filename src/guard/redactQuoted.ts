import { isTypedWord } from './hideTyped.js';
import { maskQuoted, QUOTE } from './quotedIn.js';
import { isSecretName, MASK, passwordWords } from './secretNames.js';

/** Words for what was refused, in sentences and in names of members. */
export const REFUSED =
  '(?:val(?:ue)?|input|actual|given|got|provided|received|supplied|passed|submitted|entered|typed|attempted|rejected|refused|observed)s?';

/** Before the value, which follows in quotes: `Value 'x' at 'password'`, `"fieldValue": "x"`. */
const VALUE = `(?:${REFUSED}|string|was|variant)`;

const PASSWORD = passwordWords.join('|');

/** Before it as well; tokens, secrets and cookies have names, which are quoted, too: `password "x"`. */
const LEAD = `(?:${PASSWORD})(?:\\s?[:：]\\s?|\\s)`;

/** Languages that put no space between words put none before a quote. */
const GLUED_LEAD = `(?:${PASSWORD})(?<=[^\\x00-\\x7f])(?=${QUOTE})`;

/** What shows that a value may be told: a mark of `mayNeedRedaction`. */
export const QUOTED_VALUE = `(?:${PASSWORD}):?\\s|${VALUE}:?\\s(?=[[{\\\\]|${QUOTE})`;

/** The same where no space shows it. */
export const GLUED_VALUE = `${GLUED_LEAD}|(?:${PASSWORD})：`;

const ANY_PASSWORD = new RegExp(PASSWORD, 'i');
const BEFORE = new RegExp(
  `(?:${LEAD}|(?:${PASSWORD})(?<=[^\\x00-\\x7f])|${VALUE}(?:\\\\*["'])?:?\\s?)\\\\*$`,
  'i',
);
const BEHIND_PASSWORD = new RegExp(`(${LEAD})([^\\s,;]+)`, 'gi');

/** Elasticsearch: `value [x] for setting [token]`. */
const IN_BRACKETS = /(value:?\s(?!\[redacted])\[)(?!\[redacted])[^\]]+/gi;

/** A word that may be a name; parsers say that a token is unexpected. */
const NAME = /(?<!unexpected\s|[\w$./[\]-])[\w$./[\]-]{3,}/gi;

/**
 * The text without the values that it quotes, where a sentence of it names the secret that has them, and
 * without what looks typed behind a word for a password.
 *
 * @param report gets each value that was quoted
 */
export function redactQuoted(text: string, report?: (value: string) => void): string {
  // most texts, at once
  if (!namesSecret(text)) return text;
  return maskQuoted(text, (_, before) => BEFORE.test(before), report)
    .replace(IN_BRACKETS, `$1${MASK}`)
    .replace(BEHIND_PASSWORD, (whole, before: string, word: string) =>
      isTypedWord(word) ? before + MASK : whole,
    );
}

function namesSecret(text: string): boolean {
  if (ANY_PASSWORD.test(text)) return true;
  for (const [name] of text.matchAll(NAME)) if (isSecretName(name)) return true;
  return false;
}
