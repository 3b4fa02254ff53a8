'use client';
import { forwardRef } from 'react';
import type { Handler } from '../calls/options.js';
import type { ApiErrorBannerProps } from '../react/props.js';
import { useApiError } from '../react/hooks/useApiError.js';
import { useFallbackSource } from '../react/hooks/useFallbackSource.js';
import { usableFunctions } from '../calls/usableFunctions.js';
import { ApiErrorBanner } from './ApiErrorBanner.js';

/** What error boundaries hand to their fallback, and everything a banner takes. */
export interface ApiErrorFallbackProps extends Omit<ApiErrorBannerProps, 'error'> {
  /**
   * Whatever was thrown, `null` too; a thrown `Response` is read first. A framework's `digest` is shown
   * as the reference, its masked message is not.
   */
  readonly error: unknown;
  /** The first of these that is there becomes `onRetry`, unless that is given. */
  readonly retry?: Handler | undefined;
  readonly unstable_retry?: Handler | undefined;
  readonly reset?: Handler | undefined;
  readonly resetErrorBoundary?: Handler | undefined;
}

/**
 * A fallback for error boundaries: the thrown value as a banner, with a way to try again. It is all
 * that is left of its part of the page, so it cannot be dismissed unless `dismissible` says so.
 *
 * @example
 * <ErrorBoundary FallbackComponent={ApiErrorFallback}>
 */
export const ApiErrorFallback = /* @__PURE__ */ forwardRef<HTMLDivElement, ApiErrorFallbackProps>(
  function ApiErrorFallback(props, ref) {
    const usable = usableFunctions(props);
    const {
      error,
      retry,
      unstable_retry: retryOfNext,
      reset,
      resetErrorBoundary,
      ...rest
    } = usable;
    const again = retry ?? retryOfNext ?? reset ?? resetErrorBoundary;
    const source = useFallbackSource(error);
    const { bannerProps } = useApiError({
      source,
      intent: 'load',
      // boundaries take what they are called with as arguments of their own
      ...(again && { onRetry: () => again() }),
    });
    return <ApiErrorBanner {...bannerProps} dismissible={false} {...rest} ref={ref} />;
  },
);
