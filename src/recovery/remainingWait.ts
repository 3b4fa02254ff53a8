import type { ApiError } from '../model/ApiError.js';

/**
 * Milliseconds until the server takes calls again, by its own word; 0 when it named no time, or
 * when that time has come.
 *
 * @param now epoch milliseconds
 */
export function remainingWait(error: ApiError, now: number): number {
  const wait = (error.retryAt ?? now) - now;
  return wait > 0 ? wait : 0;
}
