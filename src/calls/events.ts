import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { Grace, Resolve, Settlement, Work } from './Operation.js';

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
