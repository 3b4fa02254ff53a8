'use client';
import { useParsedError } from './useParsedError.js';

/** Stands in for a value that would show nothing, so that the page is not left blank. */
const NOTHING_SHOWN = /* @__PURE__ */ new Error();

/**
 * What a boundary caught, as a source that always shows something, even for a thrown `null` or a
 * cancelled call: the page below the boundary is gone.
 */
export function useFallbackSource(thrown: unknown): unknown {
  const error = useParsedError(thrown, 'load');
  return error === null || error.kind === 'cancelled' ? NOTHING_SHOWN : thrown;
}
