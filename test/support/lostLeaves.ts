import type { ApiError } from '../../src/model/ApiError.js';

/** One primitive of a body, and the keys that lead to it. */
interface Leaf {
  readonly path: readonly string[];
  readonly value: string | number | boolean;
}

/**
 * Every primitive below `value`, in order, except the empty string and null, which hold no fact. It has its
 * own walk, so that it does not repeat a mistake of the library's.
 */
function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  if (typeof value === 'string') return value === '' ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** Values of `sys.type` that only say what kind of record it is. */
const GRAMMAR = new Set(['Error', 'Link']);

/**
 * The facts of `details` that are missing from the model. A fact is there if it is part of a text or equal
 * to a number of the model. The inside of a refused value (its users' own records) is never shown and not
 * looked for; nor are the words `Error` and `Link` of `sys.type`.
 */
export function lostLeaves(details: unknown, error: ApiError): readonly string[] {
  const told = leavesOf([
    error.issues,
    error.reasons,
    error.resource ?? {},
    error.detail ?? '',
    error.sysId ?? '',
  ]).map(({ value }) => String(value));
  return leavesOf(details)
    .filter(({ path, value }) => {
      if (path.at(-1) === 'type' && GRAMMAR.has(String(value))) return false;
      if (isInsideValue(path)) return false;
      const text = String(value);
      return !told.some(
        (words) => words === text || words.includes(text) || isCutFrom(words, text),
      );
    })
    .map(({ path, value }) => `${path.join('.')}: ${String(value)}`);
}

/** Whether the path leads below a key `value`, not only to it. */
function isInsideValue(path: readonly string[]): boolean {
  const at = path.lastIndexOf('value');
  return at >= 0 && at < path.length - 1;
}

/** Whether the words are a preview of the text, cut off with an ellipsis. */
function isCutFrom(words: string, text: string): boolean {
  return words.length > 20 && words.endsWith('…') && text.startsWith(words.slice(0, -1));
}
