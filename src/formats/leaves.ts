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

/** The types of what says something. */
const TOLD = /^(string|number|boolean)$/;

/** A value on the way, the name that the way there gives it, and how deep it lies. */
type Part = readonly [value: unknown, name: string, depth: number];

/**
 * Every fact of a part that nothing else speaks of, as text: `key: value`, or the value alone where
 * its key adds nothing. `skip` names the keys of the part itself that are read elsewhere.
 */
export function* leaves(
  value: unknown,
  skip: readonly string[] = [],
  name = '',
): Generator<string | typeof DEEPER> {
  let room = MAX_PARTS;
  // what is left, the next one last: generators within one another would hand up each fact
  const left: Part[] = [[value, name, 0]];
  for (let part = left.pop(); part; part = left.pop()) {
    const [fact, above, depth] = part;
    if (Object(fact) !== fact) {
      if (fact !== '' && TOLD.test(typeof fact))
        yield above === '' ? String(fact) : `${above}: ${String(fact)}`;
      continue;
    }
    const keys = Object.keys(fact as PlainRecord);
    const walked = depth === MAX_DEPTH ? [] : keys.slice(0, room);
    room -= walked.length;
    if (walked.length < keys.length) yield DEEPER;
    for (const key of walked.toReversed())
      if (key !== 'fieldErrors' && (depth > 0 || !skip.includes(key))) {
        const below = Array.isArray(fact) || SILENT.has(key) ? above : joined(above, key);
        left.push([(fact as PlainRecord)[key], below, depth + 1]);
      }
  }
}

/** A key is cut, so that many values below one without end stay cheap. */
function joined(name: string, key: string): string {
  const end = cleanText(key, MAX_KEY) ?? '';
  return name === '' ? end : `${name}.${end}`;
}
