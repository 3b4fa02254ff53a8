import { parseJson } from '../guard/liveValues.js';
import { getOwn } from '../guard/records.js';

/** The name of an error before the sentence. */
const NAME = /^(?:[A-Z]\w{0,199}:\s+)?/;

/**
 * A sentence and, right behind it, the problems of a content API as JSON: what contentful.net makes
 * the message of its exceptions (https://github.com/contentful/contentful.net, ContentfulException).
 * `undefined` for any other text.
 */
export function parseListedProblems(text: string): object | undefined {
  const begin = text.indexOf('[');
  const errors = begin > 0 ? parseJson(text.slice(begin)) : undefined;
  if (!Array.isArray(errors) || errors.length === 0 || !errors.every(isProblem)) return undefined;
  const message = text.slice(0, begin).replace(NAME, '').trim();
  return { sys: { type: 'Error' }, message, details: { errors } };
}

function isProblem(value: unknown): boolean {
  const place = getOwn(value, 'path') ?? getOwn(value, 'details');
  return typeof getOwn(value, 'name') === 'string' && place !== undefined;
}
