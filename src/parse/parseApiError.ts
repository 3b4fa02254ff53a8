import { time } from '../catalog/facts.js';
import { warnOnce } from '../developer/warnOnce.js';
import { usableOptions } from '../guard/liveValues.js';
import { isRecord, getOwnData } from '../guard/records.js';
import { toPlain } from '../guard/toPlain.js';
import { detectFailure } from '../transports/detectFailure.js';
import type { ApiError } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import { isApiError, isLikeApiError } from './isApiError.js';
import { keepOriginal } from './originalOf.js';
import { contextOf, type ParseOptions } from './ParseOptions.js';
import { recall, remember } from './memo.js';
import { restoreApiError } from './restoreApiError.js';
import { interpretFailure } from './interpretFailure.js';

/**
 * Reads anything that a failed call can throw or return into one model. Synchronous and total: it
 * never throws, whatever the options are: bounds that are none have their default. Of a `Response` it
 * tells what status and headers say; `readApiError` reads the body too. The same object with equal
 * options gives the same model object.
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
  const usable = usableOptions(options);
  return parseOnce(thrown, usable, () => detectFailure(thrown, contextOf(usable)).failure);
}

/** The same, with a function that recognises the failure if nothing is remembered. */
export function parseOnce(
  thrown: unknown,
  options: ParseOptions,
  recognised: () => RawFailure,
): ApiError {
  const recalled = recall(thrown, options);
  if (recalled) return recalled;
  if (isLikeApiError(thrown)) tellOfModel(thrown);
  // a live value may be another one when it is read again, so its copy is used
  const copy = isApiError(thrown) && toPlain(thrown, contextOf(options)).value;
  const error =
    isApiError(copy) && isRecord(copy)
      ? restoreApiError(copy, options)
      : interpretFailure(recognised(), options);
  remember(thrown, options, error);
  return keepOriginal(error, thrown);
}

/** Warns the developer of a model that cannot be read as it was made. */
function tellOfModel(model: unknown): void {
  const retryAt = getOwnData(model, 'retryAt');
  if (!isApiError(model)) warnOnce('RAE023');
  if (retryAt !== undefined && time(retryAt) === undefined) warnOnce('RAE024');
}
