'use client';

import { useSyncExternalStore } from 'react';

/**
 * Whether the browser believes to be online. A hint for the words of a request that did fail, no
 * reason to refuse one. `true` where nobody knows.
 *
 * @example const online = useOnline();
 */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => (navigator.onLine as boolean | undefined) !== false,
    () => true,
  );
}

function subscribe(onChange: () => void): () => void {
  const controller = new AbortController();
  addEventListener('online', onChange, controller);
  addEventListener('offline', onChange, controller);
  return () => controller.abort();
}
