import type { ApiError } from '../model/ApiError.js';

/** What may name a time from which on calls are taken again. */
export type Waiting = Pick<ApiError, 'retryAt'>;

const SECOND = 1000;

/** Per failure: the reading of the monotonic clock at the end of its wait, as first computed. */
const ends = new WeakMap<Waiting, number>();

/**
 * Milliseconds until the server takes calls again, never below 0. The wait is over when the wall
 * clock says so, which goes on while the device sleeps, or when the monotonic clock says so, which
 * nobody can set back.
 */
export function waitLeft(error: Waiting): number {
  const { retryAt = 0 } = error;
  const byWall = retryAt - Date.now();
  const now = performance.now();
  const end = ends.get(error) ?? now + byWall;
  ends.set(error, end);
  return Math.max(0, Math.min(byWall, end - now));
}

/**
 * Tells how many milliseconds of the wait remain: at once, each time a whole second less remains,
 * and a last time when none does. Returns a function that stops it.
 *
 * @example const stop = countDown(error, draw);
 */
export function countDown(error: Waiting, onTick: (remaining: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  function tick(): void {
    const remaining = waitLeft(error);
    if (remaining > 0) timer = setTimeout(tick, remaining % SECOND || SECOND);
    onTick(remaining);
  }
  tick();
  return () => clearTimeout(timer);
}
