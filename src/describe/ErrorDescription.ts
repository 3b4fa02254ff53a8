/** The words for one failure, in one language. Every text is plain text, never markup. */
export interface ErrorDescription {
  /** BCP 47 tag of the language of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The effect, readable alone. */
  readonly title: string;
  /** Why, what became of the work, and what to do: one to three sentences. */
  readonly body: string;
  /** What became of the work, which `body` says too; `undefined` when there is nothing to tell. */
  readonly outcome: string | undefined;
  /** The server's own words, to be shown verbatim beside the body; `undefined` when they add nothing to it. */
  readonly quote: string | undefined;
  /** The severity in words. */
  readonly severity: string;
  /** Label of the button for `error.recovery`; `undefined` when nothing is to be done. */
  readonly action: string | undefined;
  /** Said when the same call failed again, such as "Still not working: tried twice"; else `undefined`. */
  readonly repeat: string | undefined;
}
