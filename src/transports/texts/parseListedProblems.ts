import { parseJson } from '../../guard/liveValues.js';
import { getOwn } from '../../guard/records.js';
import { splitErrorName } from './errorName.js';

/** A longer text is not read, in characters: to find that a megabyte is no JSON takes long. */
const MAX_TEXT = 200_000;

/**
 * Parses a sentence with the problems of a content API right behind it as JSON, the message of exceptions in
 * contentful.net (https://github.com/contentful/contentful.net, ContentfulException).
 * `undefined` for any other text.
 */
export function parseListedProblems(text: string): object | undefined {
  const begin = text.indexOf('[');
  if (begin < 1 || text.length > MAX_TEXT) return undefined;
  const errors = parseJson(text.slice(begin));
  if (!Array.isArray(errors) || errors.length === 0 || !errors.every(isProblem)) return undefined;
  const message = splitErrorName(text.slice(0, begin)).sentence.trim();
  return { sys: { type: 'Error' }, message, details: { errors } };
}

function isProblem(value: unknown): boolean {
  const place = getOwn(value, 'path') ?? getOwn(value, 'details');
  return typeof getOwn(value, 'name') === 'string' && place !== undefined;
}
