'use client';
import { useSyncExternalStore } from 'react';

/**
 * `false` on a server, and in the render that takes over what a server drew; `true` from then on, and
 * from the start of what is mounted in a browser. What depends on clock, time zone or `Intl` waits
 * for it, because the server's differ from the reader's.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer);
}

const neverChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
