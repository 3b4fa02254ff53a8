/**
 * The words of a name in camelCase, snake_case or kebab-case, in lower case. Any sign of ASCII parts words; an
 * ellipsis is part of one, so that a word that was cut is not taken for a whole one.
 */
export function wordsIn(name: string): string[] {
  const spaced = name.replace(/([a-z])([A-Z\d])|([A-Z])(?=[A-Z][a-z]|\d)/g, '$1$3 $2');
  return spaced.toLowerCase().match(/[^\s!-/:-@[-`{-~]+/g) ?? [];
}
