import { redactText, truncate } from '../guard/cleanText.js';
import { getOwn, isObject, isRecord } from '../guard/records.js';
import { isEcho, isRuleFact } from './secretMembers.js';
import { isSecretPlace, MASK } from '../guard/secretNames.js';

/** How deep a problem repeats what was refused. */
const MAX_DEPTH = 4;

/** A shorter value stands in words that have nothing to do with it. */
const MIN_ECHO = 3;

/** Of a problem that repeats more values no text is told. */
const MAX_ECHOES = 20;

/** What Zod calls types (`received`): no value is told by them. */
const TYPES: readonly unknown[] = ['undefined', 'null', 'string', 'number', 'boolean', 'object'];

/** What stands in quotes, at most a sentence long, as the value and the field of a problem do. */
const QUOTED = /(?<!\w)["'`“]([^"'`”]{1,300})["'`”]/g;

const QUOTES = ['"', "'", '`', '”'];

/**
 * Words that were typed rather than said: letters and digits or marks in one, or a number of four digits
 * that counts nothing and is no bound.
 */
const TYPED =
  /(?<!\S|\b(?:between|least|most|than)\s|\bbetween\s\d{1,9}\sand\s)(?=\S*\d)(?=\S*[a-z]|\S*\d{4})(?!\d+\s+(?:char|byte|bit|letter|digit|symbol))\S{3,}|(?<!\S)(?=\S*[@#$%^&*!+=~]\w)\S{3,}/gi;

/** Members of one word that name something of the problem. */
const NAMING = /(?:code|id|name|pattern|regexp?|url)$/i;

/**
 * What a problem with a secret says, without the secret's value: from texts the value is removed, in
 * sentences everything in quotes but names of secrets, and words that look typed, from records the
 * members that repeat it, and from those inside of the problem all but place, rule and bounds.
 *
 * @param facts the record of the problem, which may repeat the value
 * @param hidden gets what was hidden, and what may be told instead: other parts, which are clean, may say it again
 */
export function hideSecret(
  facts: unknown,
  hidden = new Map<string, string>(),
): (said: unknown) => unknown {
  const echoes = echoesIn(facts, 0);
  for (const echo of echoes) hidden.set(echo, MASK);
  const hideText = (text: string, key: string): string => {
    const isName = !/\s/.test(text) && (isRuleFact(key) || NAMING.test(key));
    const said = echoes.length > MAX_ECHOES ? MASK : echoes.reduce(withoutEcho, text);
    const kept = isName ? said : withoutQuoted(said).replace(TYPED, keepName);
    if (kept !== text) hidden.set(redactText(text), redactText(kept));
    return kept;
  };
  const hide = (value: unknown, depth: number, key = ''): unknown => {
    if (typeof value === 'string') return hideText(value, key);
    if (!isObject(value)) return value;
    if (depth === MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => hide(item, depth + 1, key));
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const member = getOwn(value, name);
      const isKept = !isEchoed(name, member) && (depth === 0 || isOpen(name, member));
      if (isKept) kept[name] = name === 'path' ? member : hide(member, depth + 1, name);
    }
    return kept;
  };
  // what stands beside the problem's own record is inside of it
  return (said) => hide(said, said === facts ? 0 : 1);
}

/** Takes out of a clean text of another part what was hidden in problems with a secret. */
export function withoutHidden(hidden: ReadonlyMap<string, string>): (text: string) => string {
  // a sentence before the value in it
  const longestFirst = [...hidden].sort(([a], [b]) => b.length - a.length);
  return (text) =>
    longestFirst.reduce((said, [from, to]) => {
      const open = said.replaceAll(from, to);
      const start = startOfCutSentence(open, from);
      if (start === undefined) return open;
      const whole = open.slice(0, start) + to;
      return whole.length > open.length ? truncate(whole, open.length) : whole;
    }, text);
}

/** By so many characters a sentence is found of which the rest was cut. */
const BEGINNING = 8;

/** Where a sentence begins in whose midst a text was cut. */
function startOfCutSentence(text: string, sentence: string): number | undefined {
  if (!text.endsWith('…')) return undefined;
  const beginning = sentence.slice(0, BEGINNING);
  let start = text.indexOf(beginning);
  // words of its beginning may stand before it, and in it once more
  while (start >= 0 && !sentence.startsWith(text.slice(start, -1)))
    start = text.indexOf(beginning, start + 1);
  return start < 0 ? undefined : start;
}

function keepName(word: string): string {
  return isSecretPlace(word) ? word : MASK;
}

function withoutEcho(text: string, echo: string): string {
  return text.replaceAll(echo, MASK);
}

/** A sentence without what is in quotes, but for the names of secrets; a value may hold quotes. */
function withoutQuoted(sentence: string): string {
  // one word is a name, or a pattern
  if (!/\s/.test(sentence)) return sentence;
  for (const { 0: quoted, 1: inside, index } of sentence.matchAll(QUOTED)) {
    if (isSecretPlace(inside)) continue;
    const end = Math.max(...QUOTES.map((quote) => sentence.lastIndexOf(quote)));
    return `${sentence.slice(0, index)}${quoted[0]}${MASK}${sentence.slice(end)}`;
  }
  return sentence;
}

/** Whether a member of a record inside of the problem may be told: of values it tells nothing. */
function isOpen(key: string, value: unknown): boolean {
  return isObject(value) || isRuleFact(key);
}

/** Whether the member repeats the value; Zod tells under the same name what type it has. */
function isEchoed(key: string, value: unknown): boolean {
  return isEcho(key) && !TYPES.includes(value);
}

/** The refused values that a problem repeats, as texts. */
function echoesIn(facts: unknown, depth: number): readonly string[] {
  if (!isRecord(facts) || depth === MAX_DEPTH) return [];
  return Object.keys(facts).flatMap((key) => {
    const value = getOwn(facts, key);
    if (isRecord(value)) return echoesIn(value, depth + 1);
    if (!isEchoed(key, value) || isObject(value)) return [];
    const echo = String((value as string | number | boolean | null) ?? '');
    return echo.length < MIN_ECHO ? [] : [echo];
  });
}
