'use client';

import { type ReactNode, useMemo } from 'react';
import { resolveLocale } from '../describe/resolveLocale.js';
import { type ApiErrorConfig, ApiErrorContext, useApiErrorConfig } from './config.js';
import { useLiveRegions } from './hooks/useLiveRegions.js';
import { usableComponents } from './usableComponents.js';
import { usableFunctions } from '../calls/usableFunctions.js';

/** Every setting is optional; one that is absent is taken from the provider above. */
export interface ApiErrorProviderProps extends Partial<ApiErrorConfig> {
  readonly children?: ReactNode;
}

/**
 * Sets the language, the app's own words, labels, components, formats and listener for everything
 * below it. A provider inside another one overrides only what it is given.
 *
 * @example
 * <ApiErrorProvider locale={de} copy={{ VersionMismatch: { title: 'Someone was faster' } }}>
 */
export function ApiErrorProvider(props: ApiErrorProviderProps): ReactNode {
  const { children, locale, copy, components, fieldLabel, ...rest } = usableFunctions(props);
  const { entityLabel, entityHref, isLocalized, onError, formats } = rest;
  const above = useApiErrorConfig();
  useLiveRegions();
  const config = useMemo(
    () => ({
      locale: resolveLocale(locale ?? above.locale),
      copy: copy ?? above.copy,
      components: usableComponents(components ?? above.components),
      fieldLabel: fieldLabel ?? above.fieldLabel,
      entityLabel: entityLabel ?? above.entityLabel,
      entityHref: entityHref ?? above.entityHref,
      isLocalized: isLocalized ?? above.isLocalized,
      onError: onError ?? above.onError,
      formats: formats ?? above.formats,
    }),
    [
      above,
      locale,
      copy,
      components,
      fieldLabel,
      entityLabel,
      entityHref,
      isLocalized,
      onError,
      formats,
    ],
  );
  return <ApiErrorContext.Provider value={config}>{children}</ApiErrorContext.Provider>;
}
