'use client';

import { createContext, useContext } from 'react';
import type { ErrorListener } from '../calls/options.js';
import type { Copy } from '../describe/resolveCopy.js';
import type { FieldLabel } from '../describe/DescribeOptions.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import type { ApiErrorComponents } from './slots.js';

/** What the providers above have set, defaults filled in. */
export interface ApiErrorConfig {
  readonly locale: Locale;
  readonly copy: Copy;
  readonly components: ApiErrorComponents;
  readonly fieldLabel?: FieldLabel | undefined;
  readonly onError?: ErrorListener | undefined;
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
