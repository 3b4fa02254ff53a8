import { cutText } from './cutText.js';
import { isSuspect } from './isSuspect.js';
import { nonEmpty } from './nonEmpty.js';
import { redactOnce } from './redactSecrets.js';
import { withoutEscapes } from './withoutEscapes.js';
import { withoutPayload } from './withoutPayload.js';

/**
 * A text without secrets and without JSON that holds what was sent, of at most `max` characters; an
 * ellipsis stands for what was cut. What is no string, or is empty, gives `undefined`.
 */
export function cleanText(value: unknown, max: number): string | undefined {
  const text = nonEmpty(value);
  // most texts, at once
  if (text === undefined || (text.length <= max && !isSuspect(text))) return text;
  return cutText(text, max, withoutPrivate);
}

/** A text of any length without secrets and what was sent. */
export function withoutPrivate(text: string): string {
  if (!isSuspect(text)) return text;
  const clean = cleanedOnce(text);
  // what is taken out may leave something that looks like a secret or JSON
  if (clean !== text) return withoutPrivate(clean);
  // a text keeps its escapes when they hide nothing
  const plain = withoutEscapes(text);
  const cleanPlain = cleanedOnce(plain);
  return cleanPlain === plain ? text : withoutPrivate(cleanPlain);
}

function cleanedOnce(text: string): string {
  return redactOnce(withoutPayload(text));
}
