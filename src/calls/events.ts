import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { CallResult } from './options.js';
import type { CallState, Grace, Operation, Settlement, Resolve, Work } from './state.js';

/** What a render says of the source. */
export interface RenderedSource {
  readonly source: unknown;
  /** What the source means by the options of that render: `null` fine, `undefined` not read yet. */
  readonly error: ApiError | null | undefined;
  readonly isPending: boolean;
  readonly intent: Intent | undefined;
}

/** What a render handed in. */
export interface Rendered extends RenderedSource {
  readonly resetKeys: readonly unknown[];
}

/** What a person has just done. */
interface Pressed {
  /** The event of the page that is being handled; absent in what goes on later, such as after an `await`. */
  readonly press?: unknown;
}

/** What can happen to the calls of one hook, by name. */
export interface Events {
  /** `send` or `wrap` was called. */
  readonly called: Pressed & {
    readonly work: Work;
    readonly intent: Intent | undefined;
    readonly resolve: Resolve;
  };
  /** A request that has waited for a render is about to run, as that render has it. */
  readonly sentLate: { readonly id: number };
  /** A request, a handler or a reading has ended. */
  readonly settled: { readonly id: number; readonly settlement: Settlement };
  readonly retryAsked: Pressed & {
    readonly hasHandler: boolean;
    readonly hasReload: boolean;
    readonly intent: Intent | undefined;
    /** Milliseconds until the server takes calls again. */
    readonly wait: number;
    readonly resolve: Resolve;
  };
  readonly reloadAsked: Pressed & {
    readonly hasHandler: boolean;
    readonly resolve: Resolve;
  };
  /** A write has waited so long for a reload that the reload may be waiting for it. */
  readonly holdOver: { readonly id: number };
  /** The server takes calls again. */
  readonly waitOver: { readonly id: number };
  /** A handler other than those of retry and reload has given a promise. */
  readonly handlerStarted: {
    readonly handler: HandlerName;
    readonly outcome: () => unknown;
    readonly resolve: Resolve;
  };
  /** The app showed a failure of its own. */
  readonly shown: { readonly error: ApiError; readonly intent: Intent | undefined };
  /** The app showed what has yet to be read. */
  readonly readingStarted: {
    readonly intent: Intent | undefined;
    readonly outcome: () => unknown;
  };
  readonly rendered: Rendered;
  /** The source has had some time to show what the handler did. */
  readonly graceOver: { readonly id: number; readonly grace: Grace };
  readonly dismissed: object;
  /** The app gave up what runs. */
  readonly cancelled: object;
  /** The component was unmounted. */
  readonly unmounted: object;
}

export type EventType = keyof Events;

export type CallEvent = {
  [Type in EventType]: { readonly type: Type } & Events[Type];
}[EventType];

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
