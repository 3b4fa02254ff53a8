'use client';

import { useEffect, useInsertionEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useApiErrorConfig } from './config.js';
import type { UseApiErrorOptions, UseApiErrorResult } from './hookTypes.js';
import type { ApiErrorBannerProps } from './props.js';
import { useLiveRegions } from './useLiveRegions.js';
import { createErrorStore, type ErrorStore } from './store/createErrorStore.js';
import { IDLE } from './store/StoreState.js';

const readOnServer = () => IDLE;

type HandlerName = keyof ErrorStore['handlers'];

/**
 * Runs calls, shows how they failed, and gets out of it again: what a banner needs, as props.
 *
 * @example
 * const save = useApiError({ intent: 'save', onReload: refetchEntry, draft: () => entry });
 * const onSave = () =>
 *   save.wrap((signal) => fetch(url, { method: 'PUT', body, signal }), { onSuccess: setSaved });
 * return <ApiErrorBanner {...save.bannerProps} arrival="submit" />;
 *
 * @example
 * const entry = useQuery(…);
 * const failure = useApiError({ intent: 'load', source: entry.error, onRetry: entry.refetch });
 */
export function useApiError(options: UseApiErrorOptions = {}): UseApiErrorResult {
  const config = useApiErrorConfig();
  const [store] = useState(() => createErrorStore({ options, config }));
  const state = useSyncExternalStore(store.subscribe, store.state, readOnServer);
  // The earliest effect there is: a child's may call `wrap`.
  useInsertionEffect(() => store.configure({ options, config }));
  useEffect(() => store.commit(options.source));
  useEffect(() => store.mount(), [store]);
  useLiveRegions();

  const { shown, pending } = store.view(state, options.source);
  const error = shown?.error ?? null;
  const attempt = shown?.attempt ?? 0;
  const intent = shown?.intent ?? options.intent;
  // A string, because an array would be a new one in every render.
  const handled = Object.keys(store.handlers)
    .filter((name) => options[name as HandlerName] ?? (name === 'onRetry' && state.again))
    .join();

  return useMemo(() => {
    const bannerProps: ApiErrorBannerProps = {
      error,
      pending,
      attempt,
      onDismiss: store.actions.dismiss,
      // Absent keys, so that they take nothing away from what the app sets itself.
      ...(intent && { intent }),
      ...Object.fromEntries(
        Object.entries(store.handlers).filter(([name]) => handled.includes(name)),
      ),
    };
    return { ...store.actions, error, pending, attempt, bannerProps, detailsProps: { error } };
  }, [store, error, pending, attempt, intent, handled]);
}
