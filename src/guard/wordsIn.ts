/** The words of a name in camelCase, snake_case or kebab-case, in small letters; a cut one is another. */
export function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z\d])|([A-Z])(?=[A-Z][a-z]|\d)/g, '$1$3 $2')
    .toLowerCase()
    .split(/[^a-z\d…]+/)
    .filter(Boolean);
}
