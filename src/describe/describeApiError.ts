import type { Locale, WordsOf } from '../locales/Locale.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import { reloadsPage } from '../recovery/reloadsPage.js';
import { earlierOutcome, mayBeOwn, type Outcome, writeOutcome } from '../recovery/writeOutcome.js';
import { hintAtMisspelt } from './misspeltCopy.js';
import { resolveCopy, type CopyRow } from './resolveCopy.js';
import type { DescribeOptions } from './DescribeOptions.js';
import { joinNonEmpty } from './joinNonEmpty.js';
import { createMessageContext } from './messageContext.js';
import { serverQuote } from './serverQuote.js';
import { fallbackRow } from './fallbackRow.js';
import { unknownFailure } from './unknownFailure.js';
import { resolveMessages } from './resolveMessages.js';
import { wordsContextOf } from './wordsContextOf.js';

/** The words for one failure, in one language. Every text is plain text, never markup. */
export interface ErrorDescription {
  /** BCP 47 tag of the language of the words. */
  readonly lang: string;
  /** Direction of the words, for the attribute `dir`. */
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
  /** Said when the same call failed again, such as "Still not working: tried twice."; else `undefined`. */
  readonly repeat: string | undefined;
}

/**
 * Finds the words for a failure. For title, body and action each, the first that speaks wins:
 *
 * 1. the app's `copy` for the verbatim `sys.id`,
 * 2. the app's `copy` for the canonical code,
 * 3. the locale's row for the code (for partial results, the row that says so),
 * 4. the locale's row for the status where that says more than the kind, else for the kind; with the
 *    server's own words as `quote`.
 *
 * If a reload has failed, the title says so, whatever the reason. What became of the work is a further sentence of the
 * locale's body; a body of the app's own stands alone. Never throws because of `copy`: see `Copy`. For `null`, which
 * code without types may give, the words are those for an unknown failure.
 *
 * @example
 * const { title, body } = describeApiError(error, { locale: en, intent: 'save' });
 */
export function describeApiError(error: ApiError, options: DescribeOptions = {}): ErrorDescription {
  const failure = (error as ApiError | null | undefined) ?? unknownFailure;
  const context = createMessageContext(options);
  const { locale, ui, speech, attempt = 1, intent, unconfirmed, failedReload } = context;
  const copy = context.copy ?? {};
  hintAtMisspelt(copy);
  const { code, recovery } = failure;
  const appText = (part: keyof CopyRow) => resolveCopy(failure, copy, part);
  const known = getOwnRow(locale.codes, code);
  const row = failure.partial ? locale.partial : (known ?? fallbackRow(failure, locale));
  const outcome = writeOutcome(failure, { intent, unconfirmed });
  const body = appText('body');
  const quote = (!body && serverQuote(failure, known)) || undefined;
  const workOutcome = failedReload
    ? outcomeWords(failedReload.intent, earlierOutcome(failedReload), locale)
    : outcomeWords(intent, outcome, locale);
  const isExplained = quote !== undefined || failure.issues.length > 0;
  // without a reason there is what became of the work, or what to do
  const isEnough = workOutcome !== undefined || outcome !== 'maybeDone';
  const words = resolveMessages(
    isExplained && isEnough && row === locale.unknown ? withoutReason(row) : row,
    wordsContextOf(failure, context, outcome),
    locale,
  );
  // after a correction it is no repeat, and what an earlier attempt may have done is not said to have failed again
  const isRepeat = attempt > 1 && recovery !== 'revise' && !mayBeOwn(failure, context);
  return {
    lang: locale.tag,
    dir: locale.dir,
    title: appText('title') || (failedReload ? ui.reloadFailed : words.title),
    body: body || joinNonEmpty([words.body, workOutcome], locale.betweenSentences ?? ' '),
    outcome: workOutcome,
    quote,
    severity: ui.severity[failure.severity],
    action: recovery === 'none' ? undefined : appText('action') || actionWords(failure, locale),
    repeat: isRepeat ? ui.repeat({ attempt, speech }) : undefined,
  };
}

/** The label of the button for the failure's own action. */
function actionWords(failure: ApiError, locale: Locale): string | undefined {
  const { recovery } = failure;
  if (reloadsPage(failure)) return locale.ui.reloadPage;
  return recovery === 'none' ? undefined : locale.actions[recovery];
}

/**
 * The shipped words for the unknown say that nobody knows the cause, and what to do: the first not where the server tells
 * it. A row of the app's own that says both in one stays.
 */
function withoutReason(row: WordsOf): WordsOf {
  return typeof row === 'function' || !row.advice ? row : { ...row, body: '' };
}

/** What became of a write; in the words for any change if there are none for its intent. */
function outcomeWords(
  intent: Intent | undefined,
  outcome: Outcome | undefined,
  { outcomes }: Locale,
): string | undefined {
  return outcome && (getOwnRow(outcomes, intent ?? '') ?? outcomes.change)[outcome];
}
