import type { Locale, UiWords } from '../locales/locale.js';
import { type Speech, speechOf } from '../locales/speech.js';
import type { IssueOptions } from './DescribeOptions.js';
import { localeOf } from './localeOf.js';

/** Options with their defaults, and what every sentence needs: phrases, numbers and plurals. */
export type MessageContext<Options extends IssueOptions = IssueOptions> = Options & {
  readonly locale: Locale;
  readonly ui: UiWords;
  readonly speech: Speech;
};

/** Finds out once in which language is spoken. */
export function createMessageContext<Options extends IssueOptions>(
  options: Options,
): MessageContext<Options> {
  const locale = localeOf(options.locale);
  return { ...options, locale, ui: locale.ui, speech: options.speech ?? speechOf(locale.tag) };
}
