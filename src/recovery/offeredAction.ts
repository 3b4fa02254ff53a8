import { rowOfAction } from '../catalog/actions.js';
import type { ApiError, Recovery } from '../model/ApiError.js';

/** The actions that can be carried out here: those with a handler, or anything else that is truthy. */
export type AvailableActions = { readonly [Action in Recovery]?: unknown };

/**
 * The action to offer: the error's own, or `none` when nothing here could carry it out, so that no
 * button is dead and none stands in for another. What needs nothing is always offered: the page
 * itself can be reloaded, and a report needs nothing of the app.
 *
 * @example
 * offeredAction(error, { retry: onRetry });
 */
export function offeredAction({ recovery }: ApiError, available: AvailableActions): Recovery {
  return rowOfAction(recovery)?.needs === 'nothing' || available[recovery] ? recovery : 'none';
}
