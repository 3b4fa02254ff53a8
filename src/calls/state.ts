import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { FailureStreak } from '../recovery/intentPolicy.js';
import type { Operation, RecoveryRun, Settlement, Work } from './Operation.js';

/** What "Try again" does about a failure when the app gives no `onRetry`. */
export type Repeat =
  | { readonly type: 'call'; readonly work: Work; readonly intent: Intent | undefined }
  | { readonly type: 'reload' }
  | { readonly type: 'handler'; readonly name: HandlerName };

/** A handler that gave nothing back, not even a promise. */
export const NOTHING: Settlement = {
  result: { ok: true, data: undefined, error: null },
  gave: 'nothing',
  heardBy: 'nobody',
};

/** The `root` of all that is the hook's own: its `request`, its source, and what the app shows. */
export const OWN_WORK = 0;

/** A write that has failed in a way that leaves open whether it was carried out. */
export type UnconfirmedWrite = Pick<Operation, 'root' | 'intent'>;

/** A failure on display, or held for it. */
export interface ShownFailure {
  /** Another number for each failure that is news, greater than that of what began before. */
  readonly occurrence: number;
  readonly error: ApiError;
  /** How many attempts have failed. */
  readonly attempt: number;
  readonly intent: Intent | undefined;
  /** Number of the call that failed. */
  readonly root: number;
  /** The failures of the same thing, with no success in between. */
  readonly streak: FailureStreak;
  /** An earlier attempt of the same call may have been carried out. */
  readonly unconfirmed: boolean;
  readonly repeat: Repeat | undefined;
  /** Of a reload that failed: the write that it was asked for, which is as undone as before. */
  readonly write?: FailedWrite | undefined;
}

/** A write that has failed. `unconfirmed`: it may have been carried out. */
export type FailedWrite = Pick<ShownFailure, 'intent' | 'root' | 'unconfirmed'>;

/** What the `source` says, as of the latest render. */
export interface SourceState {
  readonly value: unknown;
  /** What the value means: `null` fine, `undefined` not read yet. */
  readonly error: ApiError | null | undefined;
  readonly isPending: boolean;
  /** It was fetched anew since it last said something. */
  readonly wasPending: boolean;
  /** Its failure, kept while it is fetched anew. */
  readonly failure: ShownFailure | null;
  readonly isDismissed: boolean;
  /** The failing value that the listeners have heard of. */
  readonly notifiedValue: unknown;
}

/** Everything that is known of the calls of one hook. Plain data, never changed in place. */
export interface CallState {
  /** The next number to be given to an operation, a beginning or a failure. */
  readonly next: number;
  /** What is under way, in the order of asking. Pending is: this is not empty. */
  readonly operations: readonly Operation[];
  /** Retries and reloads whose handler is still running, but has left the outcome to a call or to the source. */
  readonly delegators: readonly RecoveryRun[];
  /** Beginning of the call that began last: the display belongs to it. 0: to none. */
  readonly latestCall: number;
  /** The failure of a call or a handler, or one that the app showed. Wins over the source. */
  readonly shown: ShownFailure | null;
  readonly source: SourceState;
  readonly unconfirmedWrites: readonly UnconfirmedWrite[];
  /** Failures of what nobody asked for, since it last worked. */
  readonly quietStreak: FailureStreak | null;
  /** Those of the latest render; `undefined` before the first. */
  readonly resetKeys: readonly unknown[] | undefined;
}

export const FINE_SOURCE: SourceState = {
  value: undefined,
  error: null,
  isPending: false,
  wasPending: false,
  failure: null,
  isDismissed: false,
  notifiedValue: undefined,
};

/** Before anything happened; what a server renders from. */
export const IDLE: CallState = {
  next: 1,
  operations: [],
  delegators: [],
  latestCall: 0,
  shown: null,
  source: FINE_SOURCE,
  unconfirmedWrites: [],
  quietStreak: null,
  resetKeys: undefined,
};
