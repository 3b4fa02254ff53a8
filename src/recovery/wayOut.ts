import type { ApiError, Recovery } from '../model/ApiError.js';

/** The ways out that can be taken here: those with a handler, or anything else that is truthy. */
export type WaysOpen = { readonly [Way in Recovery]?: unknown };

/**
 * The way out to offer: the error's own, or `none` when nothing here could carry it out, so that no
 * button is dead and none stands in for another. A reload is always open, because the page itself
 * can be reloaded; so is a report, which needs nothing of the app.
 *
 * @example
 * wayOut(error, { retry: onRetry });
 */
export function wayOut({ recovery }: ApiError, open: WaysOpen): Recovery {
  if (recovery === 'reload' || recovery === 'report') return recovery;
  return open[recovery] ? recovery : 'none';
}
