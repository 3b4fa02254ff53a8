'use client';

import { createContext, useContext } from 'react';
import type { ErrorListener } from '../calls/options.js';
import type { Copy } from '../describe/resolveCopy.js';
import type { EntityLabel, FieldLabel } from '../describe/DescribeOptions.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/Locale.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import type { EntityLink, Issue } from '../model/Issue.js';
import type { ApiErrorComponents } from './slots.js';

/** The address of the page on which an entity is edited; `undefined` for one that has none. */
export type EntityHref = (entity: EntityLink) => string | undefined;

/**
 * Whether the field of an issue has a value in each locale. A content API names a locale for fields that have one value
 * for all locales too; where this returns `false`, no list names it. `undefined` for a field it does not know.
 */
export type IsLocalized = (issue: Issue) => boolean | undefined;

/** The settings of the providers above, with defaults filled in. */
export interface ApiErrorConfig {
  /** The table of words. Default: English. */
  readonly locale: Locale;
  /** The app’s own words, by `sys.id` or code. */
  readonly copy: Copy;
  /** Components of a design system, in place of plain elements. */
  readonly components: ApiErrorComponents;
  /** Names the field of an issue where no component has a `fieldLabel` of its own. */
  readonly fieldLabel?: FieldLabel | undefined;
  /** Names an entity as people know it: one whose issues are listed, or that holds a value already. */
  readonly entityLabel?: EntityLabel | undefined;
  /** Where an entity is edited that holds a value already. The link opens a tab of its own, so no work is lost. */
  readonly entityHref?: EntityHref | undefined;
  /** Whether the locale of an issue is named. */
  readonly isLocalized?: IsLocalized | undefined;
  /** Called once for each failure, after the hook’s own listener. */
  readonly onError?: ErrorListener | undefined;
  /** The app’s own body formats, tried before those of the library. */
  readonly formats?: readonly ErrorFormat[] | undefined;
}

/** @internal */
export const ApiErrorContext = /* @__PURE__ */ createContext<ApiErrorConfig>({
  locale: en,
  copy: {},
  components: {},
});

/**
 * Reads the settings of the providers above. Without a provider: English, no copy, plain elements.
 *
 * @example const { locale, copy } = useApiErrorConfig();
 */
export function useApiErrorConfig(): ApiErrorConfig {
  return useContext(ApiErrorContext);
}
