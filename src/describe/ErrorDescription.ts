/** The words for one failure, in one language. Every text is plain text, never markup. */
export interface ErrorDescription {
  /** BCP 47 tag of the language of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The effect, readable alone. */
  readonly title: string;
  /** Why, what became of the work, and what to do: one to three sentences. */
  readonly body: string;
  /** The server's own words, to be shown verbatim beside the body when it adds to it. */
  readonly quote?: string;
  /** The severity in words. */
  readonly severity: string;
  /** Label of the button for `error.recovery`; absent when nothing is to be done. */
  readonly action?: string;
  /** Said when the same call failed again, such as "Still not working: tried twice". */
  readonly repeat?: string;
}
