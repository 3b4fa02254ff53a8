import type { ApiError } from './ApiError.js';

/**
 * Whether two models say the same, whenever they were read. An app may parse while it renders, and so have a new model
 * each time that tells no news.
 */
export function isSameFailure(a: ApiError, b: ApiError): boolean {
  return a === b || (a.code === b.code && textOf(a) === textOf(b));
}

function textOf(error: ApiError): string {
  return JSON.stringify({ ...error, receivedAt: 0, retryAt: 0 });
}
