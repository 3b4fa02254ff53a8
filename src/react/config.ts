'use client';

import { createContext, useContext } from 'react';
import type { ErrorListener } from '../calls/options.js';
import type { Copy } from '../describe/resolveCopy.js';
import type { FieldLabel } from '../describe/DescribeOptions.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/Locale.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import type { ApiErrorComponents } from './slots.js';

/** What the providers above have set, defaults filled in. */
export interface ApiErrorConfig {
  /** The table of words. Default: English. */
  readonly locale: Locale;
  /** The app’s own words, by `sys.id` or code. */
  readonly copy: Copy;
  /** Components of a design system, in place of plain elements. */
  readonly components: ApiErrorComponents;
  /** Names the field of an issue wherever nothing closer does. */
  readonly fieldLabel?: FieldLabel | undefined;
  /** Told of each failure once, after the hook’s own listener. */
  readonly onError?: ErrorListener | undefined;
  /** Body formats of the app’s own, asked before those of the library. */
  readonly formats?: readonly ErrorFormat[] | undefined;
}

/** @internal */
export const ApiErrorContext = /* @__PURE__ */ createContext<ApiErrorConfig>({
  locale: en,
  copy: {},
  components: {},
});

/**
 * Reads what the providers above have set. Without a provider: English, no copy, plain elements.
 *
 * @example const { locale, copy } = useApiErrorConfig();
 */
export function useApiErrorConfig(): ApiErrorConfig {
  return useContext(ApiErrorContext);
}
