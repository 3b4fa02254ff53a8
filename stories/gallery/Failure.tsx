import { useState } from 'react';
import { ApiErrorBanner, type ErrorCode, type Intent, useApiError } from 'react-api-error';
import { failureOf } from './failureOf.js';

export interface FailureProps {
  /** The code of the failure to show. */
  readonly code: ErrorCode;
  /** What was attempted. */
  readonly intent: Intent;
  /** Called with the name of the pressed button. */
  readonly onAction: (name: string) => void;
}

/** A call that failed with one code, as an app with every handler would show it. */
export function Failure({ code, intent, onAction }: FailureProps) {
  const [source] = useState(() => failureOf(code));
  const { bannerProps, error, pending } = useApiError({
    source,
    intent,
    onRetry: () => onAction('retry'),
    onReload: () => onAction('reload'),
    onSignIn: () => onAction('sign in'),
    onRequestAccess: () => onAction('request access'),
    onLeave: () => onAction('leave'),
  });
  return (
    <>
      <ApiErrorBanner {...bannerProps} fieldTarget={() => () => onAction('show field')} />
      {!error && !pending && (
        <p lang="en" dir="ltr">
          (Nothing is shown.)
        </p>
      )}
    </>
  );
}
