'use client';
import { useEffect, useInsertionEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { announceSuccess } from '../../announcer/announcer.js';
import { createCalls } from '../../calls/createCalls.js';
import type { UseApiErrorOptions } from '../../calls/options.js';
import { hintAtOtherWord } from '../../developer/hintAtOtherWord.js';
import { quietUntil } from '../../recovery/intentPolicy.js';
import { useApiErrorConfig } from '../config.js';
import type { UseApiErrorResult } from '../hookTypes.js';
import type { ApiErrorBannerProps } from '../props.js';
import { usableFunctions } from '../../calls/usableFunctions.js';
import { createBannerHandlers } from './createBannerHandlers.js';
import { currentPress } from './currentPress.js';
import { useAfterRender } from './useAfterRender.js';
import { useLiveRegions } from './useLiveRegions.js';

const revisionOnServer = () => 0;

/**
 * Runs calls, and gives a banner their failure and the ways to recover from it, as props.
 *
 * @example
 * const save = useApiError({
 *   intent: 'save',
 *   request: ({ signal }) => putEntry(id, entry, signal),
 *   onSuccess: setSaved,
 *   onReload: async () => setEntry(await getEntry(id)),
 *   draft: () => entry,
 * });
 * <form onSubmit={(event) => { event.preventDefault(); void save.send(); }}>
 *   <ApiErrorBanner {...save.bannerProps} arrival="submit" />
 *
 * @example
 * const entry = useQuery(…);
 * const failure = useApiError({
 *   intent: 'load',
 *   source: entry.error,
 *   sourcePending: entry.isFetching,
 *   onRetry: entry.refetch,
 * });
 */
export function useApiError<Data = unknown>(
  given?: UseApiErrorOptions<Data>,
): UseApiErrorResult<Data> {
  // code without types may pass null
  const options = usableFunctions(given ?? {});
  hintAtOtherWord(options);
  const config = useApiErrorConfig();
  // inside, the type of the data does not matter: the app's own listener gets the data of its own request
  const settings = { options: options as unknown as UseApiErrorOptions, config };
  const afterRender = useAfterRender();
  const [calls] = useState(() => createCalls(settings, announceSuccess, afterRender, currentPress));
  const [handlersOf] = useState(() => createBannerHandlers(calls.handle));
  useSyncExternalStore(calls.subscribe, calls.revision, revisionOnServer);
  const view = calls.preview(settings);
  // in the earliest effect there is, because an effect of a child may call `wrap`
  useInsertionEffect(() => calls.configure(settings));
  useEffect(() => calls.commit(view));
  useEffect(() => calls.mount(), [calls]);
  useLiveRegions();

  const { failure, isPending, isRecovering } = view;
  const { onRetry, onReload, draft, intent } = options;
  const canRetry = onRetry !== undefined || failure?.repeat !== undefined;
  const handlers = handlersOf(settings.options);
  const canReload = onReload !== undefined;
  const hasDraft = draft !== undefined;

  return useMemo(() => {
    const { error = null, attempt = 0 } = failure ?? {};
    const { intent: attempted = intent, unconfirmed } = failure ?? {};
    const { actions } = calls;
    const bannerProps: ApiErrorBannerProps = {
      error,
      attempt,
      pending: isRecovering,
      onDismiss: actions.dismiss,
      // what is not set has no key, so that it does not override what the app sets itself
      ...(failure && {
        occurrence: failure.occurrence,
        unconfirmed,
        quietUntil: quietUntil(failure.intent ?? intent, failure.streak),
      }),
      ...(failure?.repeat?.type === 'reload' && { failedReload: failure.write ?? {} }),
      ...(attempted && { intent: attempted }),
      ...(canRetry && { onRetry: actions.retry }),
      ...(canReload && { onReload: actions.reload }),
      ...(hasDraft && { draft: calls.draft }),
      ...handlers,
    };
    return {
      ...(actions as typeof actions & Pick<UseApiErrorResult<Data>, 'send'>),
      error,
      attempt,
      pending: isPending,
      bannerProps,
      detailsProps: { error },
    };
  }, [calls, failure, isPending, isRecovering, intent, canRetry, canReload, hasDraft, handlers]);
}
