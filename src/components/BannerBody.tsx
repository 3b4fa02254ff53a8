'use client';
import { Children, type ForwardedRef, type ReactNode, useId } from 'react';
import { describeWithWrite } from '../describe/describeApiError.js';
import { formatErrorReport } from '../describe/formatErrorReport.js';
import { issuesHeading } from '../describe/listIssues.js';
import { joinNonEmpty } from '../describe/joinNonEmpty.js';
import type { ApiError } from '../model/ApiError.js';
import type { ApiErrorBannerProps, HeadingLevel } from '../react/props.js';
import { useOnline } from '../react/hooks/useOnline.js';
import { useWords } from '../react/hooks/useWords.js';
import { isQuiet, staysQuiet } from '../recovery/intentPolicy.js';
import { earlierOutcome } from '../recovery/writeOutcome.js';
import { BannerActions } from './BannerActions.js';
import { handlersFor } from './bannerHandlers.js';
import { DismissButton } from './DismissButton.js';
import { Heading, levelOf } from './Heading.js';
import { offeredButtons } from './offeredButtons.js';
import { part } from './part.js';
import { QuietLine } from './QuietLine.js';
import { Slot } from './Slot.js';
import { TechnicalDetails } from './TechnicalDetails.js';
import { useActionRun } from './useActionRun.js';
import { useArrival } from './useArrival.js';
import { useDraft } from './useDraft.js';
import { useFieldTargets } from './useFieldTargets.js';
import { useFocusKeeper } from './useFocusKeeper.js';
import { useQuiet } from './useQuiet.js';
import { useRootRef } from './useRootRef.js';
import { useStableErrorHint } from './useStableErrorHint.js';
import { useWait } from './useWait.js';
import { ValidationDetails } from './ValidationDetails.js';

export interface BannerBodyProps extends ApiErrorBannerProps {
  readonly error: ApiError;
  readonly rootRef: ForwardedRef<HTMLDivElement>;
}

