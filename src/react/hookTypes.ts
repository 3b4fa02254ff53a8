import type { CallResult, RequestFunction, SendOptions, WrapOptions } from '../calls/options.js';
import type { ApiError } from '../model/ApiError.js';
import type { ApiErrorBannerProps, ValidationDetailsProps } from './props.js';

/** What `useApiError` can do. The functions stay the same from render to render. */
export interface ApiErrorActions<Data = unknown> {
  /**
   * Runs the hook's `request` and shows its failure. Never rejects. Takes no data: the request reads
   * what is to be sent when it runs. While a write of its own is running, that one finishes first;
   * then it runs once more, or, when that one failed, resolves with that failure.
   */
  readonly send: {
    (options: SendOptions): Promise<CallResult<Data>>;
    /** Also for `onClick`, which hands over its event. */
    (): Promise<CallResult<Data>>;
  };
  /**
   * Calls another function and shows its failure. Never rejects. A newer call takes over the
   * display; a load is then aborted, and resolves as cancelled.
   */
  readonly wrap: <Result>(
    request: RequestFunction<Result>,
    options?: WrapOptions<Result>,
  ) => Promise<CallResult<Result>>;
  /** Aborts what runs, and whatever waits. They resolve as cancelled, and nothing is shown of them. */
  readonly cancel: () => void;
  /** Shows what an app caught itself. To be called in event handlers and effects, not in a render. */
  readonly show: (thrown: unknown) => ApiError;
  /**
   * Tries again what failed, once the server's time has come: by `onRetry`, else by `request`, or by
   * the wrapped function where that may be repeated. Does nothing about what was dismissed.
   */
  readonly retry: () => Promise<void>;
  /** Runs `onReload`. */
  readonly reload: () => Promise<void>;
  /** Hides this failure; another one is shown again. */
  readonly dismiss: () => void;
}

/** What `useApiError` returns. */
export interface UseApiErrorResult<Data = unknown> extends ApiErrorActions<Data> {
  /** What is shown, or `null`. */
  readonly error: ApiError | null;
  /** A call, a retry, a reload or a handler is under way, or a source is being read. */
  readonly pending: boolean;
  /** How many attempts have failed: 1 for the first failure, 0 without one. */
  readonly attempt: number;
  /** Everything that `ApiErrorBanner` needs to know of this hook. */
  readonly bannerProps: ApiErrorBannerProps;
  /** The failure, for a `ValidationDetails` that stands elsewhere than in the banner. */
  readonly detailsProps: ValidationDetailsProps;
}
