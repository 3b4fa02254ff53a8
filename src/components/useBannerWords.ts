'use client';
import type { RefObject } from 'react';
import { describeApiError, type ErrorDescription } from '../describe/describeApiError.js';
import type { DescribeOptions } from '../describe/DescribeOptions.js';
import { formatErrorReport } from '../describe/formatErrorReport.js';
import { describeIssue } from '../describe/describeIssue.js';
import { issuesHeading } from '../describe/issuesHeading.js';
import type { ListedIssue } from '../describe/listIssues.js';
import type { MessageContext } from '../describe/messageContext.js';
import type { ApiError, Severity } from '../model/ApiError.js';
import type { ApiErrorConfig } from '../react/config.js';
import { useOnline } from '../react/hooks/useOnline.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { isUnasked, staysQuiet } from '../recovery/intentPolicy.js';
import { useQuiet } from './useQuiet.js';
import { isPast, useWait, type Wait } from './useWait.js';

export interface BannerWordsOptions
  extends Pick<DescribeOptions, 'intent' | 'unconfirmed' | 'failedReload' | 'fieldLabel'> {
  readonly root: RefObject<HTMLElement | null>;
  readonly error: ApiError;
  readonly attempt: number;
  /** Until when an autosave is told quietly, where the hook counts its failures. */
  readonly quietUntil: number | undefined;
  /** Whether the problems stand in the banner. */
  readonly listsIssues: boolean;
  /** The problem that a quiet line names. */
  readonly first: ListedIssue | undefined;
  /** Changes with each failure that is news. */
  readonly news: string;
  /** Number of the last action of this banner that is over. */
  readonly answered: number;
}

/** What a banner says of a failure: on the page, aloud, and to support. */
export interface BannerWords extends ErrorDescription {
  /** Whether one quiet line says it. */
  readonly quiet: boolean;
  /** Whether that line has no title: it says what became of the work, and why only when the browser is offline. */
  readonly untitled: boolean;
  /** "3 fields need attention"; absent where no problems are listed, and where a quiet line names the only one. */
  readonly issuesTitle: string | undefined;
  /** What is said in place of moving focus. */
  readonly spoken: readonly (string | undefined)[];
  /** How loudly it is said. */
  readonly spokenSeverity: Severity;
  /** Changes with each failure that is to be said. */
  readonly spokenNews: string;
  /** Makes the text for a ticket. */
  readonly report: () => string;
  /** The language that it is said in. */
  readonly context: MessageContext<ApiErrorConfig>;
  readonly wait: Wait;
}

/** Finds the words of a banner. */
export function useBannerWords({
  root,
  error,
  attempt,
  intent,
  unconfirmed,
  failedReload,
  fieldLabel,
  quietUntil,
  listsIssues,
  first,
  news,
  answered,
}: BannerWordsOptions): BannerWords {
  const context = useMessageContext(fieldLabel);
  const online = useOnline();
  const atFirst = { ...context, intent, unconfirmed, failedReload, attempt, online };
  const described = describeApiError(error, atFirst);
  const { title, body, outcome, quote, repeat } = described;
  const line = outcome ?? title;
  const interruptsNobody = useQuiet({ error, intent, attempt, given: quietUntil });
  const mayStayQuiet = staysQuiet(error);
  const quiet = interruptsNobody && mayStayQuiet;
  const isOffline = !online && error.kind === 'network';
  const untitled = quiet && outcome !== undefined && !isOffline;
  // a quiet line that names the one problem counts no more
  const counts = listsIssues && (!quiet || error.issues.length > 1);
  const issuesTitle = counts ? issuesHeading(error.issues, error, context) : undefined;
  // Somebody is typing, so a failure that nobody asked for is announced once, and again only if its words or its
  // problem are others, or if it outlasts what a person tried.
  const ownWords = quiet ? `${line} ${first?.place} ${first?.issue.rule}` : `${title} ${body}`;
  const problem = first && describeIssue(first.issue, context);
  const unasked = isUnasked(intent);
  const spokenNews = unasked ? `${answered} ${ownWords}` : news;
  const wait = useWait(root, { error, news, spokenNews, quiet });
  // When the wait is over the words on the page change, but are not announced again.
  const options = { ...atFirst, isWaitOver: isPast(wait) || undefined };
  return {
    ...(isPast(wait) ? describeApiError(error, options) : described),
    severity: quiet ? context.ui.severity.warning : described.severity,
    quiet,
    untitled,
    issuesTitle,
    spoken: quiet
      ? [repeat, outcome && isOffline ? title : undefined, line, issuesTitle, problem]
      : [title, repeat, body, quote, issuesTitle],
    // a failure that nobody asked for, and only a person gets past, never interrupts, however often it comes
    spokenSeverity: interruptsNobody || (unasked && !mayStayQuiet) ? 'warning' : error.severity,
    spokenNews,
    context,
    wait,
    report: () => formatErrorReport(error, options),
  };
}
