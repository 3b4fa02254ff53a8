import { runHint } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import { isWrite } from '../recovery/intentPolicy.js';
import type { Operation, Work } from './Operation.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells the developer of writes that overlap; in production it is empty, and left out. */
export function hintAtOverlap(operations: readonly Operation[]): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(operations));
  } catch {
    runHint(() => hint(operations));
  }
}

function hint(operations: readonly Operation[]): void {
  if (writesOverlap(operations)) warnOnce('RAE032');
}

/**
 * Whether one call is sent by `send` and another by `wrap`, and both write: one of them may be refused for its version,
 * though nobody else has written. An upload has no version. The wrapped one cannot wait, for it would still send the
 * values of its render.
 */
export function writesOverlap(operations: readonly Operation[]): boolean {
  const writing = operations.filter(
    ({ intent, phase, isOffPage }) =>
      isWrite(intent) && intent !== 'upload' && phase === 'running' && !isOffPage,
  );
  const isWrittenBy = (type: Work['type']) => writing.some(({ work }) => work?.type === type);
  return isWrittenBy('request') && isWrittenBy('wrapped');
}
