import { nonEmptyText } from './scalars.js';

/** What the function gives, or `undefined` when it throws: for code that is not ours. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Options as plain data: of `null`, and of what cannot be read, there are none. */
export function usableOptions<Options extends object>(options: Options): Options {
  return attempt(() => ({ ...options })) ?? ({} as Options);
}

/**
 * Reads one named property of a value that may be hostile: a getter or trap that throws reads as
 * `undefined`. Prototype getters count, as `Response` has them; use it for fixed names only.
 */
export function safeGet(value: unknown, key: string): unknown {
  return attempt(() => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key]);
}

/** Like `safeGet`, for a string; anything else, and the empty string, reads as `undefined`. */
export function safeGetString(value: unknown, key: string): string | undefined {
  return nonEmptyText(safeGet(value, key));
}

/** Whether the value is an `Error` or `DOMException` of any realm. */
export function isErrorLike(value: unknown): boolean {
  const tag = attempt(() => Object.prototype.toString.call(value)) ?? '';
  return typeof value === 'object' && /Error\]|DOMException\]/.test(tag);
}

/** Whether a value is an array. `Array.isArray` throws for a proxy that was revoked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The value that a JSON text stands for; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown);
}
