'use client';
import { forwardRef } from 'react';
import type { ApiErrorBannerProps } from '../react/props.js';
import { useLiveRegions } from '../react/useLiveRegions.js';
import { BannerBody } from './BannerBody.js';

/**
 * Says what happened, what became of the work and what to do next. Draws nothing for `null` and for
 * a cancelled request. Never goes by itself: it stays until `error` is `null`.
 *
 * @example
 * const save = useApiError({ intent: 'save' });
 * <ApiErrorBanner {...save.bannerProps} arrival="submit" headingLevel={3} />
 */
export const ApiErrorBanner = /* @__PURE__ */ forwardRef<HTMLDivElement, ApiErrorBannerProps>(
  function ApiErrorBanner({ error, ...rest }, ref) {
    useLiveRegions();
    if (!error || error.kind === 'cancelled') return null;
    return <BannerBody {...rest} error={error} rootRef={ref} />;
  },
);
