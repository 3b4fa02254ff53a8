import { attempt } from './attempt.js';
import { nonEmpty } from './nonEmpty.js';

/**
 * Reads one named property of a value that may be hostile: a getter or trap that throws reads as
 * `undefined`. Prototype getters count, as `Response` has them; use it for fixed names only.
 */
export function peek(value: unknown, key: string): unknown {
  return attempt(() => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key]);
}

/** Like `peek`, for a string; anything else, and the empty string, reads as `undefined`. */
export function peekString(value: unknown, key: string): string | undefined {
  return nonEmpty(peek(value, key));
}
