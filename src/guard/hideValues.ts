import { redactText } from './cleanText.js';
import { isType } from './hideTyped.js';
import { isSecretName, MASK } from './secretNames.js';

/** A shorter value stands in words that have nothing to do with it. */
const MIN_VALUE = 3;

/** By so many characters a longer value is known: what is compared again and again is short. */
const MAX_BEGINNING = 32;

/** Of more values that begin alike none is looked for: a text ends where one may begin. */
const MAX_ALIKE = 10;

/** What may be the name of a secret. */
const NAME = /^[a-z_.-]{1,40}$/i;

/** A plain word, or a number: longer ones may hold it. */
const WORD = /^(?:[a-z]+|\d+)$/i;

/** What is the same when it is cleaned or escaped. */
const ONE_WORD = /^[a-z\d]{1,40}$/i;

/** A word that sentences use for other things, too. */
const SHORT_WORD = /^[a-z]{1,5}$/i;

/** What stands before a number that is a bound, and behind one that counts something. */
const BOUND = /\b(?:between|least|most|than|and|to|of)\s$/i;
const COUNTED = /^\s(?:char|byte|bit|letter|digit|symbol)/i;

const QUOTE = /["'`“”„‘’‚«»‹›「」『』]/;

/** Whether a value can be told from the words of a sentence. */
function isTelling(value: string): boolean {
  const isName = NAME.test(value) && isSecretName(value);
  return value.length >= MIN_VALUE && !isName && !isType(value) && !MASK.includes(value);
}

/**
 * Masks these values in a text. A plain word counts where it is one by itself, and a number where it is no
 * bound. A text may have been cut in the midst of a value. Linear in the length of the text.
 *
 * @param isOfField whether the texts are about the field that has the values: elsewhere a short word, such
 * as `admin`, says other things as well, and counts in quotes alone
 */
export function hideValues(values: Iterable<string>, isOfField = false): (text: string) => string {
  const byBeginning = new Map<string, string[]>();
  for (const value of formsOf(values)) {
    const beginning = value.slice(0, MIN_VALUE);
    const alike = byBeginning.get(beginning);
    if (!alike) byBeginning.set(beginning, [value]);
    else if (alike.length <= MAX_ALIKE) alike.push(value);
  }
  // a value before one that it begins with
  for (const alike of byBeginning.values()) alike.sort((one, other) => other.length - one.length);
  const endAt = (text: string, at: number) => {
    const alike = byBeginning.get(text.slice(at, at + MIN_VALUE)) ?? [];
    if (alike.length > MAX_ALIKE) return isInWord(text[at - 1]) ? at : text.length;
    if (isCutBehind(text, at)) {
      const rest = text.slice(at, -1);
      if (alike.some((value) => value.startsWith(rest))) return text.length - 1;
    }
    const found = alike.find((value) => isAt(text, at, value, isOfField));
    if (found === undefined) return at;
    // what goes on otherwise, or was cut, may be the value as well
    return text.startsWith(found, at) ? at + found.length : text.length;
  };
  return (text) => {
    let clean = '';
    let from = 0;
    for (let at = 0; byBeginning.size > 0 && at + MIN_VALUE <= text.length; at += 1) {
      const end = endAt(text, at);
      if (end === at) continue;
      clean += text.slice(from, at) + MASK;
      from = end;
      at = end - 1;
    }
    return clean + text.slice(from);
  };
}

/** The values as they may stand in a clean text, or escaped in one that was printed. */
function formsOf(values: Iterable<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const value of values) {
    if (!isTelling(value)) continue;
    if (ONE_WORD.test(value)) forms.add(value);
    else for (const form of formsOfText(value)) if (isTelling(form)) forms.add(form);
  }
  return forms;
}

function formsOfText(value: string): readonly string[] {
  return [value, redactText(value), JSON.stringify(value).slice(1, -1)];
}

/** Whether the text was cut a few characters behind. */
function isCutBehind(text: string, at: number): boolean {
  return text.length - at <= MAX_BEGINNING && text.length - at > MIN_VALUE && text.endsWith('…');
}

function isAt(text: string, at: number, value: string, isOfField: boolean): boolean {
  if (!text.startsWith(value.slice(0, MAX_BEGINNING), at)) return false;
  if (value.length > MAX_BEGINNING || !WORD.test(value)) return true;
  const before = text[at - 1] ?? '';
  const behind = text[at + value.length] ?? '';
  if (isInWord(before) || isInWord(behind)) return false;
  if (isOfField) return true;
  if (SHORT_WORD.test(value)) return QUOTE.test(before) && QUOTE.test(behind);
  return !isBound(text, at, value);
}

function isInWord(character = ''): boolean {
  return /\w/.test(character);
}

function isBound(text: string, at: number, value: string): boolean {
  const end = at + value.length;
  return (
    /^\d{1,5}$/.test(value) &&
    (BOUND.test(text.slice(Math.max(0, at - 10), at)) || COUNTED.test(text.slice(end, end + 10)))
  );
}
