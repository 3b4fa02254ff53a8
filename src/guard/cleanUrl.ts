import { cutText } from './cutText.js';
import { nonEmpty } from './nonEmpty.js';
import { redactSecrets } from './redactSecrets.js';

/** The longest URL kept, in characters. */
const MAX_URL = 2_000;

/** A URL without user information, fragment and the values of parameters named as secrets. */
export function cleanUrl(url: unknown): string | undefined {
  const text = nonEmpty(url);
  return text && nonEmpty(cutText(text.replace(/#.*$/s, ''), MAX_URL, redactSecrets));
}
