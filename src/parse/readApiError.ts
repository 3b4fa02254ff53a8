import type { ApiError } from '../model/ApiError.js';
import { isResponse } from '../transports/fromResponse.js';
import { parseApiError } from './parseApiError.js';
import type { ParseOptions } from './ParseOptions.js';
import { cloneOf, isFine, readFailed, readOutcome } from './readOutcome.js';

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
  try {
    return await readSettled(await result, options);
  } catch (thrown) {
    return readThrown(thrown, options);
  }
}

/** What a request threw: a failure in any case, a good response included. */
export async function readThrown(thrown: unknown, options: ParseOptions): Promise<ApiError> {
  return isResponse(thrown)
    ? readFailed(cloneOf(thrown), options, thrown)
    : parseApiError(thrown, options);
}

function readSettled(value: unknown, options: ParseOptions): Promise<ApiError | null> {
  return isResponse(value) && !isFine(value)
    ? readFailed(cloneOf(value), options, value)
    : readOutcome(value, options);
}
