import { cleanText } from '../guard/cleanText.js';
import type { PlainRecord } from '../guard/own.js';

/** Stands for what lies deeper than is walked: the model then says that something was cut. */
export const DEEPER = Symbol('deeper');

/** What a client wrote of itself beside the body, headers and payload in it. Joi repeats what was sent. */
export const PRIVATE = ['config', 'request', 'headers', 'stack', '_original'];

/** How deep unknown parts of a body are walked for facts. */
const MAX_DEPTH = 32;

/** How many values of one part are walked: hundreds of times what is kept of them. */
const MAX_PARTS = 20_000;

/** The longest key, in characters. */
const MAX_KEY = 200;

/** Keys that say no more than their values do. */
const SILENT = new Set(['reasons', 'keys', 'key', 'errors', 'flatten', 'formErrors']);

/** What was found so far, and how many values may still be walked. */
interface Walk {
  readonly told: (string | typeof DEEPER)[];
  room: number;
}

/**
 * Every fact of a part that nothing else speaks of, as text: `key: value`, or the value alone where
 * its key adds nothing. `skip` names the keys of the part itself that are read elsewhere.
 */
export function leaves(
  value: unknown,
  skip: readonly string[] = [],
  name = '',
): readonly (string | typeof DEEPER)[] {
  const walk: Walk = { told: [], room: MAX_PARTS };
  tell(walk, value, name, 0, skip);
  return walk.told;
}

function tell(
  walk: Walk,
  value: unknown,
  name: string,
  depth: number,
  skip?: readonly string[],
): void {
  if (Object(value) !== value) {
    const text = String((value as string | number | boolean | null) ?? '');
    if (text) walk.told.push(name === '' ? text : `${name}: ${text}`);
    return;
  }
  const keys = Object.keys(value as PlainRecord);
  const room = depth === MAX_DEPTH ? 0 : walk.room;
  if (keys.length > room) {
    walk.told.push(DEEPER);
    keys.length = room;
  }
  walk.room -= keys.length;
  const isList = Array.isArray(value);
  for (const key of keys) {
    if (key === 'fieldErrors' || skip?.includes(key)) continue;
    const below = isList || SILENT.has(key) ? name : joined(name, key);
    tell(walk, (value as PlainRecord)[key], below, depth + 1);
  }
}

/** A key is cut, so that many values below one without end stay cheap. */
function joined(name: string, key: string): string {
  const end = key.length > MAX_KEY ? cleanText(key, MAX_KEY) : key;
  return name === '' ? (end ?? '') : `${name}.${end}`;
}
