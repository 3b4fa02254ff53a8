import { type MessageNumber, messages } from './messages.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };
declare const console: { readonly warn: (...parts: readonly unknown[]) => void };

const warned = new Set<MessageNumber>();

/**
 * Tells the developer once, and never in production: bundlers know the condition, and leave out
 * what then does nothing, messages included. (Not of a function with `...details`, hence the names.)
 *
 * @param about the name of a row, or what an app's function threw
 * @param thrown what was thrown, when the message is about something else too
 */
export function warnOnce(number: MessageNumber, about?: unknown, thrown?: unknown): void {
  try {
    if (process.env.NODE_ENV !== 'production') warn(number, about, thrown);
  } catch {
    // Without a bundler there is no `process`.
    warn(number, about, thrown);
  }
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
