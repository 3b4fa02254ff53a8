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

/** The types of what says something. */
const TOLD = /^(string|number|boolean)$/;

/** A value on the way, and the name of what it stands in. */
interface Part {
  readonly fact: unknown;
  readonly name: string;
  readonly depth: number;
}

/**
 * Every fact of a part that nothing else speaks of, as text: `key: value`, or the value alone where
 * its key adds nothing. `skip` names the keys of the part itself that are read elsewhere.
 */
export function* leaves(
  value: unknown,
  skip: readonly string[] = [],
  name = '',
): Generator<string | typeof DEEPER> {
  // a list of what is left, the next one last: generators in one another would hand up each fact
  const left: Part[] = [{ fact: value, name, depth: 0 }];
  for (let part = left.pop(); part; part = left.pop()) {
    const leaf = leafOf(part.fact, part.name);
    if (leaf !== undefined) yield leaf;
    else if (Object(part.fact) !== part.fact) continue;
    else if (part.depth === MAX_DEPTH) yield DEEPER;
    else addParts(left, part, part.depth === 0 ? skip : []);
  }
}

/** Adds what a list or record holds, the first one last. */
function addParts(left: Part[], { fact, name, depth }: Part, skip: readonly string[]): void {
  if (Array.isArray(fact))
    for (let at = fact.length - 1; at >= 0; at -= 1)
      left.push({ fact: fact[at] as unknown, name, depth: depth + 1 });
  else if (isRecord(fact))
    for (const key of Object.keys(fact).reverse())
      if (!skip.includes(key) && key !== 'fieldErrors')
        left.push({
          fact: fact[key],
          name: SILENT.has(key) ? name : joined(name, key),
          depth: depth + 1,
        });
}

/** The fact as text; `undefined` for a list or record, and for what says nothing. */
export function leafOf(fact: unknown, name = ''): string | undefined {
  if (fact === '' || !TOLD.test(typeof fact)) return undefined;
  return name === '' ? String(fact) : `${name}: ${String(fact)}`;
}

/** A key is cut, so that many values below one without end stay cheap. */
function joined(name: string, key: string): string {
  const end = cleanText(key, MAX_KEY) ?? '';
  return name === '' ? end : `${name}.${end}`;
}
