/** Phrases of names that mean the same, in lower case and without separators. */
export interface NamePhrases {
  readonly phrases: readonly string[];
  /** The only things that the name may be about. Absent: it may be about anything. */
  readonly about?: readonly string[];
  /** Things about which the phrases mean something else. */
  readonly notAbout?: readonly string[];
  /** Words, in the singular, that must not follow. Present: a name may also begin with a phrase. */
  readonly notBefore?: readonly string[];
}
