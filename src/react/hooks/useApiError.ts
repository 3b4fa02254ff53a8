'use client';
import { useEffect, useInsertionEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { announceSuccess } from '../../announcer/announcer.js';
import { createCalls } from '../../calls/createCalls.js';
import type { UseApiErrorOptions } from '../../calls/options.js';
import { actionCatalog, type ActionRow, type HandlerName } from '../../catalog/actions.js';
import { quietUntil } from '../../recovery/intentPolicy.js';
import { useApiErrorConfig } from '../config.js';
import type { UseApiErrorResult } from '../hookTypes.js';
import type { ApiErrorBannerProps } from '../props.js';
import { currentPress } from './currentPress.js';
import { useAfterRender } from './useAfterRender.js';
import { useLiveRegions } from './useLiveRegions.js';

const rows: readonly ActionRow[] = Object.values(actionCatalog);

/** What the hook does itself, be there a handler or not. */
const ownHandlers: readonly unknown[] = ['onRetry', 'onReload', 'onDismiss'];

/** Handlers that the banner gets when the app has set them. */
const HANDLERS = rows
  .map(({ handler }) => handler as HandlerName | undefined)
  .filter((name) => name !== undefined)
  .filter((name) => !ownHandlers.includes(name));

const revisionOnServer = () => 0;

/**
 * Runs calls, shows how they failed, and gets out of it again: what a banner needs, as props.
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
  // code without types may give null
  const options = given ?? {};
  const config = useApiErrorConfig();
  // inside, it is the app's own request whose data its own listener is handed
  const settings = { options: options as unknown as UseApiErrorOptions, config };
  const afterRender = useAfterRender();
  const [calls] = useState(() => createCalls(settings, announceSuccess, afterRender, currentPress));
  useSyncExternalStore(calls.subscribe, calls.revision, revisionOnServer);
  const view = calls.preview(settings);
  // the earliest effect there is: a child's may call `wrap`
  useInsertionEffect(() => calls.configure(settings));
  useEffect(() => calls.commit(view));
  useEffect(() => calls.mount(), [calls]);
  useLiveRegions();

  const { failure, isPending, isRecovering } = view;
  const { onRetry, onReload, draft, intent } = options;
  const canRetry = onRetry !== undefined || failure?.repeat !== undefined;
  // a text, because a list would be a new one in every render
  const handlerNames = HANDLERS.filter((name) => options[name]).join(' ');
  const canReload = onReload !== undefined;
  const hasDraft = draft !== undefined;

  return useMemo(() => {
    const { error = null, attempt = 0 } = failure ?? {};
    const { intent: attempted = intent, unconfirmed } = failure ?? {};
    const { actions } = calls;
    const names = handlerNames.split(' ');
    const handlers = HANDLERS.filter((name) => names.includes(name)).map(
      (name) => [name, () => calls.handle(name)] as const,
    );
    const bannerProps: ApiErrorBannerProps = {
      error,
      attempt,
      pending: isRecovering,
      onDismiss: actions.dismiss,
      // absent keys, so that they take nothing away from what the app sets itself
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
      ...Object.fromEntries(handlers),
    };
    return {
      ...(actions as typeof actions & Pick<UseApiErrorResult<Data>, 'send'>),
      error,
      attempt,
      pending: isPending,
      bannerProps,
      detailsProps: { error },
    };
  }, [
    calls,
    failure,
    isPending,
    isRecovering,
    intent,
    canRetry,
    canReload,
    hasDraft,
    handlerNames,
  ]);
}
