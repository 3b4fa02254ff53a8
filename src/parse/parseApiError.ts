import { isRecord } from '../guard/own.js';
import { toPlain } from '../guard/toPlain.js';
import { fromNative } from '../transports/fromNative.js';
import { transports } from '../transports/transports.js';
import type { ApiError } from '../model/ApiError.js';
import type { Failure } from '../model/Failure.js';
import { isApiError } from './isApiError.js';
import { keepOriginal } from './originalOf.js';
import { bound, type ParseOptions } from './ParseOptions.js';
import { recall, remember } from './memo.js';
import { restoreApiError } from './restoreApiError.js';
import { understand } from './understand.js';

/**
 * Reads anything that a failed call can throw or return into one model. Synchronous and total: it
 * never throws. Of a `Response` it tells what status and headers say; `readApiError` reads the body
 * too. The same object with equal options gives the same model object.
 *
 * @example
 * try {
 *   await client.entry.update(params, entry);
 * } catch (thrown) {
 *   const error = parseApiError(thrown);
 *   if (error.kind === 'conflict') reload();
 * }
 */
export function parseApiError(thrown: unknown, options: ParseOptions = {}): ApiError {
  const recalled = recall(thrown, options);
  if (recalled) return recalled;
  // a live value may tell another story when it is read again: its copy decides
  const copy = isApiError(thrown) && toPlain(thrown, bound(options, 'maxDepth')).value;
  const error =
    isApiError(copy) && isRecord(copy)
      ? restoreApiError(copy, options)
      : understand(see(thrown, options), options);
  remember(thrown, options, error);
  remember(error, options, error);
  return keepOriginal(error, thrown);
}

function see(thrown: unknown, options: ParseOptions): Failure {
  const context = { now: options.now ?? Date.now(), maxDepth: bound(options, 'maxDepth') };
  for (const transport of transports) {
    const failure = transport(thrown, context);
    if (failure) return failure;
  }
  return fromNative(thrown);
}
