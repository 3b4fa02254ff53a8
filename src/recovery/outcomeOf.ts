import type { ApiError, ErrorKind, Intent } from '../model/ApiError.js';

/** What became of a write: surely nothing, or nobody knows; a save is told apart from the rest. */
export type Outcome = 'notSaved' | 'maybeSaved' | 'maybeChanged';

/** Kinds that leave open whether the server did it; of all others it refused before it did anything. */
const open: readonly ErrorKind[] = ['server', 'network', 'timeout', 'unknown'];

/**
 * Tells whether a failed call may have changed something all the same; `undefined` when there is
 * nothing to tell. Without an intent the HTTP method tells a read, and so does data that came along;
 * everything else is taken for a write.
 *
 * @example
 * outcomeOf(timeout, 'save'); // 'maybeSaved': repeating it may do it twice
 */
export function outcomeOf(error: ApiError, intent?: Intent): Outcome | undefined {
  const { code, kind, partial, request, status = 0 } = error;
  const isRead = intent ? intent === 'load' : partial || request?.method === 'GET';
  if (isRead || kind === 'cancelled') return undefined;
  const isRefused = (status >= 400 && status < 500) || !open.includes(kind);
  // Parts of it may have been done before another part failed.
  if (isRefused && !partial && code !== 'BulkActionFailed') return intent && 'notSaved';
  return intent ? 'maybeSaved' : 'maybeChanged';
}
