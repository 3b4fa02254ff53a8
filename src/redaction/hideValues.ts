import { redactText } from './redactText.js';
import { BOUND, COUNTED, isType } from './hideTyped.js';
import { QUOTE } from './findQuotes.js';
import { isSecretName } from './isSecretName.js';
import { MASK } from './mask.js';

/** A shorter value, in characters, is part of too many other words. */
const MIN_VALUE = 3;

/** A longer value is looked for by its first characters, so many: what is compared often has to be short. */
const MAX_STEM = 32;

/** Where more values have the same stem, the text is masked from there to its end. */
const MAX_ALIKE = 10;

/** From the stem of a longer value, in characters, the text is masked to its end, too. */
const MAX_VALUE = 4_096;

/** Where there are more stems, the end of a text that was cut is masked without comparing them. */
const MAX_COMPARED = 1_000;

/** A text that may be the name of a secret. */
const NAME = /^[a-z_.-]{1,40}$/i;

/** A plain word or a number, which may be part of a longer one. */
const WORD = /^(?:[a-z]+|\d+)$/i;

/** A number that may be a bound or a count. */
const NUMBER = /^\d{1,5}$/;

/** A word so short that a sentence may use it in another sense. */
const SHORT_WORD = /^[a-z]{1,5}$/i;

/** What stands before a bound, and behind a count. */
const BEFORE_NUMBER = new RegExp(`\\b(?:${BOUND}|and|to|of|limit is)\\s$`, 'i');
const BEHIND_NUMBER = new RegExp(`^\\s(?:${COUNTED})`, 'i');

const IS_QUOTE = new RegExp(QUOTE);

/** Whether a value can be told from the words of a sentence. */
function isDistinct(value: string): boolean {
  const isName = NAME.test(value) && isSecretName(value);
  return value.length >= MIN_VALUE && !isName && !isType(value) && !MASK.includes(value);
}

/**
 * What the texts are about: the field with the values, or anything else. There a short word, such as `admin`, may mean
 * something else, and is masked in quotes alone.
 */
type Scope = 'field' | 'elsewhere';

/**
 * Masks these values wherever a text holds them, also the beginning of one at the end of a text that was cut. A
 * plain word is masked only as a whole word, and a number only where it is no bound. Linear in the length of the
 * text.
 */
export function hideValues(
  values: Iterable<string>,
  scope: Scope = 'elsewhere',
): (text: string) => string {
  const stems = stemsOf(values);
  const lengths = [...new Set([...stems.keys()].map(({ length }) => length))];
  // the longest first: a value may begin with another one
  lengths.sort((one, other) => other - one);
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, MIN_VALUE)));
  const isStem = (text: string) =>
    stems.size > MAX_COMPARED || [...stems.keys()].some((stem) => stem.startsWith(text));
  const endAt = (text: string, at: number) => {
    if (!beginnings.has(text.slice(at, at + MIN_VALUE))) return at;
    if (isCutBehind(text, at) && isStem(text.slice(at, -1))) return text.length - 1;
    for (const length of lengths) {
      const stem = text.slice(at, at + length);
      const alike = stems.get(stem);
      if (!alike || !isMeant(text, at, stem, scope)) continue;
      const value =
        alike.length > MAX_ALIKE ? undefined : alike.find((one) => text.startsWith(one, at));
      // the stem of a value that goes on in another way: it may have been cut, or escaped
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

/** The values to look for, in all their forms, by their stems. */
function stemsOf(values: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const value of values) {
    const isLong = value.length > MAX_VALUE;
    for (const form of new Set(formsOf(value.slice(0, MAX_VALUE)))) {
      if (!isDistinct(form)) continue;
      const stem = form.slice(0, MAX_STEM);
      const alike = stems.get(stem) ?? [];
      if (!isLong) alike.push(form);
      stems.set(stem, alike);
    }
  }
  return stems;
}

/** A value as it is, as it is left in a text that was cleaned, and as JSON escapes it. */
function formsOf(value: string): readonly string[] {
  return [value, redactText(value), JSON.stringify(value).slice(1, -1)];
}

/** Whether the text was cut within the next characters. */
function isCutBehind(text: string, at: number): boolean {
  return text.length - at <= MAX_STEM && text.endsWith('…');
}

/** Whether what stands there is the value, and no part of another word, no bound and no word in another sense. */
function isMeant(text: string, at: number, stem: string, scope: Scope): boolean {
  if (stem.length === MAX_STEM || !WORD.test(stem)) return true;
  const end = at + stem.length;
  const before = text[at - 1] ?? '';
  const behind = text[end] ?? '';
  if (/\w/.test(before) || /\w/.test(behind)) return false;
  if (scope === 'field') return true;
  if (SHORT_WORD.test(stem)) return IS_QUOTE.test(before) && IS_QUOTE.test(behind);
  const isBound =
    BEFORE_NUMBER.test(text.slice(Math.max(0, at - 10), at)) ||
    BEHIND_NUMBER.test(text.slice(end, end + 10));
  return !(NUMBER.test(stem) && isBound);
}
