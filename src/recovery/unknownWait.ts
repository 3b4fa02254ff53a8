import type { ApiError } from '../model/ApiError.js';
import { backoff, LONGEST } from './backoff.js';

/**
 * Whether the server asks to be called later and did not say when, or not so that it can be read: a
 * page sees few headers of another origin (Fetch standard, CORS-safelisted response headers).
 */
export function hasUnknownWait({ kind, retryAt }: Partial<ApiError>): boolean {
  return kind === 'rateLimit' && retryAt === undefined;
}

/**
 * Milliseconds to wait where the server's time cannot be read: 1 to 2 s, twice as long after each
 * further attempt, up to 30 s. 0 where there is nothing to wait for.
 *
 * @param attempt how many attempts have failed, 1 for the first
 * @param random gives a number from 0 up to, but not including, 1
 */
export function unknownWait(
  error: Partial<ApiError>,
  attempt: number,
  random: () => number,
): number {
  if (!hasUnknownWait(error)) return 0;
  return Math.min(LONGEST, backoff(attempt) * (1 + random()));
}
