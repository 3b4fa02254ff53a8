import type { ApiError, Recovery } from '../model/ApiError.js';

/** The ways out that can be taken here: those with a handler, or anything else that is truthy. */
export type WaysOpen = { readonly [Way in Recovery]?: unknown };

/**
 * The way out to offer: the error's own, or `report` when nothing here could carry it out, so that
 * no button is dead. A reload is always open, because the page itself can be reloaded.
 *
 * @example
 * wayOut(error, { retry: onRetry });
 */
export function wayOut({ recovery }: ApiError, open: WaysOpen): Recovery {
  if (recovery === 'none' || recovery === 'reload') return recovery;
  return open[recovery] ? recovery : 'report';
}
