/**
 * What the spellings of a name have in common: small letters, without what joins its words, or in PHP
 * stands around it. `errorMessage`, `error_message` and `Error Message` are one; `_errors` is another than
 * `errors`.
 */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/(?<=[^ ._-])[ ._-]+|[[\]]/g, '');
}
