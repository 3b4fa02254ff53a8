import { redactText } from './cleanText.js';
import { isType } from './hideTyped.js';
import { isSecretName, MASK } from './secretNames.js';

/** A shorter value stands in words that have nothing to do with it. */
const MIN_VALUE = 3;

/** Of more values that begin alike none is looked for: a text ends where one may begin. */
const MAX_ALIKE = 20;

/** What may be the name of a secret. */
const NAME = /^[a-z_.-]{1,40}$/i;

/** A plain word, or a number: longer ones may hold it. */
const WORD = /^(?:[a-z]+|\d+)$/i;

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
    if (alike.length > MAX_ALIKE) return text.length;
    if (alike.some((value) => isCutIn(text, at, value))) return text.length - 1;
    return at + (alike.find((value) => isAt(text, at, value, isOfField))?.length ?? 0);
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
  for (const value of values)
    if (isTelling(value))
      for (const form of [value, redactText(value), JSON.stringify(value).slice(1, -1)])
        if (isTelling(form)) forms.add(form);
  return forms;
}

/** Whether the text ends there, in the midst of the value. */
function isCutIn(text: string, at: number, value: string): boolean {
  const left = text.length - 1 - at;
  return (
    left >= MIN_VALUE &&
    left < value.length &&
    text.endsWith('…') &&
    value.startsWith(text.slice(at, -1))
  );
}

function isAt(text: string, at: number, value: string, isOfField: boolean): boolean {
  if (!text.startsWith(value, at)) return false;
  if (!WORD.test(value)) return true;
  const before = text[at - 1] ?? '';
  const behind = text[at + value.length] ?? '';
  if (/\w/.test(before + behind)) return false;
  if (isOfField) return true;
  if (SHORT_WORD.test(value)) return QUOTE.test(before) && QUOTE.test(behind);
  return !isBound(text, at, value);
}

function isBound(text: string, at: number, value: string): boolean {
  const end = at + value.length;
  return (
    /^\d{1,5}$/.test(value) &&
    (BOUND.test(text.slice(Math.max(0, at - 10), at)) || COUNTED.test(text.slice(end, end + 10)))
  );
}
