import type { ApiError } from './ApiError.js';

/**
 * Whether two models say the same, read at whatever time: what is new in every render, such as a
 * model that is parsed while rendering, is no news.
 */
export function isSameFailure(a: ApiError, b: ApiError): boolean {
  return a === b || (a.code === b.code && textOf(a) === textOf(b));
}

function textOf(error: ApiError): string {
  return JSON.stringify({ ...error, receivedAt: 0, retryAt: 0 });
}
