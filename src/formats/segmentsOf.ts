import { cleanText } from '../guard/cleanText.js';
import { fromPathText } from '../model/fromPathText.js';

const MAX_TEXT = 2_000;

/**
 * The segments of a place: of a list as they are, of a text as it is read. It is cleaned as a whole,
 * because its segments alone would hide what is a token, or a URL with credentials.
 */
export function segmentsOf(place: unknown): readonly unknown[] {
  if (Array.isArray(place)) return place;
  if (typeof place === 'number') return [place];
  const text = cleanText(place, MAX_TEXT);
  // the empty name in the root is meant as that
  return text && !/^#?\/$/.test(text) ? fromPathText(text) : [];
}
