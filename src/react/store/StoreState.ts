import type { ApiError, Intent } from '../../model/ApiError.js';
import type { Handler } from '../props.js';

/** A failure on display. */
export interface Shown {
  readonly error: ApiError;
  /** How many attempts have failed. */
  readonly attempt: number;
  readonly intent?: Intent | undefined;
}

/** What the hook renders from. A new object for each change, so that React sees it. */
export interface StoreState {
  /** The failure of a wrapped call or a handler, or one shown by the app. Wins over the source. */
  readonly own: Shown | null;
  /** What may be run again: the request that failed, or the reload. */
  readonly again: Handler | null;
  /** The source's failure, kept on display while a retry or reload is under way. */
  readonly held: Shown | null;
  /** How often this source had failed when it was last looked at; 0: it was dismissed. */
  readonly judged: { readonly source: unknown; readonly attempt: number } | null;
  readonly pending: boolean;
  /** How many sources have been read: what was read of them is kept aside. */
  readonly reads: number;
}

/** Before anything happened; what a server renders from. */
export const IDLE: StoreState = {
  own: null,
  again: null,
  held: null,
  judged: null,
  pending: false,
  reads: 0,
};
