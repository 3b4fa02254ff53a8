import { cleanText } from './cleanText.js';
import type { SecretValues } from './secretValues.js';
import { hideValues } from './hideValues.js';
import { isObject } from '../guard/records.js';
import { MASK } from './mask.js';

/** Parts that name a place or a rule. A word that stands there is a name, and not the secret that it equals. */
const NAMING: ReadonlySet<string> = new Set(['path', 'rule', 'field', 'locale']);

/** Parts in which values are masked that are only likely to be a secret. */
const SENTENCES = /^(?:detail|reasons)$/;

/**
 * Masks the values of secrets in every text of a part of a model.
 *
 * @param maxOf tells how long the text of a part may be, in characters, by its name
 * @returns a function of the part and its name; a record of several parts has none
 */
export function hideInParts(
  { sure, likely }: SecretValues,
  maxOf: (name: string) => number,
): <Part>(part: Part, name?: string) => Part {
  const hideAll = hideValues([...sure, ...likely]);
  const hideSure = hideValues(sure);
  const hideIn = (part: unknown, name: string, hide: (text: string) => string): unknown => {
    if (NAMING.has(name)) return part;
    if (typeof part === 'string') {
      const open = hide(part);
      return open === part ? part : (cleanText(open, maxOf(name)) ?? MASK);
    }
    if (!isObject(part)) return part;
    if (Array.isArray(part)) return part.map((item) => hideIn(item, name, hide));
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, hideIn(inner, key, hide)]),
    );
  };
  // most answers hold no secret
  if (sure.size + likely.size === 0) return (part) => part;
  return (part, name = '') =>
    hideIn(part, name, SENTENCES.test(name) ? hideAll : hideSure) as typeof part;
}
