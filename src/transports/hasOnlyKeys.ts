import { attempt, safeGet } from '../guard/liveValues.js';
import { isObject } from '../guard/records.js';

/**
 * Whether a value has these members and no others. A member that is null or undefined does not count.
 *
 * @param least how many there must be at least
 */
export function hasOnlyKeys(value: unknown, names: readonly string[], least = 2): boolean {
  // each character of a text, and each byte of a view, would be a key
  if (!isObject(value) || ArrayBuffer.isView(value)) return false;
  const keys = attempt(() => Object.keys(value)) ?? [];
  const found = keys.filter((key) => (safeGet(value, key) ?? undefined) !== undefined);
  return found.length >= least && found.every((name) => names.includes(name));
}
