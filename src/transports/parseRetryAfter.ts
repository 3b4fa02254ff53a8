import { readWait, waitFrom } from '../wire/readWait.js';
import {
  limitStatuses,
  remainingHeaders,
  type WaitForm,
  type WaitHeaders,
  waitStatuses,
} from '../vocabulary/waitHeaders.js';

/** The longest wait that is believed: one day, in milliseconds. */
export const MAX_WAIT = 86_400_000;

/** How much is read of a header that lists windows, in characters. */
const MAX_LIST = 2_000;

/** A count of calls, or the first of a list of them. */
const COUNT = /^\d+(?=$|,)/;

/** The first element of a list (RFC 9110, section 5.3), without parameters; a date has a comma in it. */
const ELEMENT = /^(?:[A-Z][a-z]{2,8}, )?[^,;]*/;

/** Reads one header of a response; `undefined` where it is absent. */
export type ReadHeader = (name: string) => string | undefined;

/** What the headers of a response say of waiting. */
export interface WaitFacts {
  /** How long not to call the server again, in milliseconds; `undefined` where no header says. */
  readonly wait: number | undefined;
  /** The refusal is about too many calls, although its status is 403: GitHub and others. */
  readonly isThrottled: boolean;
}

/**
 * Reads what the headers of a response say of waiting. A header that asks for a wait counts before one that tells when
 * a limit is reset; a reset counts only where the limit was reached. A value that cannot be read, or is zero, gives no
 * wait.
 *
 * @param waitHeaders the headers to read, the most important first
 */
export function parseRetryAfter(
  header: ReadHeader,
  status: number,
  now: number,
  waitHeaders: readonly WaitHeaders[],
): WaitFacts {
  // between two dates of the server there is no clock skew
  const serverNow = Date.parse(header('date') ?? '') || now;
  const remaining = remainingIn(header);
  const isReached = remaining === 0 || (remaining === undefined && limitStatuses.includes(status));
  const counts = { wait: waitStatuses.includes(status), reset: isReached };
  const wait = waitHeaders
    .filter(({ tells }) => counts[tells])
    .flatMap(({ names, form }) =>
      names.map((name) => waitFrom(readers[form](header(name) ?? ''), serverNow)),
    )
    .find((ms) => ms > 0);
  return {
    wait: wait && Math.min(wait, MAX_WAIT),
    isThrottled: status === 403 && (remaining === 0 || Boolean(wait)),
  };
}

/** How many calls are left; `undefined` when nothing says so. */
function remainingIn(header: ReadHeader): number | undefined {
  return countIn(remainingHeaders.map(header).find(Boolean));
}

function countIn(value = ''): number | undefined {
  const count = COUNT.exec(value)?.[0];
  return count === undefined ? undefined : Number(count);
}

/** What reads the value of a header of each form, with results as those of `readWait`. */
const readers: { readonly [Form in WaitForm]: (value: string) => number } = {
  time: (value) => readWait(ELEMENT.exec(value)?.[0] ?? ''),
  milliseconds: (value) => readWait(value, 1),
  windows: readWindows,
};

/**
 * The longest wait for a window that is used up: `"burst";r=0;t=5, "daily";r=9;t=40`, or the one window of an older
 * draft, `limit=100, remaining=0, reset=30`.
 */
function readWindows(value: string): number {
  const items = value.slice(0, MAX_LIST).split(',').map(parametersOf);
  const isOneWindow = items.every((item) => !item.has('t'));
  const windows = isOneWindow ? [new Map(items.flatMap((item) => [...item]))] : items;
  const waits = windows
    .filter((window) => countIn(window.get('r') ?? window.get('remaining')) === 0)
    .map((window) => readWait(window.get('t') ?? window.get('reset') ?? ''));
  return Math.max(0, ...waits);
}

/** `"daily";r=0;t=40` → r: 0, t: 40. */
function parametersOf(item: string): Map<string, string> {
  const pairs = item.split(';').map((part) => part.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]));
}
