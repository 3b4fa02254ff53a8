import { kindCatalog } from '../catalog/kinds.js';
import { attempt } from '../guard/liveValues.js';
import { ownData } from '../guard/records.js';
import type { ApiError } from '../model/ApiError.js';

/**
 * Whether the value has the shape of a model. That is no proof that it is one: `parseApiError`
 * bounds it and removes secrets again.
 */
export function isApiError(value: unknown): value is ApiError {
  return isLikeApiError(value) && Object.hasOwn(kindCatalog, ownData(value, 'kind') as string);
}

/** Whether the value is such a model but for its kind, which the catalog may not have. */
export function isLikeApiError(value: unknown): boolean {
  return (
    typeof ownData(value, 'kind') === 'string' &&
    typeof ownData(value, 'code') === 'string' &&
    typeof ownData(value, 'receivedAt') === 'number' &&
    attempt(() => Array.isArray(ownData(value, 'issues'))) === true
  );
}
