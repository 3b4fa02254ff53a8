'use client';
import { useMemo } from 'react';
import type { ApiError, Intent } from '../../model/ApiError.js';
import { isApiError } from '../../parse/isApiError.js';
import { originalOf } from '../../parse/originalOf.js';
import { parseApiError } from '../../parse/parseApiError.js';
import { useApiErrorConfig } from '../config.js';

/**
 * The model of anything thrown, read once with the provider's formats; `null` for `null` and
 * `undefined`. Of a `Response`, only status and headers are read.
 *
 * @example const error = useParsedError(query.error, 'load');
 */
export function useParsedError(thrown: unknown, intent: Intent | undefined): ApiError | null {
  const { formats } = useApiErrorConfig();
  return useMemo(() => {
    if (thrown === null || thrown === undefined) return null;
    // A model that the parser made is shown as it is; what only has the shape of one is parsed.
    if (isApiError(thrown) && originalOf(thrown) !== undefined) return thrown;
    return parseApiError(thrown, { formats, intent });
  }, [thrown, formats, intent]);
}
