import { refusedWords } from '../vocabulary/memberWords.js';
import { COUNTED, isExemptWord } from './hideTyped.js';
import { maskQuoted, QUOTE } from './findQuotes.js';
import { onceForText } from '../guard/onceForText.js';
import { someMatch } from './someMatch.js';
import { isSecretName, isSecretPhrase, lastWords } from './isSecretName.js';
import { passwordWords } from '../vocabulary/secretNames.js';
import type { Marks } from './Marks.js';
import { MASK, maskWord } from './mask.js';

const REFUSED = `(?:${refusedWords.join('|')})s?`;

/** Words right before a quoted value: `Value 'x' at 'password'`, `"fieldValue": "x"`. */
const VALUE_WORD = `(?:${REFUSED}|string|was|variant)`;

const PASSWORD = passwordWords.join('|');

/**
 * A word for a password right before a quoted value: `password "x"`. No other secret counts here: behind
 * `token` or `cookie` the name of one may be quoted.
 */
const PASSWORD_LEAD = `(?:${PASSWORD})(?:\\s?[:：]\\s?|\\s)`;

/** The same in a language that puts no space between words. */
const GLUED_LEAD = `(?:${PASSWORD})(?<=[^\\x00-\\x7f])(?=${QUOTE})`;

/** What may stand between a name and its value: `API key provided: sk-…`, `PIN was 4711`, `Authorization header: 'x'`. */
const BETWEEN =
  '(?:\\s(?:you|we|provided|supplied|given|received|sent|used|entered|is|was|has|been|the|value|hash|header|field|parameter|not|valid|invalid|incorrect|wrong)){0,5}\\s?[:：=]?\\s?';

/** What a word has in it that was generated: a digit, a mask, or a dot between letters. */
const GENERATED = '\\S*(?:[\\d…*~]|\\w\\.\\w)';

/** How the name of a secret ends. */
const NAME_END = `(?:${[...lastWords, 'TAN', 'reset', 'invite'].join('|')})s?`;

/** What may close behind a name. */
const CLOSING = '["\'`\\])]{0,2}';

/** The last word of a name, and behind it what may be its value. */
const NAME_WITH_VALUE = `(?=${NAME_END}${CLOSING}${BETWEEN}(?<=\\s)${GENERATED})${NAME_END}`;

/** Shows that a text may tell the value of a secret. `mayNeedRedaction` looks for it in every text. */
export const SENTENCE_MARKS: Marks = {
  space: [`(?:${PASSWORD}):?\\s`, `${VALUE_WORD}:?\\s(?=[[{\\\\]|${QUOTE})`],
  slash: [`${NAME_END}[-_]*/(?=[\\w~.-]{8})`],
};

/** Ends with white space, and shows that `mayTellValue` is to be asked whether the name is that of a secret. */
export const NAMED_VALUE = `${NAME_WITH_VALUE}${CLOSING}\\s`;

/** The same without a space to begin from. */
export const GLUED_VALUE = `${GLUED_LEAD}|(?:${PASSWORD})：|(?:(?:${PASSWORD})\\s?:|${VALUE_WORD}:?)(?=\\\\*${QUOTE})`;

/** The first quote of such a value, where nothing else stands before it. */
export const GLUED_QUOTE = `["'\`](?<=(?:[^\\x00-\\x7f]|${VALUE_WORD})["'\`])`;

const ANY_PASSWORD = new RegExp(PASSWORD, 'i');
const BEFORE_QUOTE = new RegExp(
  `(?:${PASSWORD_LEAD}|(?:${PASSWORD})(?<=[^\\x00-\\x7f])|${VALUE_WORD}(?:\\\\*["'])?:?\\s?)\\\\*$`,
  'i',
);

/** Elasticsearch: `value [x] for setting [token]`. */
const IN_BRACKETS = /(value:?\s(?!\[redacted])\[)(?!\[redacted])[^\]]+/gi;

/** A word that may have been generated, or a number in groups; no number that counts something. */
const GENERATED_WORD = new RegExp(
  `(?<!\\S)(?=${GENERATED})(?!\\d+\\s(?:${COUNTED}))\\S{3,}(?:(?<=\\d) \\d{2,})*`,
  'gi',
);

/** How much of a sentence on either side of a word is read to tell what the word is, in characters. */
const MAX_BESIDE = 80;

const BEFORE_WORD = new RegExp(`${BETWEEN}$`, 'i');

/** Behind this a value follows, whatever it looks like. */
const VALUE_FOLLOWS = /[:：=]|provided\s$/i;

/** Names of secrets that are short numbers. */
const NUMERIC_CODE =
  /(?:(?:\b(?:pin|tan)|otp|cv[vc]|passcode)(?:\scode)?|(?:2fa|mfa|sms|login|confirmation|reset|security|verification|one.time|factor)\scode)$/i;

const DIGITS = /^\W{0,2}(?:\d[ -]?){3,8}\W{0,3}$/;

