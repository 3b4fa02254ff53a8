import { usableOptions } from '../guard/liveValues.js';
import type { ApiError } from '../model/ApiError.js';
import { isResponse } from '../transports/fromResponse.js';
import type { ParseOptions } from './ParseOptions.js';
import { cloneOf, isFine, readFailed, readOutcome, readThrown } from './readOutcome.js';

/**
 * Reads the outcome of a call, or the promise of one: `null` when nothing is wrong, else the model.
 * Of a response a clone is read, within the bounds of `options`, so that the caller can still read
 * the body. A rejected promise is a failure whatever it was rejected with. Never rejects.
 *
 * @example
 * const response = await fetch(url);
 * const error = await readApiError(response);
 * if (error) return showError(error);
 */
export async function readApiError(
  result: unknown,
  options: ParseOptions = {},
): Promise<ApiError | null> {
  const usable = usableOptions(options);
  try {
    return await readSettled(await result, usable);
  } catch (thrown) {
    return readThrown(thrown, usable);
  }
}

function readSettled(value: unknown, options: ParseOptions): Promise<ApiError | null> {
  return isResponse(value) && !isFine(value)
    ? readFailed(cloneOf(value), options, value)
    : readOutcome(value, options);
}
