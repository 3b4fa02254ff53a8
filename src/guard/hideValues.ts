import { redactText } from './cleanText.js';
import { BOUND, COUNTED, isType } from './hideTyped.js';
import { QUOTE } from './findQuotes.js';
import { isSecretName, MASK } from './secretNames.js';

/** A shorter value stands in words that have nothing to do with it. */
const MIN_VALUE = 3;

/** By so many characters a longer value is known: what is compared again and again is short. */
const MAX_STEM = 32;

/** Of more values with the same stem the rest is not compared: it is masked to the end of the text. */
const MAX_ALIKE = 10;

/** Of more stems none is compared with the end of a text that was cut: it is masked. */
const MAX_COMPARED = 1_000;

/** What may be the name of a secret. */
const NAME = /^[a-z_.-]{1,40}$/i;

/** A plain word, or a number: longer ones may hold it. */
const WORD = /^(?:[a-z]+|\d+)$/i;

/** What may be a bound, or count something. */
const NUMBER = /^\d{1,5}$/;

/** A word that sentences use for other things, too. */
const SHORT_WORD = /^[a-z]{1,5}$/i;

/** What stands before a number that is a bound, and behind one that counts something. */
const BEFORE_NUMBER = new RegExp(`\\b(?:${BOUND}|and|to|of|limit is)\\s$`, 'i');
const BEHIND_NUMBER = new RegExp(`^\\s(?:${COUNTED})`, 'i');

const IS_QUOTE = new RegExp(QUOTE);

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
  const stems = stemsOf(values);
  const lengths = [...new Set([...stems.keys()].map(({ length }) => length))];
  // a value comes before one that it begins with
  lengths.sort((one, other) => other - one);
  const beginnings = new Set([...stems.keys()].map(beginningOf));
  const isStem = (text: string) =>
    stems.size > MAX_COMPARED || [...stems.keys()].some((stem) => stem.startsWith(text));
  const endAt = (text: string, at: number) => {
    if (!beginnings.has(text.slice(at, at + MIN_VALUE))) return at;
    if (isCutBehind(text, at) && isStem(text.slice(at, -1))) return text.length - 1;
    for (const length of lengths) {
      const stem = text.slice(at, at + length);
      const alike = stems.get(stem);
      if (!alike || !isMeant(text, at, stem, isOfField)) continue;
      const value =
        alike.length > MAX_ALIKE ? undefined : alike.find((one) => text.startsWith(one, at));
      // what goes on otherwise, or was cut, may be the value as well
      return value === undefined ? text.length : at + value.length;
    }
    return at;
  };
  return (text) => {
    let clean = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const end = endAt(text, at);
      if (end === at) continue;
      clean += text.slice(from, at) + MASK;
      from = end;
      at = end - 1;
    }
    return clean + text.slice(from);
  };
}

/** The values that can be told from words, in all their forms, by as much of each as it is known by. */
function stemsOf(values: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const form of new Set([...values].flatMap(formsOf).filter(isTelling))) {
    const stem = form.slice(0, MAX_STEM);
    const alike = stems.get(stem) ?? [];
    alike.push(form);
    stems.set(stem, alike);
  }
  return stems;
}

/** A value as it is, as it stands in a clean text, and escaped as in one that was printed. */
function formsOf(value: string): readonly string[] {
  return [value, redactText(value), JSON.stringify(value).slice(1, -1)];
}

function beginningOf(stem: string): string {
  return stem.slice(0, MIN_VALUE);
}

/** Whether the text was cut a few characters behind. */
function isCutBehind(text: string, at: number): boolean {
  return text.length - at <= MAX_STEM && text.endsWith('…');
}

/** Whether a value that stands there, whose stem this is, is no part of a word, and no bound. */
function isMeant(text: string, at: number, stem: string, isOfField: boolean): boolean {
  if (stem.length === MAX_STEM || !WORD.test(stem)) return true;
  const end = at + stem.length;
  const before = text[at - 1] ?? '';
  const behind = text[end] ?? '';
  if (/\w/.test(before) || /\w/.test(behind)) return false;
  if (isOfField) return true;
  if (SHORT_WORD.test(stem)) return IS_QUOTE.test(before) && IS_QUOTE.test(behind);
  const isBound =
    BEFORE_NUMBER.test(text.slice(Math.max(0, at - 10), at)) ||
    BEHIND_NUMBER.test(text.slice(end, end + 10));
  return !(NUMBER.test(stem) && isBound);
}