/** Words that show a `pin` to be another one: a postal code, as in India, or the verb, which has a limit. */
const OTHER_PIN = /deliver|\bship|courier|serviceable|postal|(?:\bto|not|\bmax|limit)\spin/i;

/** Names of secrets whose values may be short: people choose them, or they are numbers of persons and accounts. */
const SHORT_SECRET = new RegExp(
  `(?:${PASSWORD}|phrase|mnemonic|answer|number|iban|ssn|card|tax id|(?:recovery|backup) code)$`,
  'i',
);

/** A value: letters and digits, four digits, a mask, or a word with a dot in it. */
const ANY_VALUE = /^(?=[^a-z]*[a-z])\D*\d|(?:\d\D*){4}|[…*~]\w|^\w+\.\w{2}/i;

/** Names that are ordinary words as well: people authorize and sign things that have ids. */
const ORDINARY = /(?:authorization|signature)$/i;

/**
 * A word that has the form of a credential: letters and digits in turns, or both in sixteen characters, with
 * digits in two places where hyphens join it. Versions, files, paths and addresses of contracts have other forms.
 */
const CREDENTIAL =
  /^\W{0,2}(?!0x)(?:\d\/{1,2})?(?:[a-z]*(?:\d+[a-z]+){2}\d[\w~+=-]*|(?=\d*[a-z]+\d|\d+[a-z])[a-z\d]{16}[\w~+=-]*|(?=\D*\d[^a-z]*[a-z]\D*\d)[\w~+=-]{16,})\W{0,3}$/i;

/** The end of what may be a name. `Unexpected token` is what parsers say. */
const AFTER_NAME = /(?<!unexpected token)(?<=[\p{L}\d]["'`\])]{0,2})$/iu;

/** How a name may end: a cheap test, for each word of a megabyte may look generated. `pass word` is one as well. */
const MAY_BE_NAME = new RegExp(`$(?<=(?:${NAME_END}|word)${CLOSING})`, 'i');

/**
 * A word that may be a name, or the beginning of one that is too long to be any. `Unexpected token` is what parsers say,
 * and `pass` is a verb.
 */
const NAME = /(?<!unexpected\s|[\w$./[\]-])(?!pass(?![\w.-]))[\w$./[\]-]{3,400}/gi;

/**
 * A text without the values of secrets that its sentences name: in quotes (`Value 'x' at 'password'`), or
 * generated, right behind the name (`Invalid token x7.y8`).
 *
 * @param report is called with each value
 */
export function redactSentence(text: string, report?: (value: string) => void): string {
  const clean = namesSecret(text)
    ? maskQuoted(text, (_, before) => BEFORE_QUOTE.test(before), report).replace(
        IN_BRACKETS,
        `$1${MASK}`,
      )
    : text;
  return clean.replace(GENERATED_WORD, (word: string, at: number) => {
    const before = clean.slice(Math.max(0, at - MAX_BESIDE), at);
    const isValue = isValueOf(before, word, clean.slice(at, at + MAX_BESIDE));
    return isValue && !isExemptWord(word) ? maskWord(word, report) : word;
  });
}

function namesSecret(text: string): boolean {
  return ANY_PASSWORD.test(text) || someMatch(text, NAME, ([name]) => isSecretName(name));
}

/** The plural of a secret: several values follow, or a number that counts something. */
const PLURAL = /(?<=key|token|secret|credential)s$/i;

/** A number alone: behind a plural it is no value. */
const COUNT = /^\W*\d+\W*$/;

/** Whether words end with the name of a secret. Ten thousand values may begin with the same ones. */
const endsWithName = /* @__PURE__ */ onceForText(
  (words) => NUMERIC_CODE.test(words) || isSecretPhrase(words.replace(PLURAL, '')),
);

const LAST_WORD = new RegExp(NAME_WITH_VALUE, 'gi');

/**
 * A cheap test for `mayNeedRedaction`: `false` only where no word of the text can be the value of the secret that is
 * named right before it.
 */
export function mayTellValue(text: string): boolean {
  return someMatch(text, LAST_WORD, ({ 0: name, index }) => {
    const end = index + name.length;
    return endsWithName(text.slice(Math.max(0, end - MAX_BESIDE), end));
  });
}

/** Whether a word is the value of the secret that is named right before it. */
function isValueOf(before: string, word: string, behind: string): boolean {
  const name = before.replace(BEFORE_WORD, '');
  if (!MAY_BE_NAME.test(name) || !AFTER_NAME.test(name)) return false;
  if (NUMERIC_CODE.test(name) && DIGITS.test(word)) return !OTHER_PIN.test(before + behind);
  if (PLURAL.test(name) && COUNT.test(word)) return false;
  if (!isSecretPhrase(name.replace(PLURAL, ''))) return false;
  if (SHORT_SECRET.test(name) || VALUE_FOLLOWS.test(before.slice(name.length)))
    return ANY_VALUE.test(word);
  return CREDENTIAL.test(word) && !ORDINARY.test(name);
}
