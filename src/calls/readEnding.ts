import type { ParseOptions } from '../parse/ParseOptions.js';
import { readOutcome, readThrown } from '../parse/readOutcome.js';
import { isResponse } from '../transports/fromResponse.js';
import { isCallResult } from './callResult.js';
import type { CallResult } from './options.js';
import { isBug, reportUncaught } from './callSafely.js';
import { isOffline } from './isOffline.js';
import type { Settlement } from './Operation.js';

/** How a request or a handler of the app went. */
export interface Ending extends Pick<Settlement, 'result' | 'gave'> {
  /** The result of another call, or what was thrown: listeners may have heard of it. */
  readonly known?: unknown;
}

/** Reads how a request or a handler of the app went. A bug in it is not only shown. */
export async function readEnding(
  outcome: () => unknown,
  parse: ParseOptions,
  began: { readonly offline: boolean } = { offline: false },
): Promise<Ending> {
  try {
    const data = await outcome();
    if (isCallResult(data)) return { result: data, gave: 'result', known: data };
    const error = await readOutcome(data, parse);
    const result: CallResult<unknown> =
      error && !error.partial ? { ok: false, error } : { ok: true, data, error };
    return { result, gave: isResponse(data) ? 'result' : 'something' };
  } catch (thrown) {
    // a client may hold a call back until the browser is online, and send it then
    const offline = began.offline && isOffline();
    const error = await readThrown(thrown, { offline, ...parse });
    if (error.kind === 'unknown' && isBug(thrown)) reportUncaught(thrown);
    // a handler may throw the error of a result that it was given
    return { result: { ok: false, error }, gave: 'something', known: thrown };
  }
}
