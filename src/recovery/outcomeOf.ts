import type { ApiError, ErrorKind, Intent } from '../model/ApiError.js';

/**
 * What became of a write: the server surely did not do it, it may have done it, or there was
 * nothing to write.
 */
export type Outcome = 'notDone' | 'unknown' | 'none';

/** The server refused before it did anything. */
const refused: ReadonlySet<ErrorKind> = new Set([
  'request',
  'query',
  'authentication',
  'permission',
  'missing',
  'conflict',
  'validation',
  'rateLimit',
  'hibernated',
]);

const readMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Tells whether a failed call may have changed something all the same. Without an intent the HTTP
 * method tells a read; everything else is taken for a write.
 *
 * @example
 * outcomeOf(timeout, 'save'); // 'unknown': repeating it may do it twice
 */
export function outcomeOf(error: ApiError, intent?: Intent): Outcome {
  if (intent === 'load') return 'none';
  if (intent === undefined && readMethods.has(error.request?.method ?? '')) return 'none';
  // Parts of it may have been done before another part failed.
  if (error.partial || error.code === 'BulkActionFailed') return 'unknown';
  if (refused.has(error.kind)) return 'notDone';
  const { status = 0 } = error;
  return error.kind === 'unknown' && status >= 400 && status < 500 ? 'notDone' : 'unknown';
}
