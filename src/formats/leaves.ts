import { cleanText } from '../guard/cleanText.js';
import { isRecord } from '../guard/own.js';

/** Stands for what lies deeper than is walked: the model then says that something was cut. */
export const DEEPER = Symbol('deeper');

/** What a client wrote of itself beside the body, headers and payload in it. Joi repeats what was sent. */
export const PRIVATE = ['config', 'request', 'headers', 'stack', '_original'];

/** How deep unknown parts of a body are walked for facts. */
const MAX_DEPTH = 32;

/** The longest key, in characters. */
const MAX_KEY = 200;

/** Keys that say no more than their values do. */
const SILENT = new Set(['reasons', 'keys', 'key', 'errors', 'flatten', 'formErrors']);

/**
 * Every fact of a part that nothing else speaks of, as text: `key: value`, or the value alone where
 * its key adds nothing. `skip` names the keys of the part itself that are read elsewhere.
 */
export function* leaves(
  value: unknown,
  skip: readonly string[] = [],
  name = '',
  depth = MAX_DEPTH,
): Generator<string | typeof DEEPER> {
  if (/^(string|number|boolean)$/.test(typeof value) && value !== '')
    yield name === '' ? String(value) : `${name}: ${String(value)}`;
  if (Object(value) === value && depth === 0) yield DEEPER;
  else if (Array.isArray(value)) for (const item of value) yield* leaves(item, [], name, depth - 1);
  else if (isRecord(value))
    for (const key of Object.keys(value))
      if (!skip.includes(key) && key !== 'fieldErrors')
        yield* leaves(value[key], [], SILENT.has(key) ? name : joined(name, key), depth - 1);
}

/** A key is cut, so that many values below one without end stay cheap. */
function joined(name: string, key: string): string {
  const end = cleanText(key, MAX_KEY) ?? '';
  return name === '' ? end : `${name}.${end}`;
}
