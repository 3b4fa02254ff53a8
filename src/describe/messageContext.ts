import { usableOptions } from '../guard/liveValues.js';
import type { Locale, UiWords } from '../locales/Locale.js';
import { type Speech, getSpeech } from '../locales/speech.js';
import type { IssueOptions } from './DescribeOptions.js';
import { resolveLocale } from './resolveLocale.js';

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
  const usable = usableOptions(options);
  const locale = resolveLocale(usable.locale);
  return { ...usable, locale, ui: locale.ui, speech: usable.speech ?? getSpeech(locale.tag) };
}
