'use client';
import { useSyncExternalStore } from 'react';
import { isOffline } from '../../calls/isOffline.js';

/**
 * Whether the browser believes that it is online. A hint for the words about a request that failed, not
 * a reason to refuse one. `true` if unknown.
 *
 * @example const online = useOnline();
 */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, isOnlineOnServer);
}

const isOnline = () => !isOffline();
const isOnlineOnServer = () => true;

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
