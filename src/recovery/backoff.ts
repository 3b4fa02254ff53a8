/** The shortest wait that chance decides, in milliseconds. */
export const SHORTEST = 1_000;

/** No wait that chance decides is longer, in milliseconds. */
export const LONGEST = 30_000;

/**
 * Exponential backoff, not yet bounded: the shortest wait, doubled with each failure after the first.
 *
 * @param attempt how many attempts have failed, 1 for the first; anything lower counts as 1
 */
export function backoff(attempt: number): number {
  return SHORTEST * 2 ** (attempt > 1 ? attempt - 1 : 0);
}
