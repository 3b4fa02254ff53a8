import { cutText } from './cutText.js';
import { isSuspect } from './isSuspect.js';
import { nonEmpty } from './nonEmpty.js';
import { redactSecrets } from './redactSecrets.js';
import { withoutPayload } from './withoutPayload.js';

/**
 * A text without secrets and without JSON that holds what was sent, of at most `max` characters; an
 * ellipsis stands for what was cut. What is no string, or is empty, gives `undefined`.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmpty(value);
  // most texts, at once
  if (text === undefined || (text.length <= max && !isSuspect(text))) return text;
  return cutText(text, max, cleaned);
}

/** What is taken out may leave something that looks like a secret or JSON. */
function cleaned(text: string): string {
  if (!isSuspect(text)) return text;
  const clean = redactSecrets(withoutPayload(text));
  return clean === text ? text : cleaned(clean);
}
