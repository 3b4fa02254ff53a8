import { isRecord, own, type PlainRecord } from './own.js';
import { isEcho, isSecretPlace, MASK } from './secretNames.js';

/** How deep a problem repeats what was refused. */
const MAX_DEPTH = 4;

/** A shorter value stands in words that have nothing to do with it. */
const MIN_ECHO = 3;

/** What Zod calls types (`received`). */
const TYPES: ReadonlySet<unknown> = new Set([
  'undefined',
  'null',
  'string',
  'number',
  'boolean',
  'object',
  'array',
  'nan',
]);

/** What stands in quotes, at most a sentence long, as the value and the field of a problem do. */
const QUOTED = /(?<!\w)["'`“]([^"'`”]{1,300})["'`”]/g;

const QUOTES = ['"', "'", '`', '”'];

/** Removes the value of a secret from what a problem with it says. */
export interface Hide {
  /** A text without the value; in sentences everything in quotes but names of the secret is one. */
  readonly text: (text: string) => string;
  /** A record without the members that repeat the value. */
  readonly record: (record: PlainRecord) => PlainRecord;
}

/** How to hide the value of the secret that a problem is about; `facts` are the problem's record. */
export function hideSecret(facts: unknown): Hide {
  const echoes = echoesIn(facts, 0);

  const text = (said: string): string => {
    let clean = said;
    for (const echo of echoes) clean = clean.replaceAll(echo, MASK);
    // one word is a name, or a pattern
    return /\s/.test(clean) ? withoutQuoted(clean) : clean;
  };

  const part = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return text(value);
    if (Object(value) !== value || depth === MAX_DEPTH) return value;
    if (Array.isArray(value)) return value.map((item) => part(item, depth + 1));
    return record(value as PlainRecord, depth + 1);
  };

  const record = (value: PlainRecord, depth = 0): PlainRecord => {
    const kept: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const isPlace = key === 'path' || key === 'pointer';
      if (!isEchoed(key, value[key]))
        kept[key] = isPlace ? own(value, key) : part(own(value, key), depth);
    }
    return kept;
  };

  return { text, record };
}

/** A sentence without what is in quotes, but for the names of secrets; a value may hold quotes. */
function withoutQuoted(sentence: string): string {
  for (const { 0: quoted, 1: inside, index } of sentence.matchAll(QUOTED)) {
    if (isSecretPlace(inside)) continue;
    const end = Math.max(...QUOTES.map((quote) => sentence.lastIndexOf(quote)));
    return `${sentence.slice(0, index)}${quoted[0]}${MASK}${sentence.slice(end)}`;
  }
  return sentence;
}

/** Whether the member repeats the value; Zod tells under the same name what type it has. */
function isEchoed(key: string, value: unknown): boolean {
  return isEcho(key) && !TYPES.has(value);
}

/** The refused values that a problem repeats, as texts. */
function echoesIn(facts: unknown, depth: number): readonly string[] {
  if (!isRecord(facts) || depth === MAX_DEPTH) return [];
  return Object.keys(facts).flatMap((key) => {
    const value = own(facts, key);
    if (isRecord(value)) return echoesIn(value, depth + 1);
    if (!isEchoed(key, value) || Object(value) === value) return [];
    const echo = String((value as string | number | boolean | null) ?? '');
    return echo.length < MIN_ECHO ? [] : [echo];
  });
}
