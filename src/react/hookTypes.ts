import type { CallResult, RequestFunction, SendOptions, WrapOptions } from '../calls/options.js';
import type { ApiError } from '../model/ApiError.js';
import type { ApiErrorBannerProps, ValidationDetailsProps } from './props.js';

/** What `useApiError` can do. The functions stay the same from render to render. */
export interface ApiErrorActions<Data = unknown> {
  /**
   * Runs the hook's `request` and shows its failure. Never rejects. Takes no data: the request reads
   * what to send when it runs. While a write of `send` is running, a new call waits for it. Then
   * `request` runs once more, or, if that write failed, the call resolves with its failure.
   */
  readonly send: {
    (options: SendOptions): Promise<CallResult<Data>>;
    /** May also be passed as `onClick`, which hands over its event. */
    (): Promise<CallResult<Data>>;
  };
  /**
   * Calls another function and shows its failure. Never rejects. A newer call takes over what is
   * shown; an older load is then aborted, and resolves as cancelled.
   */
  readonly wrap: <Result>(
    request: RequestFunction<Result>,
    options?: WrapOptions<Result>,
  ) => Promise<CallResult<Result>>;
  /** Aborts the calls that run or wait. They resolve as cancelled, and nothing about them is shown. */
  readonly cancel: () => void;
  /** Shows an error that the app caught itself. Call it in event handlers and effects, not in a render. */
  readonly show: (thrown: unknown) => ApiError;
  /**
   * Tries the failed call again, after the wait that the server asked for: by `onRetry`, else by
   * `request`, or by the wrapped function if it may be repeated. Does nothing once the failure is
   * dismissed.
   */
  readonly retry: () => Promise<void>;
  /** Runs `onReload`. */
  readonly reload: () => Promise<void>;
  /** Hides this failure. The next one is shown again. */
  readonly dismiss: () => void;
}

/** What `useApiError` returns. */
export interface UseApiErrorResult<Data = unknown> extends ApiErrorActions<Data> {
  /** The failure that is shown, or `null`. */
  readonly error: ApiError | null;
  /** Whether a call, a retry, a reload or a handler is running, or a source is being read. */
  readonly pending: boolean;
  /** How many attempts have failed: 1 for the first failure, 0 without one. */
  readonly attempt: number;
  /** Everything that `ApiErrorBanner` needs from this hook. */
  readonly bannerProps: ApiErrorBannerProps;
  /** The failure, for a `ValidationDetails` outside the banner. */
  readonly detailsProps: ValidationDetailsProps;
}
