'use client';
import { Children, type ForwardedRef, type ReactNode, useEffect, useId } from 'react';
import { hintAtRenewal } from '../developer/hintAtRenewal.js';
import { joinNonEmpty } from '../describe/joinNonEmpty.js';
import type { ApiError } from '../model/ApiError.js';
import { useApiErrorConfig } from '../react/config.js';
import type { ApiErrorBannerProps, HeadingLevel } from '../react/props.js';
import { isQuiet } from '../recovery/intentPolicy.js';
import { BannerActions } from './BannerActions.js';
import { handlersFor } from './bannerHandlers.js';
import { inFormOrder } from './formOrder.js';
import { IssueList } from './IssueList.js';
import { DismissButton } from './DismissButton.js';
import { Heading, levelOf } from './Heading.js';
import { offeredButtons } from './offeredButtons.js';
import { part } from './partAttributes.js';
import { Slot } from './Slot.js';
import { TechnicalDetails } from './TechnicalDetails.js';
import { useActionRun } from './useActionRun.js';
import { useArrival } from './useArrival.js';
import { useBannerWords } from './useBannerWords.js';
import { useDraft } from './useDraft.js';
import { useFieldTargets } from './useFieldTargets.js';
import { useRestoreFocus } from './useRestoreFocus.js';
import { useRootRef } from './useRootRef.js';
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
    intent,
    unconfirmed,
    quietUntil,
    failedReload,
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
  const { components, locale } = useApiErrorConfig();
  const { Icon } = components;
  const id = useId();
  const root = useRootRef(rootRef);
  const targets = useFieldTargets(root, { fieldTarget: targetGiven, onIssueSelect });

  // What tells this failure from an earlier one, and from itself before an action was taken.
  const failure = occurrence === undefined ? `${error.code} ${attemptGiven}` : `#${occurrence}`;
  const { running, remains, answered, run } = useActionRun({ error, failure, pending });
  const news = occurrence === undefined ? `${failure} ${remains.actions}` : failure;
  const attempt = attemptGiven ?? remains.retries + 1;
  useEffect(() => hintAtRenewal('RAE007', root, error, error));

  const listsIssues =
    drawsNothing(children) && error.issues.length + (error.truncated?.issues ?? 0) > 0;
  // Nobody asked for it just now: it never takes focus, and is told quietly at first.
  const isUnasked = isQuiet(intent);
  const first = isUnasked && listsIssues ? inFormOrder(error.issues, targets, undefined, 1) : [];
  const words = useBannerWords({
    root,
    error,
    attempt,
    intent,
    unconfirmed,
    failedReload,
    fieldLabel,
    quietUntil,
    listsIssues,
    first: first[0],
    news,
    answered,
  });
  const { lang, dir, title, body, outcome, quote, quiet, untitled, repeat, issuesTitle, wait } =
    words;
  const shown = quiet ? ({ ...error, severity: 'warning' } as const) : error;
  const arrival = isUnasked ? 'background' : arrivalGiven;

  const handlers = handlersFor(error, {
    onRetry,
    onReload,
    onSignIn,
    onRequestAccess,
    onLeave,
    ...targets,
  });
  const draftToCopy = useDraft(draft, news);
  const isReload = failedReload !== undefined;
  const offered = offeredButtons(error, {
    handlers,
    draft: draftToCopy,
    intent,
    unconfirmed,
    isReload,
    isQuiet: quiet,
  });
  // What the app has under way is taken to be the action, or else another attempt.
  const pendingAction = handlers[offered.recovery] ? offered.recovery : 'retry';

  useRestoreFocus(root);
  useArrival(root, {
    error: wait.error,
    severity: words.spokenSeverity,
    news: words.spokenNews,
    arrival,
    words: words.spoken,
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
      // A screen reader speaks words that change below focus, and those of a wait do when it is over.
      aria-describedby={arrival === 'submit' && !wait.hasEnded ? describedBy : undefined}
      data-density={density}
      {...rest}
      {...part('banner', shown)}
      data-quiet={quiet || undefined}
      ref={root}
    >
      {Icon && (
        <span {...part('icon', shown)}>
          <Slot component={Icon} props={{ severity: shown.severity, 'aria-hidden': true }} />
        </span>
      )}
      {/* The stylesheet draws its icon in the word's box, and hides the box beside an icon of the app. */}
      <span {...part('severity', shown)} id={`${id}severity`} data-hidden={Icon && true}>
        {words.severity}
      </span>
      <div {...part('content', shown)}>
        <Heading
          level={headingLevel}
          {...part('title', error)}
          id={`${id}title`}
          data-hidden={hideTitle || untitled || undefined}
        >
          {title}
        </Heading>
        <div {...part('body', error)} id={`${id}body`}>
          {repeat && <p {...part('repeat', error)}>{repeat}</p>}
          <p>{quiet ? outcome : body}</p>
          {quiet && issuesTitle && <p>{issuesTitle}</p>}
          {quiet && <IssueList rows={first} of={error} words={words.wording} targets={targets} />}
        </div>
        {quote && !quiet && (
          // The box is the banner's, and stands in its column; only the words run their own way.
          <div {...part('quote', error)} id={`${id}quote`}>
            <bdi lang="">{quote}</bdi>
          </div>
        )}
        <BannerActions
          {...{ error, attempt, news, handlers, run, wait, draft }}
          recovery={offered.recovery}
          others={offered.others}
          doing={running ?? (pending ? pendingAction : undefined)}
          isReload={isReload}
          report={words.report}
          label={words.action}
        />
        {!quiet && (
          <>
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
              report={offered.recovery === 'report' ? undefined : words.report}
              draft={offered.copiesInDetails ? draft : undefined}
            />
          </>
        )}
      </div>
      {dismissible && onDismiss && (
        <DismissButton of={error} label={locale.actions.dismiss} onPress={() => void onDismiss()} />
      )}
    </div>
  );
}

/** What a condition leaves over in place of content: `false`, `null`, an empty text or list. */
function drawsNothing(children: ReactNode): boolean {
  return Children.toArray(children).every((child) => child === '');
}