/** A banner that has something to show: mounted on arrival, unmounted when the failure is over. */
export function BannerBody(props: BannerBodyProps) {
  const {
    error,
    rootRef,
    onRetry,
    onReload,
    onSignIn,
    onRequestAccess,
    onLeave,
    onDismiss,
    occurrence,
    pending,
    attempt: attemptGiven,
    intent: attempted,
    unconfirmed,
    quietUntil,
    retryReloads,
    draft,
    arrival: arrivalGiven,
    headingLevel = 2,
    hideTitle,
    dismissible = true,
    density,
    children,
    fieldLabel,
    fieldTarget: targetGiven,
    onIssueSelect,
    ...rest
  } = props;
  const words = useWords(fieldLabel);
  const { Icon } = words.components;
  const online = useOnline();
  const id = useId();
  const root = useRootRef(rootRef);
  const { fieldTarget, near } = useFieldTargets(root, { fieldTarget: targetGiven, onIssueSelect });

  // What tells this failure from an earlier one, and from itself before an action was taken.
  const failure = occurrence === undefined ? `${error.code} ${attemptGiven}` : `#${occurrence}`;
  const { running, remains, answered, run } = useActionRun({ error, failure, pending });
  const news = occurrence === undefined ? `${failure} ${remains.actions}` : failure;
  const attempt = attemptGiven ?? remains.retries + 1;
  useStableErrorHint(error);

  // A reload that failed is a load, and tells nothing of the write that it was asked for.
  const intent = retryReloads ? 'load' : attempted;
  const options = { ...words, intent, unconfirmed, attempt, online };
  const write = retryReloads
    ? { intent: attempted, outcome: earlierOutcome({ intent: attempted, unconfirmed }) }
    : undefined;
  const described = describeWithWrite(error, options, write);
  const { lang, dir, title, body, outcome, quote, action, repeat } = described;
  const interruptsNobody = useQuiet({ error, intent, attempt, given: quietUntil });
  const quiet = interruptsNobody && staysQuiet(error);
  // Nobody asked for it just now: it never takes focus, and is told quietly at first.
  const arrival = isQuiet(intent) ? 'background' : arrivalGiven;
  const look = quiet ? ({ ...error, severity: 'warning' } as const) : error;
  const severity = quiet ? words.ui.severity.warning : described.severity;
  const listsIssues =
    drawsNothing(children) && error.issues.length + (error.truncated?.issues ?? 0) > 0;
  const issuesTitle = listsIssues ? issuesHeading(error.issues, error, words) : undefined;
  const toSay = quiet ? [outcome ?? title] : [title, repeat, body, quote, issuesTitle];
  // Somebody types: what nobody asked for is said once, and again in other words, or when a person
  // has tried and it failed.
  const ownWords = quiet ? (outcome ?? title) : `${title} ${body}`;
  const said = isQuiet(intent) ? `${answered} ${ownWords}` : news;
  const wait = useWait(root, error, news, said);
  const report = () => formatErrorReport(error, options);
  const handlers = handlersFor(error, {
    onRetry,
    onReload,
    onSignIn,
    onRequestAccess,
    onLeave,
    onIssueSelect,
    fieldTarget,
    near,
  });
  const draftToCopy = useDraft(draft, news);
  const facts = { handlers, draft: draftToCopy, intent, unconfirmed, retryReloads };
  const offers = offeredButtons(error, facts);
  const { recovery, others, copiesInDetails } = offers;
  // What the app has under way is taken to be the action, or else another attempt.
  const likely = handlers[recovery] ? recovery : 'retry';
  const doing = running ?? (pending ? likely : undefined);

  useFocusKeeper(root);
  useArrival(root, {
    error: wait.error,
    attempt,
    severity: interruptsNobody ? 'warning' : error.severity,
    news: said,
    arrival,
    words: toSay,
    waits: error.recovery === 'retry' && !quiet,
  });

  // In the background the live region says it: whoever goes in later is not told twice.
  const describedBy = joinNonEmpty(
    [`${id}body`, quote && `${id}quote`, issuesTitle && `${id}issues-title`],
    ' ',
  );

  return (
    <div
      lang={lang}
      dir={dir}
      role="group"
      tabIndex={arrival === 'submit' ? -1 : undefined}
      aria-labelledby={`${id}severity ${id}title`}
      aria-describedby={arrival === 'submit' ? describedBy : undefined}
      data-density={density}
      {...rest}
      {...part('banner', look)}
      data-quiet={quiet || undefined}
      ref={root}
    >
      {Icon && (
        <span {...part('icon', look)}>
          <Slot component={Icon} props={{ severity: look.severity, 'aria-hidden': true }} />
        </span>
      )}
      {/* The stylesheet draws its icon in the word's box, and hides the box beside an icon of the app. */}
      <span {...part('severity', look)} id={`${id}severity`} data-hidden={Icon && true}>
        {severity}
      </span>
      <div {...part('content', look)}>
        {quiet ? (
          <QuietLine {...{ error, id, headingLevel, hideTitle, title, outcome }} />
        ) : (
          <>
            <Heading
              level={headingLevel}
              {...part('title', error)}
              id={`${id}title`}
              data-hidden={hideTitle || undefined}
            >
              {title}
            </Heading>
            <div {...part('body', error)} id={`${id}body`}>
              {repeat && <p {...part('repeat', error)}>{repeat}</p>}
              <p>{body}</p>
            </div>
            {quote && (
              // The box is the banner's, and stands in its column; only the words run their own way.
              <div {...part('quote', error)} id={`${id}quote`}>
                <bdi lang="">{quote}</bdi>
              </div>
            )}
            <BannerActions
              {...{ error, attempt, news, recovery, others, handlers, doing, run, wait }}
              {...{ retryReloads, draft, report }}
              label={action}
            />
            {listsIssues ? (
              <ValidationDetails
                {...{ error, fieldLabel, onIssueSelect }}
                fieldTarget={targetGiven}
                id={`${id}issues`}
                headingLevel={(levelOf(headingLevel) + 1) as HeadingLevel}
              />
            ) : (
              children
            )}
            <TechnicalDetails
              error={error}
              news={news}
              report={recovery === 'report' ? undefined : report}
              draft={copiesInDetails ? draft : undefined}
            />
          </>
        )}
      </div>
      {dismissible && onDismiss && (
        <DismissButton
          of={error}
          label={words.locale.actions.dismiss}
          onPress={() => void onDismiss()}
        />
      )}
    </div>
  );
}

/** What a condition leaves over in place of content: `false`, `null`, an empty text or list. */
function drawsNothing(children: ReactNode): boolean {
  return Children.toArray(children).every((child) => child === '');
}
