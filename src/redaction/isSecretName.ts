import { onceForText } from '../guard/onceForText.js';
import {
  passwordAbbreviations,
  secretNames,
  secretParameters,
  secretTails,
} from '../vocabulary/secretNames.js';
import { wordsIn } from '../wire/wordsIn.js';
import { MASK } from './mask.js';

/** The names without the spaces between their words. */
const joinedNames: ReadonlySet<string> = new Set(secretNames.map((name) => wordsIn(name).join('')));

/** The last words of these names, for the cheap test of `mayNeedRedaction`. */
export const lastWords: readonly string[] = [
  ...new Set(secretNames.map((name) => wordsIn(name).at(-1) ?? '')),
];

/** What is longer, in characters, is no name: it counts as a secret. */
const MAX_NAME = 1_000;

/** How names end that are written as one word: `accesstoken`. */
const ENDING = /(token|secret|password|apikey|signature)$/;

/** The `s` of a plural before an index: `tokens[1]`, `secrets.0`. */
const INDEXED = /s(?=[./[]{1,3}\d)/g;

/**
 * The `s` of a plural at the end. Some plurals stay, which are no secrets: they count things (`maxTokens`), or are
 * other things (`pins`).
 */
const PLURAL = /(?<!token|^pin|secret|signature|s)s$/;

/** What joins `number` or `code` to the record it is in: `card.number`, `/security/code`. */
const IN_RECORD = /[./[\]]{1,3}(?=(?:number|code)(?!\w))/gi;

/** Whether a name, or a segment of a path, is the name of a secret. */
export const isSecretName = /* @__PURE__ */ onceForText(
  (name) =>
    name.length > MAX_NAME ||
    // a mask is a word like any other, so that a name that was cleaned means the same as before
    name
      .replaceAll(MASK, 'redacted')
      .replace(INDEXED, '')
      .replace(IN_RECORD, '_')
      .split(/[./[\]]/)
      .some(isSecretSegment),
);

function isSecretSegment(segment: string): boolean {
  const words = wordsIn(segment);
  while (isTail(words.at(-1) ?? '')) words.pop();
  const last = words.pop() ?? '';
  return isSecretWords([...words, last.replace(PLURAL, '')]);
}

/** Whether the words of a sentence end with the name of a secret: `Incorrect API key`. */
export function isSecretPhrase(phrase: string): boolean {
  const words = wordsIn(phrase);
  return isSecretWords(words) && !passwordAbbreviations.includes(words.at(-1) ?? '');
}

function isSecretWords(words: readonly string[]): boolean {
  return (
    ENDING.test(words.join('')) ||
    [1, 2, 3, 4].some((count) => joinedNames.has(words.slice(-count).join('')))
  );
}

function isTail(word: string): boolean {
  return secretTails.has(word) || /^\d/.test(word);
}

/** Whether a parameter of a URL has the name of a secret. */
export function isSecretParameter(name: string): boolean {
  return secretParameters.has(wordsIn(name).join('')) || isSecretName(name);
}
