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

const NAME_END = `(?:${lastWords.join('|')})`;

const AROUND = '["\'`\\])]{0,2}';

/**
 * What shows that a value may be told: a mark of `mayNeedRedaction`, which reads most of it backwards. What follows the
 * name is looked at behind its last word alone, which few texts hold.
 */
export const TOLD_VALUE =
  `(?=${NAME_END}(?:/[\\w~.-]*\\d|${AROUND}${BETWEEN}(?<=\\s)${MADE}))${NAME_END}(?:/|${AROUND}(?:\\s|(?=[:：=])))|` +
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

/** Codes of few digits: other numbers of three are a status. */
const SHORT_CODE = /(?:cv[vc]|pin|otp|code)$/i;

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
    const name = clean.slice(Math.max(0, at - MAX_BEFORE), at).replace(BEFORE_WORD, '');
    return isValueOf(name, word) && !isSaid(word) ? maskWord(word, report) : word;
  });
}

function namesSecret(text: string): boolean {
  if (ANY_PASSWORD.test(text)) return true;
  for (const [name] of text.matchAll(NAME)) if (isSecretName(name)) return true;
  return false;
}

/** Whether a word may be the value of what a sentence names right before it. */
function isValueOf(name: string, word: string): boolean {
  const isNumber = !/[a-z]/i.test(word);
  const minDigits = SHORT_CODE.test(name) ? 3 : 4;
  const digits = word.replace(/\D/g, '').length;
  const isMade = digits >= (isNumber ? minDigits : 1) || /[…*~]\w|^\w+\.\w{2}/.test(word);
  return isMade && NAMED.test(name) && isSecretPhrase(name);
}
