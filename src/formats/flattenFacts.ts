import { cleanText } from '../redaction/cleanText.js';
import { visiblePart } from '../redaction/visiblePart.js';
import { getOwn, type PlainRecord, isObject } from '../guard/records.js';
import { hideSecret } from '../redaction/hideSecret.js';
import { isAboutSecret } from '../redaction/secretMembers.js';

/** Stands for what lies deeper than is walked, so that the model says that something was cut. */
export const DEEPER = Symbol('deeper');

/** How deep unknown parts of a body are walked for facts. */
const MAX_DEPTH = 32;

/** How many values of one part are walked: far more than are kept. */
const MAX_PARTS = 20_000;

/** The longest key, in characters. */
const MAX_KEY = 200;

/** Keys that add nothing to their values. */
const SILENT = new Set(['reasons', 'keys', 'key', 'errors', 'flatten', 'formErrors']);

/** What was found so far, and how many values may still be walked. */
interface Walk {
  readonly facts: (string | typeof DEEPER)[];
  room: number;
}

/** Where a value stands. */
interface FactPlace {
  /** The keys that lead to it. */
  readonly name: string;
  readonly depth: number;
}

/**
 * Every fact of a part of a body as a text: `key: value`, or the value alone where the key adds nothing. At every
 * depth what was sent and headers are left out, and secrets are masked.
 *
 * @param skip keys of the part that are read elsewhere
 * @param name the keys that lead to the part
 */
export function flattenFacts(
  value: unknown,
  skip: readonly string[] = [],
  name = '',
): readonly (string | typeof DEEPER)[] {
  const walk: Walk = { facts: [], room: MAX_PARTS };
  addFacts(walk, value, { name, depth: 0 }, skip);
  return walk.facts;
}

function addFacts(
  walk: Walk,
  value: unknown,
  { name, depth }: FactPlace,
  skip?: readonly string[],
): void {
  if (!isObject(value)) {
    const text = String((value as string | number | boolean | null) ?? '');
    if (text) walk.facts.push(name === '' ? text : `${name}: ${text}`);
    return;
  }
  const keys = Object.keys(value);
  const room = depth === MAX_DEPTH ? 0 : walk.room;
  if (keys.length > room) {
    walk.facts.push(DEEPER);
    keys.length = room;
  }
  walk.room -= keys.length;
  if (Array.isArray(value)) {
    for (const key of keys) addFacts(walk, value[Number(key)], { name, depth: depth + 1 });
    return;
  }
  const record = withoutSecret(value as PlainRecord);
  for (const key of keys) {
    if (skip?.includes(key)) continue;
    // `true` alone says nothing without its key
    const isFlag = name === '' && typeof getOwn(record, key) === 'boolean';
    const place = { name: isFlag ? key : nameBelow(name, key), depth: depth + 1 };
    addFacts(walk, visiblePart(record, key), place);
  }
}

/** A record, without the value of the secret that it is about. */
function withoutSecret(record: PlainRecord): PlainRecord {
  return isAboutSecret(record) ? (hideSecret(record)(record) as PlainRecord) : record;
}

/** The keys that lead to a value. An endless key is cut, since every value below it repeats it. */
export function nameBelow(name: string, key: string): string {
  if (SILENT.has(key)) return name;
  const end = key.length > MAX_KEY ? cleanText(key, MAX_KEY) : key;
  return name === '' ? (end ?? '') : `${name}.${end}`;
}
