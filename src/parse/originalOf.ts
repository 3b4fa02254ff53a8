import type { ApiError } from '../model/ApiError.js';

const originals = new WeakMap<ApiError, unknown>();

/** Keeps what was handed in beside its model. */
export function keepOriginal(error: ApiError, original: unknown): ApiError {
  originals.set(error, original);
  return error;
}

/**
 * What was handed in to `parseApiError` or `readApiError`: the thrown error, the `Response`. It is
 * kept aside and never serialised, so a copy of the model has none: `undefined`.
 */
export function originalOf(error: ApiError): unknown {
  return originals.get(error);
}
