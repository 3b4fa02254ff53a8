import type { ApiError } from '../model/ApiError.js';
import { unknownWait } from '../recovery/unknownWait.js';

/** What may name a time from which on calls are taken again, or ask for one without a name. */
export type Waiting = Pick<ApiError, 'retryAt'> & Partial<Pick<ApiError, 'kind'>>;

const SECOND = 1000;

/** Per failure: the reading of the monotonic clock at the end of its wait, as first computed. */
const ends = new WeakMap<Waiting, number>();

/**
 * Begins the wait of a failure that is news. Where its end cannot be read it lasts a short while.
 *
 * @param attempt how many attempts have failed
 * @param random a number from 0 up to, but not including, 1
 */
export function beginWait(error: Waiting, attempt: number, random: () => number): void {
  const isKnown = error.retryAt !== undefined;
  if (isKnown && ends.has(error)) return;
  const wait = isKnown ? error.retryAt - Date.now() : unknownWait(error, attempt, random);
  ends.set(error, performance.now() + wait);
}

/**
 * Milliseconds until calls are taken again, never below 0. A time that the server named has come
 * when the wall clock says so, which goes on while the device sleeps, or when the monotonic clock
 * says so, which nobody can set back.
 */
export function waitLeft(error: Waiting, attempt = 1): number {
  if (!ends.has(error)) beginWait(error, attempt, Math.random);
  const left = (ends.get(error) ?? 0) - performance.now();
  const byWall = error.retryAt === undefined ? left : error.retryAt - Date.now();
  return Math.max(0, Math.min(byWall, left));
}

/**
 * Tells how many milliseconds of the wait remain: at once, each time a whole second less remains,
 * and a last time when none does. Returns a function that stops it.
 *
 * @example const stop = watchWait(error, draw);
 */
export function watchWait(
  error: Waiting,
  onTick: (remaining: number) => void,
  attempt?: number,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  function tick(): void {
    const remaining = waitLeft(error, attempt);
    if (remaining > 0) timer = setTimeout(tick, remaining % SECOND || SECOND);
    onTick(remaining);
  }
  tick();
  return () => clearTimeout(timer);
}
