import type { HandlerName } from '../catalog/actions.js';
import type { Intent } from '../model/ApiError.js';
import type { CallResult, RequestFunction, UseApiErrorOptions } from './options.js';

/** What a call runs: the hook's `request`, or a function that was handed to `wrap`. */
export type Work =
  | { readonly type: 'request' }
  | {
      readonly type: 'wrapped';
      readonly request: RequestFunction<unknown>;
      readonly onSuccess?: ((data: unknown) => void) | undefined;
      /** It may run once more: it is a load, or the app says so. */
      readonly repeatable: boolean;
    };

/** Resolves the promise of somebody who waits for the end of an operation. */
export type Resolve = (result: CallResult<unknown>) => void;

/** What everything under way has. */
export interface OperationBase {
  readonly id: number;
  /** Its place in the order of beginnings and failures; 0 until it has begun. */
  readonly began: number;
  readonly intent: Intent | undefined;
  /** Which attempt this is: one more than have failed before it. */
  readonly attempt: number;
  /** Number of the call that this is an attempt of: that of the first, or `OWN_WORK`. */
  readonly root: number;
  /** Occurrence of the failure that this is to get past. */
  readonly failure: number | undefined;
  /** Those who wait for its end. */
  readonly resolvers: readonly Resolve[];
}

/** A request. */
export interface Call extends OperationBase {
  readonly kind: 'call';
  /**
   * - `queued`: begins when the write or the reload before it has worked.
   * - `waiting`: begins when the server takes calls again.
   * - `running`: begun, and not settled.
   */
  readonly phase: 'queued' | 'waiting' | 'running';
  readonly work: Work;
  /** The retry or reload whose handler made it. */
  readonly parent: number | undefined;
  /** While it is queued: the write or the reload that it waits for. */
  readonly waitsFor?: number;
  /** The hook or the app gave it up: its end is silent. */
  readonly isAborted?: boolean;
  /** What it is about has left the page, before or after it was given up: it shows nothing, and nothing waits for it. */
  readonly isOffPage?: boolean;
}

/** The app's `onRetry` or `onReload`. */
interface Recovery extends OperationBase {
  /** The failure to get past is that of the source, which decides whether it is gone. */
  readonly isOfSource: boolean;
  /** What the handler came to, while the source judges. */
  readonly settlement?: Settlement;
  /** The longer period that is over while the source judges. */
  readonly graceOver?: Grace;
}

/** The app's `onRetry`. */
export interface Retry extends Recovery {
  readonly kind: 'retry';
  /**
   * - `waiting`: begins when the server takes calls again.
   * - `running`: the handler has not settled.
   * - `judging`: the handler has settled; whether it helped is for the source to say.
   */
  readonly phase: 'waiting' | 'running' | 'judging';
}

/** The app's `onReload`. */
export interface Reload extends Recovery {
  readonly kind: 'reload';
  /** As of a retry. A reload does not wait for the server. */
  readonly phase: 'running' | 'judging';
  /** The failure to get past is that of a write, which a reload does not send. */
  readonly isForWrite: boolean;
  /** The event of the page in which it was asked for. */
  readonly press: unknown;
  /** A write has waited for it long enough, and none does any more. */
  readonly isOverdue?: boolean;
}

/** Another handler that takes time, such as `onSignIn`. */
export interface HandlerRun extends OperationBase {
  readonly kind: 'handler';
  readonly phase: 'running';
  readonly handler: HandlerName;
}

/** The body of something that the app showed. */
export interface Reading extends OperationBase {
  readonly kind: 'reading';
  readonly phase: 'running';
}

/** Something under way. What only another kind has is `undefined`. */
export type Operation = AnyOf<Call | Retry | Reload | HandlerRun | Reading>;

export type OperationKind = Operation['kind'];

export type OperationOf<Kind extends OperationKind> = Extract<Operation, { readonly kind: Kind }>;

/** The app's `onRetry` or `onReload` under way. */
export type RecoveryRun = OperationOf<'retry' | 'reload'>;

export function isCall(operation: Operation): operation is Call {
  return operation.kind === 'call';
}

export function isRecovery(operation: Operation): operation is RecoveryRun {
  return operation.kind === 'retry' || operation.kind === 'reload';
}

/** A union whose members can be asked for what only another one has. */
type AnyOf<Member, All = Member> = Member extends unknown
  ? Member & { readonly [Name in Exclude<KeyOf<All>, keyof Member>]?: undefined }
  : never;

type KeyOf<Member> = Member extends unknown ? keyof Member : never;

/**
 * How long a source may take to show what a handler did.
 *
 * - `short`: React has heard by then that all is well.
 * - `long`: so has it of news that a transition held back: what fails as before fails again.
 */
export type Grace = 'short' | 'long';

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
