import { parseApiError } from '../../parse/parseApiError.js';
import type { ParseOptions } from '../../parse/ParseOptions.js';
import { readOutcome, readThrown } from '../../parse/readOutcome.js';
import type { CallResult } from '../hookTypes.js';
import type { Handler } from '../props.js';
import { isBug, report } from './tell.js';

/** Runs a function of the app and reads how it went. A bug in it is not only shown. */
export async function resultOf<T>(
  action: () => T | Promise<T>,
  parse: ParseOptions,
): Promise<CallResult<T>> {
  try {
    const data = await action();
    const error = await readOutcome(data, parse);
    return error && !error.partial ? { ok: false, error } : { ok: true, data, error };
  } catch (thrown) {
    const error = await readThrown(thrown, parse);
    if (error.kind === 'unknown' && isBug(thrown)) report(thrown);
    return { ok: false, error };
  }
}

/** A handler that gives nothing back, not even a promise, is silent: how it went is not known. */
export function start(action: Handler, parse: ParseOptions) {
  let given: unknown;
  const result = resultOf(() => {
    given = action();
    return given;
  }, parse);
  return { result, isSilent: given === undefined };
}

/** What a call comes to that has lost the display to a newer one. */
export function superseded(): CallResult<never> {
  return { ok: false, error: parseApiError(new DOMException('Superseded', 'AbortError')) };
}

/** Settles for a request that does not care about its signal. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', reject);
  });
}
