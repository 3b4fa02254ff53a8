'use client';
import { neutralFormatters } from '../../describe/neutralFormatters.js';
import type { Speech } from '../../locales/formatters.js';
import { useHydrated } from './useHydrated.js';

/** The speech of a page that is not hydrated yet; afterwards `undefined`, for that of the locale. */
export function useNeutralFormatters(): Speech | undefined {
  return useHydrated() ? undefined : neutralFormatters;
}
