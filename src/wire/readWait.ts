import { readSpan } from './readSpan.js';

/** The longest wait that is believed: one day, in milliseconds. */
const MAX_WAIT = 86_400_000;

/** Milliseconds from here on are a time since 1970, in 2001 or later: as a span they would be 31 years. */
const MIN_TIME = 1e12;
const MAX_TIME = 1e13;

/** The milliseconds in each unit of a time since 1970, from seconds to nanoseconds. */
const timeUnits: readonly number[] = [1000, 1, 1e-3, 1e-6];

/** A number in decimal notation. */
const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * How an HTTP date begins, with the name of a day, and a date of ISO 8601. `Date.parse` by itself accepts nearly
 * anything.
 */
const DATE = /^(?:[A-Z][a-z]{2}|\d{4}-\d\d-\d\dT)/;

/** A span as Go writes it: `6m0s`, `1.5s`, `20ms`; or in words: `30 seconds`. */
const SPAN = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|[hms]| (?:second|minute|hour)s?)){1,4}$/;

/**
 * Reads a wait: the milliseconds of a span, or of the time since 1970 when the wait is over. `waitFrom` tells these
 * apart by their magnitude. 0 or `NaN` for any other text.
 *
 * @param unit the milliseconds in the unit of a number that is a span
 */
export function readWait(written: string, unit = 1000): number {
  if (DATE.test(written)) return Math.max(MIN_TIME, Date.parse(written));
  if (SPAN.test(written)) return readSpan(written);
  const count = NUMBER.test(written) ? Number(written) : 0;
  const times = timeUnits.map((milliseconds) => count * milliseconds);
  return times.find((time) => time >= MIN_TIME && time < MAX_TIME) ?? Math.ceil(count * unit);
}

/** How long a wait that `readWait` gave is from now on, in milliseconds, and at most a day. */
export function waitFrom(wait: number, now: number): number {
  return Math.min(wait < MIN_TIME ? wait : wait - now, MAX_WAIT);
}
