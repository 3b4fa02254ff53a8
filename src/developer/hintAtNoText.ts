import { runHint } from './inDevelopment.js';
import type { MessageNumber } from './messages.js';
import { warnOnce } from './warnOnce.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Tells the developer of what is to be a text and is none: an element, a promise, a number. `undefined`, `null` and
 * `false` say that there is no text. In production it is empty, and bundlers leave it out.
 *
 * @param about where it stands, if the number alone does not tell it
 */
export function hintAtNoText(number: MessageNumber, text: unknown, about?: string): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(number, text, about));
  } catch {
    runHint(() => hint(number, text, about));
  }
}

function hint(number: MessageNumber, text: unknown, about: string | undefined): void {
  const isAbsent = text === undefined || text === null || text === false;
  if (!isAbsent && typeof text !== 'string') warnOnce(number, about, text);
}
