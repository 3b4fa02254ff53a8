import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { FailureStreak } from '../recovery/intentPolicy.js';
import type { CallResult, RequestFunction, UseApiErrorOptions } from './options.js';

/** What a call runs: the hook's `request`, or a function that was handed to `wrap`. */
export type Work =
  | { readonly type: 'request' }
  | {
      readonly type: 'wrapped';
      readonly request: RequestFunction<unknown>;
      readonly onSuccess?: ((data: unknown) => void) | undefined;
      readonly repeatable: boolean;
    };

/** What "Try again" does about a failure when the app gives no `onRetry`. */
export type Repeat =
  | { readonly type: 'call'; readonly work: Work; readonly intent: Intent | undefined }
  | { readonly type: 'reload' }
  | { readonly type: 'handler'; readonly name: HandlerName };

/** Resolves the promise of somebody who waits for the end of an operation. */
export type Resolve = (result: CallResult<unknown>) => void;

/**
 * - `call`: a request under way.
 * - `retry`, `reload`: the app's `onRetry` or `onReload` under way.
 * - `handler`: another handler that takes time, such as `onSignIn`.
 * - `reading`: the body of something that the app showed.
 */
export type OperationKind = 'call' | 'retry' | 'reload' | 'handler' | 'reading';

/**
 * - `queued`: begins when the write or the reload before it has worked.
 * - `waiting`: begins when the server takes calls again.
 * - `running`: begun, and not settled.
 * - `judging`: the handler has settled; whether it helped is for the source to say.
 */
export type Phase = 'queued' | 'waiting' | 'running' | 'judging';

/**
 * How long a source may take to show what a handler did.
 *
 * - `short`: React has heard by then that all is well.
 * - `long`: so has it of news that a transition held back: what fails as before fails again.
 */
export type Grace = 'short' | 'long';

/** Something under way. */
export interface Operation {
  readonly id: number;
  readonly kind: OperationKind;
  readonly phase: Phase;
  /** Its place in the order of beginnings and failures; 0 until it has begun. */
  readonly began: number;
  readonly intent: Intent | undefined;
  /** Which attempt this is: one more than have failed before it. */
  readonly attempt: number;
  /** Number of the call that this is an attempt of: that of the first, or `OWN_WORK`. */
  readonly root: number;
  /** The retry or reload whose handler made this call. */
  readonly parent: number | undefined;
  /** Occurrence of the failure that this is to get past. */
  readonly failure: number | undefined;
  /** Those who wait for its end. */
  readonly resolvers: readonly Resolve[];
  /** Of a call. */
  readonly work?: Work;
  /** Of a handler. */
  readonly handler?: HandlerName;
  /** The failure to get past is that of the source, which decides whether it is gone. */
  readonly isOfSource?: boolean;
  /** Of a reload: the failure to get past is that of a write, which a reload does not send. */
  readonly isForWrite?: boolean;
  /** Of a reload: the event of the page in which it was asked for. */
  readonly press?: unknown;
  /** Of a reload: a write has waited for it long enough, and none does any more. */
  readonly isOverdue?: boolean;
  /** Of a queued write: the write or the reload that it waits for. */
  readonly waitsFor?: number;
  /** The hook or the app gave it up: its end is silent. */
  readonly isAborted?: boolean;
  /** What it is about has left the page: it shows nothing, and nothing waits for it. */
  readonly isOffPage?: boolean;
  /** What the handler came to, while the source judges. */
  readonly settlement?: Settlement;
  /** The longer period that is over while the source judges. */
  readonly graceOver?: Grace;
}

/** How an operation ended. */
export interface Settlement {
  readonly result: CallResult<unknown>;
  /**
   * - `result`: how a request went.
   * - `something`: a handler was fulfilled or rejected, and what it did is its own matter.
   * - `nothing`: a handler gave nothing back, not even a promise: how it went is not known.
   */
  readonly gave: 'result' | 'something' | 'nothing';
  /** Whose listeners have heard of the result before: it may be that of another hook's call. */
  readonly heardBy: 'nobody' | 'others' | 'us';
  /** The options whose listeners hear of it. Absent: those of the latest render. */
  readonly listeners?: UseApiErrorOptions | undefined;
}

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
  readonly delegators: readonly Operation[];
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

/** What is on display: a failure of a call, or else of the source. */
export function failureOn({ shown, source }: CallState): ShownFailure | null {
  return shown ?? (source.isDismissed ? null : source.failure);
}

/** What the hook renders. */
export interface CallView {
  readonly failure: ShownFailure | null;
  /** Something is under way. */
  readonly isPending: boolean;
  /** What is under way is to get past the failure on display. */
  readonly isRecovering: boolean;
}

export function viewOf(state: CallState): CallView {
  const failure = failureOn(state);
  const { operations, source } = state;
  return {
    failure,
    isPending: operations.length > 0 || source.isPending || source.error === undefined,
    isRecovering: failure !== null && operations.some((one) => one.failure === failure.occurrence),
  };
}
