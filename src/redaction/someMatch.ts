/**
 * Whether some match of a global pattern passes. `matchAll` would copy the pattern for each of ten thousand texts.
 *
 * @param passes must not use the same pattern
 */
export function someMatch(
  text: string,
  pattern: RegExp,
  passes: (match: RegExpExecArray) => boolean,
): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (passes(match)) return true;
  return false;
}
