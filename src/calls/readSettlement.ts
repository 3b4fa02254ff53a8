import type { ParseOptions } from '../parse/ParseOptions.js';
import { readOutcome, readThrown } from '../parse/readOutcome.js';
import { isResponse } from '../transports/fromResponse.js';
import { isCallResult } from './callResult.js';
import type { CallResult } from './options.js';
import { isBug, reportUncaught } from './callSafely.js';
import type { Settlement } from './Operation.js';

/** Finds out whose listeners have heard of a result or an error. */
export type FindWhoHeard = (outcome: object) => Settlement['heardBy'];

/** Reads how a request or a handler of the app went. A bug in it is not only shown. */
export async function readSettlement(
  outcome: () => unknown,
  parse: ParseOptions,
  whoHeard: FindWhoHeard,
): Promise<Settlement> {
  try {
    const data = await outcome();
    if (isCallResult(data)) return { result: data, gave: 'result', heardBy: whoHeard(data) };
    const error = await readOutcome(data, parse);
    const result: CallResult<unknown> =
      error && !error.partial ? { ok: false, error } : { ok: true, data, error };
    return { result, gave: isResponse(data) ? 'result' : 'something', heardBy: 'nobody' };
  } catch (thrown) {
    return settlementOfThrown(thrown, parse, whoHeard);
  }
}

async function settlementOfThrown(
  thrown: unknown,
  parse: ParseOptions,
  whoHeard: FindWhoHeard,
): Promise<Settlement> {
  const error = await readThrown(thrown, parse);
  if (error.kind === 'unknown' && isBug(thrown)) reportUncaught(thrown);
  // a handler may throw the error of a result that it was given
  const heardBy = Object(thrown) === thrown ? whoHeard(thrown as object) : 'nobody';
  return { result: { ok: false, error }, gave: 'something', heardBy };
}
