import { readWait, waitFrom } from '../wire/readWait.js';
import {
  limitStatuses,
  remainingHeaders,
  resetInName,
  type WaitForm,
  type WaitHeaders,
  waitStatuses,
} from '../vocabulary/waitHeaders.js';

/** How much is read of a header that lists windows, in characters. */
const MAX_LIST = 2_000;

/** A count of calls. */
const COUNT = /^\d+$/;

/** The elements of a list (RFC 9110, section 5.6.1). A date has a comma in it. */
const ELEMENTS = /(?:[A-Z][a-z]{2,8}, )?[^,]+/g;

/** Reads one header of a response; `undefined` where it is absent. */
export type ReadHeader = (name: string) => string | undefined;

/** What the headers of a response say of waiting. */
export interface WaitFacts {
  /** How long not to call the server again, in milliseconds; `undefined` where no header says. */
  readonly wait: number | undefined;
  /** The same of a status that says nothing of waiting. */
  readonly waitIfThrottled: number | undefined;
  /** The refusal is about too many calls, although its status is 403: GitHub and others. */
  readonly isThrottled: boolean;
}

/**
 * Reads what the headers of a response say of waiting. A header that asks for a wait counts before one that tells when
 * a limit is reset; a reset counts only where that limit was reached. A value that cannot be read, or is zero, gives no
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
  const rows = (tells: WaitHeaders['tells']) => waitHeaders.filter((row) => row.tells === tells);
  const asked = rows('wait')
    .flatMap(({ names, form }) => names.map((name) => readers[form](header(name) ?? '')))
    .map((wait) => waitFrom(wait, serverNow))
    .find((ms) => ms > 0);
  const left = remainingHeaders
    .map((name) => countsIn(header(name)))
    .find(({ length }) => length > 0);
  const limits = rows('reset')
    .flatMap(({ names }) => names.map((name) => readLimit(name, header, left)))
    .map(({ wait, isReached }) => ({ wait: waitFrom(wait, serverNow), isReached }));
  const reached = limits.filter(({ isReached }) => isReached).map(({ wait }) => wait);
  // where no header says so, the status does
  const untold = limitStatuses.includes(status)
    ? limits.find(({ wait, isReached }) => isReached === undefined && wait > 0)?.wait
    : undefined;
  const isAsked = waitStatuses.includes(status);
  const wait = (isAsked ? asked : undefined) ?? (Math.max(0, ...reached) || untold);
  return {
    wait,
    waitIfThrottled: asked,
    isThrottled: status === 403 && (left?.includes(0) === true || Boolean(wait)),
  };
}

/** When a limit is reset, as `readWait` has it, and whether it was reached, if a header says so. */
interface Limit {
  readonly wait: number;
  readonly isReached: boolean | undefined;
}

/**
 * What one header says of a limit, or of a list of them: the last one that was reached counts. How much is left of it
 * stands in a header of a like name.
 *
 * @param left how much is left of any limit, for one without such a header
 */
function readLimit(name: string, header: ReadHeader, left: readonly number[] = []): Limit {
  const ends = elementsOf(header(name)).map(readers.time);
  const own = countsIn(header(name.replace(resetInName, 'remaining')));
  const counts = own.length > 0 ? own : left;
  if (counts.length === 0) return { wait: ends[0] ?? 0, isReached: undefined };
  const reached = ends.filter((_, index) =>
    counts.length === ends.length ? counts[index] === 0 : counts.includes(0),
  );
  return { wait: Math.max(0, ...reached.filter(Number.isFinite)), isReached: reached.length > 0 };
}

/** How many calls are left, of one limit or of each in a list; empty where nothing says so. */
function countsIn(value?: string): readonly number[] {
  return elementsOf(value)
    .filter((count) => COUNT.test(count))
    .map(Number);
}

/** The elements of a header that is a list, without parameters and quotes. */
function elementsOf(value = ''): readonly string[] {
  const elements = value.slice(0, MAX_LIST).match(ELEMENTS) ?? [];
  return elements.map((element) => element.replace(/;.*|"/g, '').trim());
}

/** What reads the value of a header of each form, with results as those of `readWait`. */
const readers: { readonly [Form in WaitForm]: (value: string) => number } = {
  time: (value) => readWait(elementsOf(value)[0] ?? ''),
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
    .filter((window) => countsIn(window.get('r') ?? window.get('remaining'))[0] === 0)
    .map((window) => readWait(window.get('t') ?? window.get('reset') ?? ''));
  return Math.max(0, ...waits);
}

/** `"daily";r=0;t=40` → r: 0, t: 40. */
function parametersOf(item: string): Map<string, string> {
  const pairs = item.split(';').map((part) => part.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]));
}
