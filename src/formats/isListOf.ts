/**
 * Whether a value is a list of such elements, and not empty. Behind the first, `null` passes too: `toPlain` puts it in
 * place of elements beyond the bound.
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
