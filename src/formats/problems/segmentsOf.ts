import { cleanText } from '../../redaction/cleanText.js';
import { fromPathText } from '../../model/fromPathText.js';

/** The longest path that is read, in characters. */
const MAX_TEXT = 2_000;

/**
 * The segments of a place: a list has them already, a text is parsed. It is cleaned before, because a token, or a URL
 * with credentials, is no longer known by its segments.
 */
export function segmentsOf(place: unknown): readonly unknown[] {
  if (Array.isArray(place)) return place;
  if (typeof place === 'number') return [place];
  const text = cleanText(place, MAX_TEXT);
  // `/` leads to the empty name in the root, but is meant as the root
  return text && !/^#?\/$/.test(text) ? fromPathText(text) : [];
}
