import { attempt, safeGet } from '../guard/liveValues.js';

/** Whether a value has at least two of these members and no others. A member that is null or undefined does not count. */
export function hasOnlyKeys(value: unknown, names: readonly string[]): boolean {
  const keys = attempt(() => Object.keys(value as object)) ?? [];
  const found = keys.filter((key) => (safeGet(value, key) ?? undefined) !== undefined);
  return found.length > 1 && found.every((name) => names.includes(name));
}
