import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { ParseOptions } from '../parse/ParseOptions.js';

/** What a request is told when it runs. */
export interface RequestContext {
  /** Aborted when the hook gives the call up: hand it to `fetch`. */
  readonly signal: AbortSignal;
  /** Which attempt this is: 1 for a fresh call, 2 for its first retry. */
  readonly attempt: number;
  /** What this call attempts: what `send` was given, or else the hook's. So one `request` may save and publish. */
  readonly intent?: Intent | undefined;
  /**
   * Another one for each press of a button, for the header `Idempotency-Key`: a server that knows it
   * does the same thing once only.
   */
  readonly idempotencyKey: string;
}

/** Calls the server. What it gives, a failed `Response` too, or what it throws is read. */
export type RequestFunction<Data> = (context: RequestContext) => Promise<Data>;

/** A handler of an action. Called without arguments; what it returns is awaited. */
export type Handler = () => unknown;

/** The handlers of the actions, a row of `actionCatalog` each. An absent handler draws no button. */
export type RecoveryHandlers = { readonly [Name in HandlerName]?: Handler | undefined };

/**
 * The work that a reload would lose: text to copy, or an object that is copied as text. `undefined`,
 * `null` or an empty text while there is none: nothing is then offered to copy, and a reload does not
 * ask. What throws may hold work, and does ask.
 */
export type Draft = () => string | object | null | undefined;

/** Told of each failure once: the place to log it. `original` is what was handed in. */
export type ErrorListener = (error: ApiError, context: { readonly original: unknown }) => void;

/** Options of `useApiError`. Each may be a new function in every render: the latest counts. */
export interface UseApiErrorOptions<Data = unknown> extends RecoveryHandlers {
  /**
   * What `send` and "Try again" run. Always that of the latest render, so that what is sent is what
   * the form holds by then.
   */
  readonly request?: RequestFunction<Data> | undefined;
  /**
   * A result already in hand: the error of a query library, a `Response`, a promise of one, what a
   * server action returned. A promise or `Response` must be the same one from render to render.
   */
  readonly source?: unknown;
  /**
   * Whether the source is being fetched anew: `isFetching`, `isPending`, `isValidating`. Its last
   * error stays on display until then.
   */
  readonly sourcePending?: boolean | undefined;
  /** What is attempted. Absent: neutral words, and the care that a write needs. */
  readonly intent?: Intent | undefined;
  /**
   * What the form is about, such as the id of its entry. When one of these changes (`Object.is`), the
   * failure leaves the display. A write that is on its way is left to finish; how it went is heard by
   * the listeners of the render before, which know what it was about. One that waits is not sent, and they hear of it
   * as cancelled.
   */
  readonly resetKeys?: readonly unknown[] | undefined;
  /**
   * Called with what `request` gave, for each time that it worked, also when a newer call had taken
   * over the display. In a hook without `request`: with what a wrapped call gave. In any hook: with
   * what a retry gave whose `onRetry` returned the result of another hook, or turned the source fine.
   */
  readonly onSuccess?: ((data: Data) => void) | undefined;
  /**
   * Called once for each failure, before the provider's: that of the latest render, or of the one
   * before the `resetKeys` changed for what had begun by then.
   */
  readonly onError?: ErrorListener | undefined;
  /** The work that a reload would lose; `undefined` while there is none. */
  readonly draft?: Draft | undefined;
  /**
   * How what comes is read: bounds, formats, `partial`. Its formats count in place of the
   * provider’s.
   */
  readonly parse?: ParseOptions | undefined;
}

/** Options of one `send`. */
export interface SendOptions {
  /** In place of the hook's: `autosave` for a save that the app makes by itself. */
  readonly intent?: Intent | undefined;
}

/** Options of one wrapped call. */
export interface WrapOptions<Data> {
  /** In place of the hook's. */
  readonly intent?: Intent | undefined;
  /** Of this call. The hook's own, called after it, hears of it only in a hook without `request`. */
  readonly onSuccess?: ((data: Data) => void) | undefined;
  /**
   * The request reads what is there when it runs, so that "Try again" may run it once more. A load
   * may always be repeated; any other call has the values of the render that it was made in, and is
   * sent again only by `onRetry` or when this says so. Default `false`.
   */
  readonly repeatable?: boolean | undefined;
}

/** How a call went. `error` beside `data`: a partial result. */
export type CallResult<Data> =
  | { readonly ok: true; readonly data: Data; readonly error: ApiError | null }
  | { readonly ok: false; readonly error: ApiError };
