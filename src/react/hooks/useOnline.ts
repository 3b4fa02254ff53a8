'use client';
import { useSyncExternalStore } from 'react';

/**
 * Whether the browser believes to be online. A hint for the words of a request that did fail, no
 * reason to refuse one. `true` where nobody knows.
 *
 * @example const online = useOnline();
 */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, isOnlineOnServer);
}

const isOnline = () => (navigator.onLine as boolean | undefined) !== false;
const isOnlineOnServer = () => true;

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
