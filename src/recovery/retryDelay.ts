import type { ApiError } from '../model/ApiError.js';
import { backoff, LONGEST, SHORTEST } from './backoff.js';
import { remainingWait } from './remainingWait.js';
import { hasUnknownWait, unknownWait } from './unknownWait.js';

/** Time and chance, handed in so that the answer depends on nothing else. There is no default for either. */
export interface DelayOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Gives a number from 0 up to, but not including, 1, as `Math.random` does; a test gives a fixed one. */
  readonly random: () => number;
}

/**
 * Milliseconds to wait before a failed call is repeated.
 *
 * When the server named a time: until then, and up to a second more, so that many calls do not all
 * fire when its window opens. Otherwise exponential backoff with full jitter: a random part of
 * 1 s, 2 s, 4 s … up to 30 s; or, when a server that takes no more calls named no time that can be
 * read, 1 to 2 s, 2 to 4 s … up to 30 s. The server's time is not capped: an hour is for a person to
 * decide.
 *
 * @param attempt how many attempts have failed, 1 for the first; anything lower counts as 1
 * @throws TypeError without the last argument, in code without types
 * @example
 * retryDelay(error, 1, { now: Date.now(), random: Math.random }); // 0 to 1000
 */
export function retryDelay(
  error: ApiError,
  attempt: number,
  { now, random }: DelayOptions,
): number {
  const wait = remainingWait(error, now);
  if (wait > 0) return wait + random() * SHORTEST;
  if (hasUnknownWait(error)) return unknownWait(error, attempt, random);
  return random() * Math.min(LONGEST, backoff(attempt));
}
