import { readSpan } from './readSpan.js';

/** From here on milliseconds are a time since 1970, and no span: 2001, or more than 31 years. */
const MIN_TIME = 1e12;
const MAX_TIME = 1e13;

/** Milliseconds in each unit of a time since 1970: seconds, and what is finer, to nanoseconds. */
const timeUnits: readonly number[] = [1000, 1, 1e-3, 1e-6];

/** Whole numbers and decimals; what a program writes otherwise is none. */
const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * How an HTTP date begins, and one of ISO 8601: `Date.parse` alone takes nearly anything. Every form of an HTTP
 * date begins with the name of a day.
 */
const DATE = /^(?:[A-Z][a-z]{2}|\d{4}-\d\d-\d\dT)/;

/** A span as Go writes it: `6m0s`, `1.5s`, `20ms`. */
const SPAN = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|[hms])){1,4}$/;

/**
 * What a server writes of a wait, in milliseconds: a span, or the time when it is over, which `waitFrom` tells
 * apart. A number is either by its magnitude. 0 or `NaN` for none.
 *
 * @param unit the milliseconds in the unit of a span that is a number
 */
export function readWait(written: string, unit = 1000): number {
  if (DATE.test(written)) return Math.max(MIN_TIME, Date.parse(written));
  if (SPAN.test(written)) return readSpan(written);
  const count = NUMBER.test(written) ? Number(written) : 0;
  const times = timeUnits.map((milliseconds) => count * milliseconds);
  return times.find((time) => time >= MIN_TIME && time < MAX_TIME) ?? Math.ceil(count * unit);
}

/** How long such a wait is from now on, in milliseconds. */
export function waitFrom(wait: number, now: number): number {
  return wait < MIN_TIME ? wait : wait - now;
}
