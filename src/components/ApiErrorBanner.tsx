'use client';
import { forwardRef } from 'react';
import type { ApiErrorBannerProps } from '../react/props.js';
import { useLiveRegions } from '../react/hooks/useLiveRegions.js';
import { useParsedError } from '../react/hooks/useParsedError.js';
import { BannerBody } from './BannerBody.js';

/**
 * Says what happened, what became of the work and what to do next. Draws nothing for `null`,
 * `undefined` and a cancelled request. Never goes by itself: it stays until `error` is `null`.
 *
 * @example
 * <ApiErrorBanner error={query.error} onRetry={query.refetch} />
 *
 * @example
 * const save = useApiError({ intent: 'save' });
 * <ApiErrorBanner {...save.bannerProps} arrival="submit" headingLevel={3} />
 */
export const ApiErrorBanner = /* @__PURE__ */ forwardRef<HTMLDivElement, ApiErrorBannerProps>(
  function ApiErrorBanner({ error: thrown, ...rest }, ref) {
    useLiveRegions();
    const error = useParsedError(thrown, rest.intent);
    if (!error || error.kind === 'cancelled') return null;
    return <BannerBody {...rest} error={error} rootRef={ref} />;
  },
);
