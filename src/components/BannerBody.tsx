'use client';
import { type ForwardedRef, useId } from 'react';
import { describeApiError } from '../describe/describeApiError.js';
import { formatErrorReport } from '../describe/formatErrorReport.js';
import type { ApiError } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { ApiErrorBannerProps, HeadingLevel } from '../react/props.js';
import { useOnline } from '../react/useOnline.js';
import { useWords } from '../react/useWords.js';
import { wayOut } from '../recovery/wayOut.js';
import { ActionButton } from './ActionButton.js';
import { BannerActions, type Handlers } from './BannerActions.js';
import { inFormOrder, targetOf } from './formOrder.js';
import { goTo } from './goTo.js';
import { Heading } from './Heading.js';
import { part } from './part.js';
import { TechnicalDetails } from './TechnicalDetails.js';
import { useArrival } from './useArrival.js';
import { useFocusKeeper } from './useFocusKeeper.js';
import { useMounted } from './useMounted.js';
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
    pending,
    attempt,
    intent,
    draft,
    arrival,
    headingLevel = 2,
    hideTitle,
    dismissible = true,
    children,
    fieldLabel,
    fieldTarget: targetGiven,
    onIssueSelect,
    ...rest
  } = props;
  const words = useWords(fieldLabel);
  const fieldTarget = useMounted() ? targetGiven : undefined;
  const online = useOnline();
  const id = useId();
  const root = useRootRef(rootRef);

  const options = { ...words, intent, attempt, online };
  const { lang, dir, title, body, quote, severity, action, repeat } = describeApiError(
    error,
    options,
  );
  const report = () => formatErrorReport(error, options);
  const handlers: Handlers = {
    retry: onRetry,
    reload: onReload,
    authenticate: onSignIn,
    requestAccess: onRequestAccess,
    leave: onLeave,
    revise: error.issues.some(hasTarget) ? showFirstProblem : undefined,
  };
  const recovery = wayOut(error, handlers);

  function hasTarget(issue: Issue) {
    return Boolean(targetOf(issue, fieldTarget));
  }

  function showFirstProblem() {
    const first = inFormOrder(error.issues, fieldTarget).find(({ issue }) => hasTarget(issue));
    return first && goTo(first.issue, fieldTarget, onIssueSelect);
  }

  useFocusKeeper(root);
  useArrival(root, {
    error,
    attempt,
    arrival,
    words: [title, repeat, body],
    waits: recovery === 'retry',
  });

  const group = {
    role: 'group',
    tabIndex: -1,
    'aria-labelledby': `${id}severity ${id}title`,
    'aria-describedby': `${id}body`,
  };

  return (
    <div
      lang={lang}
      dir={dir}
      {...(arrival === 'submit' && group)}
      {...rest}
      {...part('banner', error)}
      ref={root}
    >
      <span {...part('severity', error)} id={`${id}severity`}>
        {severity}
      </span>
      <div {...part('content', error)}>
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
        {quote && <bdi {...part('quote', error)}>{quote}</bdi>}
        <BannerActions {...{ error, recovery, handlers, pending, draft, report }} label={action} />
        {children ?? (
          <ValidationDetails
            {...{ error, fieldLabel, fieldTarget, onIssueSelect }}
            headingLevel={(headingLevel + 1) as HeadingLevel}
          />
        )}
        <TechnicalDetails error={error} report={recovery === 'report' ? undefined : report} />
      </div>
      {dismissible && onDismiss && (
        <ActionButton name="dismiss" of={error} onClick={() => void onDismiss()}>
          {words.ui.dismiss}
        </ActionButton>
      )}
    </div>
  );
}
