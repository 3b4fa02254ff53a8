import { cleanText } from '../guard/cleanText.js';
import { hideValues } from '../guard/hideValues.js';
import { getOwn, isObject } from '../guard/records.js';
import { MASK } from '../guard/secretNames.js';
import { MAX } from './textBounds.js';

/** Parts that say where a problem is, and which rule it breaks: a value that is said there is none. */
const KEPT: ReadonlySet<string> = new Set(['path', 'rule', 'field', 'locale']);

/** Masks the values of secrets in every text of a part of a model, which has a name there. */
export function hideInParts(values: ReadonlySet<string>): <Part>(part: Part, name: string) => Part {
  const hide = hideValues(values);
  const hideIn = (part: unknown, name: string): unknown => {
    if (KEPT.has(name)) return part;
    if (typeof part === 'string') {
      const open = hide(part);
      return open === part ? part : (cleanText(open, boundOf(name)) ?? MASK);
    }
    if (!isObject(part)) return part;
    if (Array.isArray(part)) return part.map((item) => hideIn(item, name));
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, hideIn(inner, key)]),
    );
  };
  // most answers tell of none
  return (part, name) => (values.size > 0 ? hideIn(part, name) : part) as typeof part;
}

function boundOf(name: string): number {
  return (getOwn(MAX, name) as number | undefined) ?? MAX.facts;
}
