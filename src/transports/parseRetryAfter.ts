import { readSpan } from '../vocabulary/readSpan.js';
import {
  limitStatuses,
  remainingHeaders,
  type WaitForm,
  type WaitHeaders,
  waitStatuses,
} from '../vocabulary/waitHeaders.js';

/** The farthest wait that is believed: one day, in milliseconds. */
export const MAX_WAIT = 86_400_000;

/** A number this great is no span of seconds, but a time since 1970 in seconds: of 2001 and later. */
const MIN_EPOCH_SECONDS = 1_000_000_000;

/** The same in milliseconds. */
const MIN_EPOCH_MS = MIN_EPOCH_SECONDS * 1000;

/** How an HTTP date begins, and one of ISO 8601. */
const DATE = /^(?:[A-Z][a-z]{2}|\d{4}-\d\d-\d\dT)/;

/** A span as Go writes it: `6m0s`, `1.5s`, `20ms`. */
const SPAN = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|[hms])){1,4}$/;

/** What is read of a header that lists windows, in characters. */
const MAX_LIST = 2_000;

/** Reads one header of a response; `undefined` where it is absent. */
export type ReadHeader = (name: string) => string | undefined;

/** What the headers of a response say of waiting. */
export interface WaitFacts {
  /** How long not to call the server again, in milliseconds; `undefined` when no time is named. */
  readonly wait: number | undefined;
  /** A refusal that is one of too many calls: GitHub and others send it with 403. */
  readonly isThrottled: boolean;
}

/**
 * What the headers of a response say of waiting. One that asks for a wait counts before one that
 * tells when a limit begins anew; that counts where the limit was reached, and never while some of it
 * remains. A header that is no such value, or says zero, gives no wait.
 *
 * @param waitHeaders those of the server, or of all, the one that counts first
 */
export function parseRetryAfter(
  header: ReadHeader,
  status: number,
  now: number,
  waitHeaders: readonly WaitHeaders[],
): WaitFacts {
  // the server's own clock is preferred: the difference of two of its dates has no skew
  const serverNow = Date.parse(header('date') ?? '') || now;
  const remaining = remainingIn(header);
  const isReached = remaining === 0 || (remaining === undefined && limitStatuses.includes(status));
  const counts = { wait: waitStatuses.includes(status), reset: isReached };
  const wait = waitHeaders
    .filter(({ tells }) => counts[tells])
    .flatMap(({ names, form }) => names.map((name) => readers[form](header(name) ?? '', serverNow)))
    .find((ms) => ms > 0);
  return {
    wait: wait && Math.min(wait, MAX_WAIT),
    isThrottled: status === 403 && (remaining === 0 || Boolean(wait)),
  };
}

/** How many calls are left; `undefined` when nothing says so. */
function remainingIn(header: ReadHeader): number | undefined {
  const count = remainingHeaders.map(header).find(Boolean) ?? '';
  return /^\d+$/.test(count) ? Number(count) : undefined;
}

/** Milliseconds to wait, from the value of a header; 0 or less for none. */
const readers: { readonly [Form in WaitForm]: (value: string, serverNow: number) => number } = {
  time: readTime,
  milliseconds: (value) => (isNumber(value) ? Math.ceil(Number(value)) : 0),
  windows: readWindows,
};

function isNumber(value: string): boolean {
  return /^\d+(\.\d+)?$/.test(value);
}

function readTime(value: string, serverNow: number): number {
  if (!isNumber(value)) {
    // every form of an HTTP date begins with the name of a day; Date.parse alone takes nearly anything
    if (DATE.test(value)) return Date.parse(value) - serverNow;
    return SPAN.test(value) ? readSpan(value) : 0;
  }
  const time = Number(value);
  if (time >= MIN_EPOCH_MS) return time - serverNow;
  if (time >= MIN_EPOCH_SECONDS) return time * 1000 - serverNow;
  return Math.ceil(time * 1000);
}

/**
 * The longest wait of a window of which nothing is left: `"burst";r=0;t=5, "daily";r=9;t=40`, or the
 * one window of an older draft, `limit=100, remaining=0, reset=30`.
 */
function readWindows(value: string, serverNow: number): number {
  const items = value.slice(0, MAX_LIST).split(',').map(parametersOf);
  const isOneWindow = items.every((item) => !item.has('t'));
  const windows = isOneWindow ? [new Map(items.flatMap((item) => [...item]))] : items;
  const waits = windows
    .filter((window) => Number(window.get('r') ?? window.get('remaining') ?? 0) === 0)
    .map((window) => readTime(window.get('t') ?? window.get('reset') ?? '', serverNow));
  return Math.max(0, ...waits);
}

/** `"daily";r=0;t=40` → r: 0, t: 40. */
function parametersOf(item: string): Map<string, string> {
  const pairs = item.split(';').map((part) => part.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]));
}
