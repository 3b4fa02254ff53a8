import type { ApiError } from '../model/ApiError.js';
import { unknownWait } from '../recovery/unknownWait.js';

/** What may name a time from which on calls are taken again, or ask for one without a name. */
export type Waiting = Pick<ApiError, 'retryAt'> & Partial<Pick<ApiError, 'kind'>>;

const SECOND = 1000;

/** Per failure whose wait has begun: what the monotonic clock says at the end of it. */
const ends = new WeakMap<Waiting, number>();

/**
 * Begins the wait of a failure. Where its end cannot be read it lasts a short while, and begins anew
 * each time.
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
 * Milliseconds until calls are taken again, never below 0. A time that the server named has come
 * when the wall clock says so, which goes on while the device sleeps, or when the monotonic clock
 * says so, which nobody can set back. Of a wait that has not begun only the wall clock tells.
 */
export function waitLeft(error: Waiting): number {
  const byWall = (error.retryAt ?? Infinity) - Date.now();
  const byMonotonic = (ends.get(error) ?? Infinity) - performance.now();
  const left = Math.min(byWall, byMonotonic);
  return left > 0 && left < Infinity ? left : 0;
}

/**
 * Begins the wait unless it has begun, and tells how many milliseconds of it remain: at once, each time a whole second less remains,
 * and a last time when none does. Returns a function that stops it.
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
