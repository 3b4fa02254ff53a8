import { COUNTED, isSaid, maskWord } from './hideTyped.js';
import { maskQuoted, QUOTE } from './findQuotes.js';
import { isSecretName, isSecretPhrase, MASK, lastWords, passwordWords } from './secretNames.js';

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

/** Between a name and its value: `API key provided: sk-…`, `PIN was 4711`, `Authorization header: 'x'`. */
const BETWEEN =
  '(?:\\s(?:you|we|provided|supplied|given|received|sent|used|entered|is|was|has|been|the|value|hash|header|field|parameter|not|valid|invalid|incorrect|wrong)){0,5}\\s?[:：=]?\\s?';

/** In a word that a program made. */
const MADE = '\\S*(?:[\\d…*~]|\\w\\.\\w)';

const NAME_END = `(?:${[...lastWords, 'TAN', 'reset', 'invite'].join('|')})s?`;

const AROUND = '["\'`\\])]{0,2}';

/**
 * What shows that a value may be told: a mark of `mayNeedRedaction`, which reads most of it backwards. What follows the
 * name is looked at behind its last word alone, which few texts hold.
 */
export const TOLD_VALUE =
  `(?=${NAME_END}(?:/[\\w~.-]{8}|${AROUND}${BETWEEN}(?<=\\s)${MADE}))${NAME_END}(?:/|${AROUND}(?:\\s|(?=[:：=])))|` +
  `(?:${PASSWORD}):?\\s|${VALUE}:?\\s(?=[[{\\\\]|${QUOTE})`;

/** The same where no space shows it. */
export const GLUED_VALUE = `${GLUED_LEAD}|(?:${PASSWORD})：`;

const ANY_PASSWORD = new RegExp(PASSWORD, 'i');
const BEFORE_QUOTE = new RegExp(
  `(?:${LEAD}|(?:${PASSWORD})(?<=[^\\x00-\\x7f])|${VALUE}(?:\\\\*["'])?:?\\s?)\\\\*$`,
  'i',
);

/** Elasticsearch: `value [x] for setting [token]`. */
const IN_BRACKETS = /(value:?\s(?!\[redacted])\[)(?!\[redacted])[^\]]+/gi;

/** A word that a program made, or was typed, and the groups of a number; no number that counts something. */
const MADE_WORD = new RegExp(
  `(?<!\\S)(?=${MADE})(?!\\d+\\s(?:${COUNTED}))\\S{3,}(?:(?<=\\d) \\d{2,})*`,
  'gi',
);

/** How much of a sentence tells whose a word is, in characters. */
const MAX_BEFORE = 80;

const BEFORE_WORD = new RegExp(`${BETWEEN}$`, 'i');

/** What says that a value follows, whatever it looks like. */
const TELLS_VALUE = /[:：=]|provided\s$/i;

/** Names of codes of digits. */
const CODE =
  /(?:(?:\b(?:pin|tan)|otp|cv[vc]|passcode)(?:\scode)?|(?:2fa|mfa|sms|login|confirmation|reset|security|verification|one.time|factor)\scode)$/i;

const DIGITS = /^\W{0,2}(?:\d[ -]?){3,8}\W{0,3}$/;

/** A PIN of a place, as in India, and to pin, which is a verb and has a limit. */
const OTHER_PIN = /deliver|\bship|courier|serviceable|postal|(?:\bto|not|\bmax|limit)\spin/i;

/** Names of what people choose, and of numbers of persons and accounts: these may be short. */
const CHOSEN = new RegExp(
  `(?:${PASSWORD}|phrase|mnemonic|answer|number|iban|ssn|card|tax id|(?:recovery|backup) code)$`,
  'i',
);

/** What may be typed or made: it has letters and digits or four of these, is cut, or goes on behind a point. */
const ANY_MADE = /^(?=[^a-z]*[a-z])\D*\d|(?:\d\D*){4}|[…*~]\w|^\w+\.\w{2}/i;

/** What is seen, and has an id. */
const SEEN = /(?:authorization|signature)$/i;

/**
 * A credential by its form, which is no version, file, path or address of a contract: letters and digits in turns,
 * or of sixteen characters; in words that hyphens join, digits stand twice.
 */
const CREDENTIAL =
  /^\W{0,2}(?!0x)(?:\d\/{1,2})?(?:[a-z]*(?:\d+[a-z]+){2}\d[\w~+=-]*|(?=\d*[a-z]+\d|\d+[a-z])[a-z\d]{16}[\w~+=-]*|(?=\D*\d[^a-z]*[a-z]\D*\d)[\w~+=-]{16,})\W{0,3}$/i;

/** What may be a name; parsers say that a token is unexpected. */
const NAMED = /(?<!unexpected token)(?<=[\p{L}\d]["'`\])]{0,2})$/iu;

/** A word that may be a name; parsers say that a token is unexpected, and to pass is a verb. */
const NAME = /(?<!unexpected\s|[\w$./[\]-])(?!pass(?![\w.-]))[\w$./[\]-]{3,}/gi;

/**
 * The text without the values that a sentence of it tells which names their secret: in quotes
 * (`Value 'x' at 'password'`), or made by a program and right behind the name (`Invalid token x7.y8`).
 *
 * @param report gets each value that was told
 */
export function redactSentence(text: string, report?: (value: string) => void): string {
  const clean = namesSecret(text)
    ? maskQuoted(text, (_, before) => BEFORE_QUOTE.test(before), report).replace(
        IN_BRACKETS,
        `$1${MASK}`,
      )
    : text;
  return clean.replace(MADE_WORD, (word: string, at: number) => {
    const before = clean.slice(Math.max(0, at - MAX_BEFORE), at);
    const isValue = isValueOf(before, word, clean.slice(at, at + MAX_BEFORE));
    return isValue && !isSaid(word) ? maskWord(word, report) : word;
  });
}

function namesSecret(text: string): boolean {
  if (ANY_PASSWORD.test(text)) return true;
  for (const [name] of text.matchAll(NAME)) if (isSecretName(name)) return true;
  return false;
}

/** A plural before its values; before a number it counts something. */
const PLURAL = /(?<=key|token|secret|credential)s$/i;

/** No value of several. */
const COUNT = /^\W*\d+\W*$/;

/** Whether a word is the value of what a sentence names right before it. */
function isValueOf(before: string, word: string, behind: string): boolean {
  const name = before.replace(BEFORE_WORD, '');
  if (!NAMED.test(name)) return false;
  if (CODE.test(name) && DIGITS.test(word)) return !OTHER_PIN.test(before + behind);
  if (PLURAL.test(name) && COUNT.test(word)) return false;
  if (!isSecretPhrase(name.replace(PLURAL, ''))) return false;
  if (CHOSEN.test(name) || TELLS_VALUE.test(before.slice(name.length))) return ANY_MADE.test(word);
  return CREDENTIAL.test(word) && !SEEN.test(name);
}
