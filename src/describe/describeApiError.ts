import { compact } from '../guard/compact.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { speechOf } from '../locales/speech.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import { outcomeOf } from '../recovery/outcomeOf.js';
import { copyFor } from './copyFor.js';
import type { DescribeOptions } from './DescribeOptions.js';
import type { ErrorDescription } from './ErrorDescription.js';
import { quoteOf } from './quoteOf.js';
import { rowOf } from './rowOf.js';
import { rowOfKind } from './rowOfKind.js';
import { wordsOf } from './wordsOf.js';

/**
 * Finds the words for a failure. For title, body and action each, the first that speaks wins:
 *
 * 1. the app's `copy` for the verbatim `sys.id`,
 * 2. the app's `copy` for the canonical code,
 * 3. the locale's row for the code (for partial results, the row that says so),
 * 4. the locale's row for the kind, with the server's own words as `quote`.
 *
 * What became of the work is added to a body of the locale as a sentence of its own; a body of the
 * app's own stands alone. Never throws because of `copy`: see `Copy`.
 *
 * @example
 * const { title, body } = describeApiError(error, { locale: en, intent: 'save' });
 */
export function describeApiError(error: ApiError, options: DescribeOptions = {}): ErrorDescription {
  const { locale = en, attempt = 1, intent, online = true } = options;
  const { code, kind, recovery, resource, issues } = error;
  const { actions, ui } = locale;
  const own = copyFor(error, options.copy);
  const known = rowOf(code, locale);
  const row = error.partial ? locale.partial : (known ?? rowOfKind(kind, locale));
  const listed = issues.length > 0;
  const words = wordsOf(row, { type: resource?.type, listed, intent, offline: !online }, locale);
  return compact({
    lang: locale.tag,
    dir: locale.dir,
    title: own.title ?? words.title,
    body: own.body ?? withOutcome(words.body, error, locale, intent),
    quote: own.body ? undefined : quoteOf(error, known ? 'known' : 'unknown'),
    severity: ui[`${error.severity}Severity`],
    action: recovery === 'none' ? undefined : (own.action ?? actions[recovery]),
    repeat: attempt > 1 ? ui.repeated({ attempt, speech: speechOf(locale.tag) }) : undefined,
  });
}

function withOutcome(body: string, error: ApiError, locale: Locale, intent?: Intent) {
  const outcome = outcomeOf(error, intent);
  if (outcome === 'none' || error.kind === 'cancelled') return body;
  // The rest of the data is there: only a save asks what became of it.
  if (error.partial && intent !== 'save') return body;
  const sentence = locale.outcomes[intent === 'save' ? 'save' : 'other'][outcome];
  return sentence === '' ? body : `${body} ${sentence}`;
}
