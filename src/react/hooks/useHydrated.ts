'use client';
import { useSyncExternalStore } from 'react';

/**
 * `false` on a server and in the render that hydrates; `true` afterwards, and from the start for what
 * is first mounted in a browser. What depends on clock, time zone or `Intl` waits for it, because the
 * server's may differ from the reader's.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer);
}

const neverChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
