import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { CallResult } from './options.js';
import type { Call, Operation, RecoveryRun, Resolve, Settlement } from './Operation.js';
import type { CallState } from './state.js';

/** A failure that listeners are to hear of. */
export interface FailureNews extends Pick<Settlement, 'listeners'> {
  readonly error: ApiError;
  /** Another hook may have told the provider's listener already. */
  readonly isShared: boolean;
}

/** What is to be done about a change of the state. */
export type Effect =
  /**
   * Run the request of a call. `isAfterNews`: another write or a reload has just brought something, so that the
   * request of the next render is to be sent.
   */
  | { readonly type: 'run'; readonly operation: Call; readonly isAfterNews?: true }
  /** Run the app's `onRetry` or `onReload`. */
  | { readonly type: 'recover'; readonly operation: RecoveryRun }
  /** Run another handler of the app. */
  | { readonly type: 'handle'; readonly handler: HandlerName }
  /** Await what a handler or a reading comes to. */
  | { readonly type: 'follow'; readonly id: number; readonly outcome: () => unknown }
  | { readonly type: 'wait'; readonly id: number; readonly error: ApiError }
  /** Report when a write has waited too long for a reload. */
  | { readonly type: 'hold'; readonly id: number }
  | { readonly type: 'stopWaiting'; readonly id: number }
  /** Give the source time to show what a handler did. */
  | { readonly type: 'judge'; readonly id: number }
  | { readonly type: 'abort'; readonly id: number }
  /**
   * What the calls under way are about has left the page: its listeners are to hear how they end.
   * `isUnsent`: and that a write which waited is not sent, for it would send what has taken its place.
   */
  | { readonly type: 'leaveSubject'; readonly isUnsent: boolean }
  /** Resolve the promises of those who wait. Without a result: the operation was given up. */
  | {
      readonly type: 'resolve';
      readonly resolvers: readonly Resolve[];
      readonly result?: CallResult<unknown>;
    }
  /** Tell the listeners. */
  | ({ readonly type: 'tellFailure' } & FailureNews)
  | { readonly type: 'tellSuccess'; readonly operation: Operation; readonly settlement: Settlement }
  | { readonly type: 'announceSuccess'; readonly intent: Intent | undefined }
  | { readonly type: 'callOffSuccess' };

/** The state after an event, and what is to be done about it. */
export type Step = readonly [state: CallState, effects: readonly Effect[]];

/** One change of the state. Functions that make one take what it is about: `add(operation)(state)`. */
export type Change = (state: CallState) => Step;

/** One change after the other, with the effects of all of them. */
export function sequence(state: CallState, changes: readonly Change[]): Step {
  let now = state;
  const effects: Effect[] = [];
  for (const change of changes) {
    const [next, added] = change(now);
    now = next;
    effects.push(...added);
  }
  return [now, effects];
}

export function unchanged(state: CallState): Step {
  return [state, []];
}

/** Asks for effects, and changes nothing. */
export function askFor(...effects: readonly Effect[]): Change {
  return (state) => [state, effects];
}
