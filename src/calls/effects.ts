import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { CallResult } from './options.js';
import type { CallState, Operation, Resolve, Settlement } from './state.js';

/** What is to be done about a change of the state. */
export type Effect =
  /**
   * Run the request of a call. `isAfterNews`: another write or a reload has just brought something, which is to be
   * sent with this one.
   */
  | { readonly type: 'run'; readonly operation: Operation; readonly isAfterNews?: true }
  /** Run the app's `onRetry` or `onReload`. */
  | { readonly type: 'recover'; readonly operation: Operation }
  /** Run another handler of the app. */
  | { readonly type: 'handle'; readonly handler: HandlerName }
  /** Find out what a handler or a reading comes to. */
  | { readonly type: 'follow'; readonly id: number; readonly outcome: () => unknown }
  | { readonly type: 'wait'; readonly id: number; readonly error: ApiError }
  /** Tell when a write has waited too long for a reload. */
  | { readonly type: 'hold'; readonly id: number }
  | { readonly type: 'stopWaiting'; readonly id: number }
  /** Give the source time to show what a handler did. */
  | { readonly type: 'judge'; readonly id: number }
  | { readonly type: 'abort'; readonly id: number }
  /**
   * What is under way is about something that has left the page: who was there is to hear of it, and of a write that
   * waited and is not sent, for it would send what has come in its place.
   */
  | { readonly type: 'leaveSubject'; readonly isUnsent: boolean }
  /** Tell those who wait. Without a result: it was given up. */
  | {
      readonly type: 'resolve';
      readonly resolvers: readonly Resolve[];
      readonly result?: CallResult<unknown>;
    }
  /** Tell the listeners. Of what is shared another hook may have told the provider's before. */
  | ({
      readonly type: 'tellFailure';
      readonly error: ApiError;
      readonly isShared: boolean;
    } & Pick<Settlement, 'listeners'>)
  | { readonly type: 'tellSuccess'; readonly operation: Operation; readonly settlement: Settlement }
  | { readonly type: 'announceSuccess'; readonly intent: Intent | undefined }
  | { readonly type: 'callOffSuccess' };

/** The state after an event, and what is to be done about it. */
export type Step = readonly [state: CallState, effects: readonly Effect[]];

/** One change of the state. */
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
