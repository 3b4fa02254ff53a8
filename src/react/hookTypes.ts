import type { ParseOptions } from '../parse/ParseOptions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { ErrorListener } from './config.js';
import type {
  ApiErrorBannerProps,
  Draft,
  RecoveryHandlers,
  ValidationDetailsProps,
} from './props.js';

/** Options of `useApiError`. Each may be a new function in every render. */
export interface UseApiErrorOptions extends RecoveryHandlers {
  /**
   * A result already in hand: the error of a query library, a `Response`, a promise of one, what a
   * server action returned. A promise or `Response` must be the same one from render to render.
   */
  readonly source?: unknown;
  /** What is attempted. Absent: neutral words, and the care that a save needs. */
  readonly intent?: Intent | undefined;
  /** Called with what the request, or `onRetry`, gave: on the first success and after a retry. */
  readonly onSuccess?: ((data: unknown) => void) | undefined;
  /** Called once for each failure, before the provider's. */
  readonly onError?: ErrorListener | undefined;
  /** The work that a reload would lose. */
  readonly draft?: Draft | undefined;
  readonly parse?: ParseOptions | undefined;
}

/** Options of one wrapped call. */
export interface WrapOptions<T> {
  /** In place of the hook's. */
  readonly intent?: Intent | undefined;
  /** Called before the hook's. */
  readonly onSuccess?: ((data: T) => void) | undefined;
}

/** How a wrapped call went. `error` beside `data`: a partial result. */
export type CallResult<T> =
  | { readonly ok: true; readonly data: T; readonly error: ApiError | null }
  | { readonly ok: false; readonly error: ApiError };

/** What `useApiError` can do. The functions stay the same from render to render. */
export interface ApiErrorActions {
  /**
   * Calls `request` and shows its failure. Never rejects. A newer call takes over the display: the
   * older one resolves as cancelled, and is aborted if it was a load.
   */
  readonly wrap: <T>(
    request: (signal: AbortSignal) => Promise<T>,
    options?: WrapOptions<T>,
  ) => Promise<CallResult<T>>;
  /** Shows what an app caught itself. */
  readonly show: (thrown: unknown) => ApiError;
  /** Runs `onRetry`, else the wrapped request that failed, once the server's time has come. */
  readonly retry: () => Promise<void>;
  /** Runs `onReload`. */
  readonly reload: () => Promise<void>;
  /** Hides this failure; another one is shown again. */
  readonly dismiss: () => void;
}

/** What `useApiError` returns. */
export interface UseApiErrorResult extends ApiErrorActions {
  /** What is shown, or `null`. */
  readonly error: ApiError | null;
  /** A call, a retry, a reload or a handler is under way, or a source is being read. */
  readonly pending: boolean;
  /** How many attempts have failed: 1 for the first failure, 0 without one. */
  readonly attempt: number;
  readonly bannerProps: ApiErrorBannerProps;
  readonly detailsProps: ValidationDetailsProps;
}
