/** What is said of a lower bound, an upper one, two equal ones, and two that differ. */
export interface LimitWords {
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;
  readonly exactly: (value: string) => string;
  readonly between: (min: string, max: string) => string;
}

/** The bounds that a problem names; one or both may be absent. */
interface Bounds<Bound> {
  readonly min?: Bound;
  readonly max?: Bound;
}

/**
 * The words for the bounds that are there; none without any.
 *
 * @param show Puts a bound into words: `60 characters`.
 * @param showFirst The same of the first of two, where the second says what is counted.
 */
export function sayLimit<Bound>(
  { min, max }: Bounds<Bound>,
  { atLeast, atMost, exactly, between }: LimitWords,
  show: (bound: Bound) => string,
  showFirst = show,
): string {
  if (max === undefined) return min === undefined ? '' : atLeast(show(min));
  if (min === undefined) return atMost(show(max));
  return min === max ? exactly(show(min)) : between(showFirst(min), show(max));
}
