import { isRecord, getOwn, type PlainRecord } from './records.js';
import { isEcho, isRuleFact } from './problemMembers.js';
import { isSecretPlace, MASK } from './secretNames.js';

/** How deep a problem repeats what was refused. */
const MAX_DEPTH = 4;

/** A shorter value stands in words that have nothing to do with it. */
const MIN_ECHO = 3;

/** What Zod calls types (`received`): no value is told by them. */
const TYPES: readonly unknown[] = ['undefined', 'null', 'string', 'number', 'boolean', 'object'];

/** What stands in quotes, at most a sentence long, as the value and the field of a problem do. */
const QUOTED = /(?<!\w)["'`“]([^"'`”]{1,300})["'`”]/g;

const QUOTES = ['"', "'", '`', '”'];

/**
 * What a problem with a secret says, without the secret's value: from texts the value is removed, in
 * sentences everything in quotes but names of secrets, from records the members that repeat it, and
 * from those inside of the problem all but place, rule and bounds.
 *
 * @param facts the record of the problem, which may repeat the value
 */
export function hideSecret(facts: unknown): (said: unknown) => unknown {
  const echoes = echoesIn(facts, 0);
  const hide = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return withoutQuoted(echoes.reduce(withoutEcho, value));
    if (Object(value) !== value) return value;
    if (depth === MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => hide(item, depth + 1));
    const kept: Record<string, unknown> = {};
    for (const key of Object.keys(value as PlainRecord)) {
      const member = getOwn(value, key);
      const isKept = !isEchoed(key, member) && (depth === 0 || isOpen(key, member));
      if (isKept) kept[key] = key === 'path' ? member : hide(member, depth + 1);
    }
    return kept;
  };
  // what stands beside the problem's own record is inside of it
  return (said) => hide(said, said === facts ? 0 : 1);
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
  return Object(value) === value || isRuleFact(key);
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
    if (!isEchoed(key, value) || Object(value) === value) return [];
    const echo = String((value as string | number | boolean | null) ?? '');
    return echo.length < MIN_ECHO ? [] : [echo];
  });
}
