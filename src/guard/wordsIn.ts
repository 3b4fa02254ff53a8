/**
 * The words of a name in camelCase, snake_case or kebab-case, in small letters: whatever stands between the signs
 * of ASCII. A cut one is another.
 */
export function wordsIn(name: string): string[] {
  const spaced = name.replace(/([a-z])([A-Z\d])|([A-Z])(?=[A-Z][a-z]|\d)/g, '$1$3 $2');
  return spaced.toLowerCase().match(/[^\s!-/:-@[-`{-~]+/g) ?? [];
}
