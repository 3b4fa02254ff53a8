import { type MessageNumber, messages } from './messages.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };
declare const console: { readonly warn: (...parts: readonly unknown[]) => void };

const warned = new Set<MessageNumber>();

/**
 * Tells the developer once for each number, and never in production: bundlers know the condition, and
 * leave out the calls, which then do nothing, and the messages. They would keep the calls of a function
 * with `...details`, hence the named parameters.
 *
 * @param about what the message is about, such as the name of a row
 * @param thrown what an app's function threw
 */
export function warnOnce(number: MessageNumber, about?: unknown, thrown?: unknown): void {
  try {
    if (process.env.NODE_ENV !== 'production') warn(number, about, thrown);
  } catch {
    // Without a bundler there is no `process`.
    warn(number, about, thrown);
  }
}

/** Tells the developer of a bug in a hint of the library's own. Called only in development. */
export function tellBug(bug: unknown): void {
  console.warn('[react-api-error] A check for wrong use threw. Please report this:', bug);
}

function warn(number: MessageNumber, ...details: readonly unknown[]): void {
  if (warned.has(number)) return;
  warned.add(number);
  const address = `docs/messages.md#${number.toLowerCase()}`;
  console.warn(
    `[react-api-error] ${number} ${messages[number]} ${address}`,
    ...details.filter((detail) => detail !== undefined),
  );
}
