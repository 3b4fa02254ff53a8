import type { ApiError } from '../model/ApiError.js';
import { unknownWait } from '../recovery/unknownWait.js';

/** A failure that may ask to wait, until a time that it names or for a while. */
export type Waiting = Pick<ApiError, 'retryAt'> & Partial<Pick<ApiError, 'kind'>>;

const SECOND = 1000;

/** When the wait of each failure ends, by the monotonic clock. */
const ends = new WeakMap<Waiting, number>();

/**
 * Begins the wait of a failure, once. A wait whose end is not known is a short one, and begins anew with each call.
 *
 * @param attempt how many attempts have failed
 * @param random gives a number from 0 up to, but not including, 1
 */
export function beginWait(error: Waiting, attempt = 1, random: () => number = Math.random): void {
  const isKnown = error.retryAt !== undefined;
  if (isKnown && ends.has(error)) return;
  const wait = isKnown ? error.retryAt - Date.now() : unknownWait(error, attempt, random);
  ends.set(error, performance.now() + wait);
}

/**
 * Milliseconds that are left to wait, never below 0. The wait is over when either clock says so: the wall clock goes
 * on while the device sleeps, and the monotonic clock cannot be set back. Before the wait has begun only the wall
 * clock counts.
 */
export function waitLeft(error: Waiting): number {
  const byWall = (error.retryAt ?? Infinity) - Date.now();
  const byMonotonic = (ends.get(error) ?? Infinity) - performance.now();
  const left = Math.min(byWall, byMonotonic);
  return left > 0 && left < Infinity ? left : 0;
}

/**
 * Begins the wait unless it has begun, and tells how many milliseconds of it remain: at once, after each second,
 * and a last time at its end. Returns a function that stops this.
 *
 * @example const stop = watchWait(error, draw);
 */
export function watchWait(
  error: Waiting,
  onTick: (remaining: number) => void,
  attempt?: number,
): () => void {
  if (!ends.has(error)) beginWait(error, attempt);
  let timer: ReturnType<typeof setTimeout>;
  function tick(): void {
    const remaining = waitLeft(error);
    if (remaining > 0) timer = setTimeout(tick, remaining % SECOND || SECOND);
    onTick(remaining);
  }
  tick();
  return () => clearTimeout(timer);
}
