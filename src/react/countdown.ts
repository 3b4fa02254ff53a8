const SECOND = 1000;
const MANY = 100;

/** Per wait: the reading of the monotonic clock at its end, taken when the wait was first seen. */
const ends = new Map<number, number>();

/**
 * Milliseconds until `retryAt` (epoch milliseconds), never below 0. The wait is over when the wall
 * clock says so, which goes on while the device sleeps, or when the monotonic clock says so, which
 * nobody can set back.
 *
 * @example remainingUntil(Date.now() + 5000); // 5000
 */
export function remainingUntil(retryAt: number): number {
  const byWall = retryAt - Date.now();
  const now = performance.now();
  const end = ends.get(retryAt) ?? now + byWall;
  if (ends.size > MANY) ends.clear();
  ends.set(retryAt, end);
  return Math.max(0, Math.min(byWall, end - now));
}

/**
 * Tells how many milliseconds remain until `retryAt`: at once, each time a whole second less
 * remains, and a last time when none does. Returns a function that stops it.
 *
 * @example const stop = countDown(retryAt, draw);
 */
export function countDown(retryAt: number, onTick: (remaining: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  function tick(): void {
    const remaining = remainingUntil(retryAt);
    if (remaining > 0) timer = setTimeout(tick, remaining % SECOND || SECOND);
    onTick(remaining);
  }
  tick();
  return () => clearTimeout(timer);
}
