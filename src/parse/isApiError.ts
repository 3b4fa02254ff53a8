import { kindCatalog } from '../catalog/kinds.js';
import { attempt } from '../guard/attempt.js';
import { ownData } from '../guard/own.js';
import type { ApiError } from '../model/ApiError.js';

/**
 * Whether the value has the shape of a model. That is no proof that it is one: `parseApiError`
 * bounds it and removes secrets again.
 */
export function isApiError(value: unknown): value is ApiError {
  const kind = ownData(value, 'kind');
  return (
    typeof kind === 'string' &&
    Object.hasOwn(kindCatalog, kind) &&
    typeof ownData(value, 'code') === 'string' &&
    typeof ownData(value, 'receivedAt') === 'number' &&
    attempt(() => Array.isArray(ownData(value, 'issues'))) === true
  );
}
