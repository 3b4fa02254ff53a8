import { runHint } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import { haveSameEffect } from '../recovery/intentPolicy.js';
import type { Operation, Work } from './Operation.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells the developer of saves that overlap; in production it is empty, and left out. */
export function hintAtOverlap(operations: readonly Operation[]): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(operations));
  } catch {
    runHint(() => hint(operations));
  }
}

function hint(operations: readonly Operation[]): void {
  if (savesOverlap(operations)) warnOnce('RAE032');
}

/**
 * Whether one call is sent by `send` and another by `wrap`, and both save: one of them will be refused
 * for its version. The wrapped one cannot wait, for it would still send the values of its render.
 */
export function savesOverlap(operations: readonly Operation[]): boolean {
  const saving = operations.filter(
    ({ intent, phase, isOffPage }) =>
      haveSameEffect(intent, 'save') && phase !== 'waiting' && !isOffPage,
  );
  const isSavedBy = (type: Work['type']) => saving.some(({ work }) => work?.type === type);
  return isSavedBy('request') && isSavedBy('wrapped');
}
