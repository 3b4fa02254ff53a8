import { compact } from '../guard/records.js';
import type { Locale } from '../locales/Locale.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import type { ParseOptions } from '../parse/ParseOptions.js';
import type { ErrorListener, UseApiErrorOptions } from './options.js';

/** What calls need of what the providers have set. */
export interface CallConfig {
  readonly locale: Locale;
  readonly formats?: readonly ErrorFormat[] | undefined;
  readonly onError?: ErrorListener | undefined;
}

/** The options of the hook and of the providers above it, as of the latest render. */
export interface Settings {
  readonly options: UseApiErrorOptions;
  readonly config: CallConfig;
}

/** Says politely that something worked, when focus has settled; returns a function that takes it back. */
export type AnnounceSuccess = (words: string, lang: string) => () => void;

/** How what a call gives is read. */
export function parseOptionsOf(
  { options, config }: Settings,
  call: ParseOptions = { intent: options.intent },
): ParseOptions {
  return { formats: config.formats, ...options.parse, ...compact(call) };
}
