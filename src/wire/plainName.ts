/**
 * A name in lower case, without what joins its words or, in PHP, brackets them. All spellings of a name have this
 * in common: `errorMessage`, `error_message` and `Error Message`. What it begins with stays: `_errors` is not
 * `errors`.
 */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/(?<=[^ ._-])[ ._-]+|[[\]]/g, '');
}
