'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { remainingUntil, tickUntil } from './countdown.js';

/** What remains of a wait. */
export interface Countdown {
  /** Rounded up to whole seconds; 0 when it is over, or before hydration, when no clock is read. */
  readonly remainingMs: number;
  /** `true` when there is nothing (more) to wait for. */
  readonly ready: boolean;
}

const SECOND = 1000;
const UNREAD = -1;

/**
 * Counts down to `retryAt` (epoch milliseconds; absent: there is no wait). Renders the component
 * that calls it once a second: call it in a small one.
 *
 * @example const { remainingMs, ready } = useCountdown(error.retryAt);
 */
export function useCountdown(retryAt: number | undefined): Countdown {
  const subscribe = useCallback(
    (onTick: () => void) => (retryAt === undefined ? () => {} : tickUntil(retryAt, onTick)),
    [retryAt],
  );
  const read = () => (retryAt === undefined ? 0 : Math.ceil(remainingUntil(retryAt) / SECOND));
  const readOnServer = () => (retryAt === undefined ? 0 : UNREAD);
  const seconds = useSyncExternalStore(subscribe, read, readOnServer);
  return { remainingMs: Math.max(0, seconds) * SECOND, ready: seconds === 0 };
}
