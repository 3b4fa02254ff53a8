'use client';
import { type ForwardedRef, forwardRef, useEffect, useId } from 'react';
import { hintAtOtherWord } from '../developer/hintAtOtherWord.js';
import { hintAtRenewal } from '../developer/hintAtRenewal.js';
import { joinNonEmpty } from '../describe/joinNonEmpty.js';
import type { ApiError } from '../model/ApiError.js';
import { useApiErrorConfig } from '../react/config.js';
import { useHintAtUnread } from '../react/hooks/useHintAtUnread.js';
import { useLiveRegions } from '../react/hooks/useLiveRegions.js';
import { useParsedError } from '../react/hooks/useParsedError.js';
import type { ApiErrorBannerProps, HeadingLevel } from '../react/props.js';
import { usableFunctions } from '../calls/usableFunctions.js';
import { isUnasked } from '../recovery/intentPolicy.js';
import { BannerActions } from './BannerActions.js';
import { handlersFor } from './bannerHandlers.js';
import { DismissButton } from './DismissButton.js';
import { drawsNothing } from './drawsNothing.js';
import { hintAtNothingDrawn } from './hintAtNothingDrawn.js';
import { inFormOrder } from './issues/inFormOrder.js';
import type { ElementProps } from './ElementProps.js';
import { Heading, levelOf } from './Heading.js';
import { IssueList } from './issues/IssueList.js';
import { offeredButtons } from './offeredButtons.js';
import { part } from './partAttributes.js';
import { SeverityIcon } from './SeverityIcon.js';
import { TechnicalDetails } from './TechnicalDetails.js';
import { toNumber } from './toNumber.js';
import { useActionRun } from './useActionRun.js';
import { useArrival } from './useArrival.js';
import { useBannerWords } from './useBannerWords.js';
import { isPast } from './useWait.js';
import { useDraft } from './draft/useDraft.js';
import { useFieldTargets } from './issues/useFieldTargets.js';
import { useRestoreFocus } from './focus/useRestoreFocus.js';
import { useRootRef } from './useRootRef.js';
import { ValidationDetails } from './ValidationDetails.js';

/**
 * Says what happened, what became of the work and what to do next. Draws nothing for `null`,
 * `undefined` and a cancelled request. Never goes by itself: it stays until `error` is `null`.
 *
 * @example
 * <ApiErrorBanner error={query.error} onRetry={query.refetch} />
 *
 * @example
 * const save = useApiError({ intent: 'save' });
 * <ApiErrorBanner {...save.bannerProps} arrival="submit" headingLevel={3} />
 */
export const ApiErrorBanner = /* @__PURE__ */ forwardRef<HTMLDivElement, ApiErrorBannerProps>(
  function ApiErrorBanner({ error: thrown, ...given }, ref) {
    const rest = usableFunctions(given);
    hintAtOtherWord(rest);
    useLiveRegions();
    const error = useParsedError(thrown, rest.intent);
    useHintAtUnread(thrown);
    if (!error || error.kind === 'cancelled') return null;
    return <Banner {...rest} error={error} rootRef={ref} />;
  },
);

interface BannerProps extends ApiErrorBannerProps {
  readonly error: ApiError;
  readonly rootRef: ForwardedRef<HTMLDivElement>;
}

/** The banner of one failure: mounted when it arrives, unmounted when it is over. */
function Banner(props: BannerProps) {
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
  const elementProps: ElementProps<typeof rest> = rest;
  const { locale, components } = useApiErrorConfig();
  const id = useId();
  const root = useRootRef(rootRef);
  const targets = useFieldTargets(root, { fieldTarget: targetGiven, onIssueSelect });

  // 0: the app does not count
  const counted = toNumber(attemptGiven, 0);
  // `failure` tells this failure from an earlier one, `news` also from itself before an action was taken.
  const failure = occurrence === undefined ? `${error.code} ${counted}` : `#${occurrence}`;
  const { running, outlasted, answered, run } = useActionRun({ error, failure, pending });
  const news = occurrence === undefined ? `${failure} ${outlasted.actions}` : failure;
  const attempt = counted || outlasted.retries + 1;

  const listsIssues =
    drawsNothing(children) && error.issues.length + (error.truncated?.issues ?? 0) > 0;
  // What nobody has just asked for never takes focus, and is told quietly at first.
  const unasked = isUnasked(intent);
  const first = unasked && listsIssues ? inFormOrder(error.issues, targets, undefined, 1) : [];
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
  const arrival = unasked ? 'background' : arrivalGiven;

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
  // What the app has under way is taken to be the offered action, or else another attempt.
  const pendingAction = handlers[offered.recovery] ? offered.recovery : 'retry';

  useEffect(() => {
    hintAtRenewal('RAE007', root, error, error);
    hintAtNothingDrawn({ root, components, offered, dismissible, onDismiss });
  });

  useRestoreFocus(root);
  useArrival(root, {
    error: wait.error,
    severity: words.spokenSeverity,
    news: words.spokenNews,
    arrival,
    texts: words.spoken,
    waits: error.recovery === 'retry' && !quiet,
  });

  // Only for a banner that takes focus: in the background a live region has said this already.
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
      // Screen readers repeat a description that changes under focus, as it does when a wait is over.
      aria-describedby={arrival === 'submit' && !isPast(wait) ? describedBy : undefined}
      data-density={density}
      {...elementProps}
      {...part('banner', shown)}
      data-quiet={quiet || undefined}
      ref={root}
    >
      <SeverityIcon of={shown} id={`${id}severity`} word={words.severity} />
      <div {...part('content', shown)}>
        <Heading
          level={headingLevel}
          {...part('title', error)}
          id={`${id}title`}
          data-hidden={hideTitle || untitled || undefined}
        >
          {title}
        </Heading>
        <div {...part('body', error)} id={`${id}body`} style={{ minHeight: wait.heights.body }}>
          {repeat && <p {...part('repeat', error)}>{repeat}</p>}
          <p>{quiet ? outcome : body}</p>
          {quiet && issuesTitle && <p>{issuesTitle}</p>}
          {quiet && <IssueList rows={first} of={error} context={words.context} targets={targets} />}
        </div>
        {quote && !quiet && (
          // Only the words take their own direction: the box stays in the column of the banner.
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
      {dismissible && onDismiss ? (
        <DismissButton of={error} label={locale.actions.dismiss} onPress={() => void onDismiss()} />
      ) : null}
    </div>
  );
}
