import { kindCatalog } from '../catalog/kinds.js';
import { isList } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import type { ApiError } from '../model/ApiError.js';

/**
 * Whether the value has the shape of a model. That is no proof that it is one: `parseApiError`
 * bounds it and removes secrets again.
 */
export function isApiError(value: unknown): value is ApiError {
  return isLikeApiError(value) && Object.hasOwn(kindCatalog, getOwnData(value, 'kind') as string);
}

/** Whether the value is such a model but for its kind, which the catalog may not have. */
export function isLikeApiError(value: unknown): boolean {
  return (
    typeof getOwnData(value, 'kind') === 'string' &&
    typeof getOwnData(value, 'code') === 'string' &&
    typeof getOwnData(value, 'receivedAt') === 'number' &&
    isList(getOwnData(value, 'issues'))
  );
}
