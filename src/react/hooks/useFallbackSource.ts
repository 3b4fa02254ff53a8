'use client';
import { useParsedError } from './useParsedError.js';

/** Stands for what tells nothing: a page that is left blank would tell even less. */
const NOTHING_TOLD = /* @__PURE__ */ new Error();

/**
 * What a boundary caught, as a source that always shows something: a thrown `null` and a cancelled
 * call too, for the page below is gone.
 */
export function useFallbackSource(thrown: unknown): unknown {
  const error = useParsedError(thrown, 'load');
  return error === null || error.kind === 'cancelled' ? NOTHING_TOLD : thrown;
}
