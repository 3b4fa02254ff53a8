/** A copy of a record, from which what is read elsewhere is taken out. */
export type Left = Record<string, unknown>;

/**
 * Takes the first of these members that is such a thing: the names that servers give to the same,
 * the best first. What is left then tells what nothing else speaks of.
 */
export function take(
  left: Left,
  names: readonly string[],
  isSuch: (value: unknown) => boolean = isString,
): unknown {
  const name = names.find((key) => isSuch(left[key]));
  if (name === undefined) return undefined;
  const value = left[name];
  left[name] = undefined;
  return value;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}
