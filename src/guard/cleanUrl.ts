import { cleanText } from './cleanText.js';

/** The longest URL kept, in characters. */
const MAX_URL = 2_000;

/** A URL without user information, fragment and the values of parameters named as secrets. */
export function cleanUrl(url: unknown): string | undefined {
  return typeof url === 'string' ? cleanText(url.replace(/#.*$/s, ''), MAX_URL) : undefined;
}
