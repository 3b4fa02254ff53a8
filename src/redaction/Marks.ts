/**
 * What shows that a text may hold a secret or what was sent, as patterns, by the character that each ends with: a text
 * is searched backwards from these characters, of which it has few.
 */
export interface Marks {
  /** White space. */
  readonly space?: readonly string[];
  /** A hyphen or an underscore. */
  readonly hyphen?: readonly string[];
  /** A slash. */
  readonly slash?: readonly string[];
  /** An opening parenthesis, or a backtick. */
  readonly bracket?: readonly string[];
}
