import { redactText } from './cleanText.js';
import { isType } from './hideTyped.js';
import { isSecretName, MASK } from './secretNames.js';

/** A shorter value stands in words that have nothing to do with it. */
const MIN_VALUE = 3;

/** By so many characters a longer value is known: what is compared again and again is short. */
const MAX_BEGINNING = 32;

/** Of more values with the same beginning the rest is not compared: it is masked to the end of the text. */
const MAX_ALIKE = 10;

/** Of more values that begin alike none is compared with the end of a text that was cut: it is masked. */
const MAX_COMPARED = 1_000;

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
  const groups = groupsOf(formsOf(values));
  const endAt = (text: string, at: number) => {
    const group = groups.get(text.slice(at, at + MIN_VALUE));
    if (!group) return at;
    if (isCutBehind(text, at) && isBeginning(group, text.slice(at, -1))) return text.length - 1;
    for (const length of group.lengths) {
      const alike = group.values.get(text.slice(at, at + length));
      const [value] = alike ?? [];
      if (!alike || value === undefined || !isAt(text, at, value, isOfField)) continue;
      const whole =
        alike.length > MAX_ALIKE ? undefined : alike.find((one) => text.startsWith(one, at));
      // what goes on otherwise, or was cut, may be the value as well
      return whole === undefined ? text.length : at + whole.length;
    }
    return at;
  };
  return (text) => {
    let clean = '';
    let from = 0;
    for (let at = 0; groups.size > 0 && at + MIN_VALUE <= text.length; at += 1) {
      const end = endAt(text, at);
      if (end === at) continue;
      clean += text.slice(from, at) + MASK;
      from = end;
      at = end - 1;
    }
    return clean + text.slice(from);
  };
}

/** Values that begin with the same few characters. */
interface Group {
  /** By as much of each as it is known by. */
  readonly values: Map<string, string[]>;
  /** How long these are, the longest first: a value comes before one that it begins with. */
  lengths: readonly number[];
}

function groupsOf(forms: Iterable<string>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const value of forms) {
    const beginning = value.slice(0, MIN_VALUE);
    const group = groups.get(beginning) ?? { values: new Map(), lengths: [] };
    groups.set(beginning, group);
    const known = value.slice(0, MAX_BEGINNING);
    const alike = group.values.get(known);
    if (!alike) group.values.set(known, [value]);
    else if (alike.length <= MAX_ALIKE) alike.push(value);
  }
  for (const group of groups.values()) {
    const lengths = new Set([...group.values.keys()].map(({ length }) => length));
    group.lengths = [...lengths].sort((one, other) => other - one);
  }
  return groups;
}

/** Whether a value of the group may begin so. */
function isBeginning({ values }: Group, text: string): boolean {
  return values.size > MAX_COMPARED || [...values.keys()].some((known) => known.startsWith(text));
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

/** Whether a value whose beginning stands there is meant, and no part of a word, and no bound. */
function isAt(text: string, at: number, value: string, isOfField: boolean): boolean {
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
