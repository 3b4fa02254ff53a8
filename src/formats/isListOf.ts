/**
 * Whether it is a list of such elements, and not an empty one. Behind the first, `null` stands for one
 * beyond the bound, which was not copied.
 */
export function isListOf(
  value: unknown,
  isSuch: (element: unknown) => boolean,
): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((element, at) => (at > 0 && element === null) || isSuch(element))
  );
}
