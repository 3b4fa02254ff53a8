'use client';
import { useEffect } from 'react';
import { runHint } from '../../developer/inDevelopment.js';
import { warnOnce } from '../../developer/warnOnce.js';
import { isAsync } from '../../parse/isAsync.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells the developer about an error with a body that only the hook can read, because that takes time. */
export function useHintAtUnread(thrown: unknown): void {
  useEffect(() => hintAtUnread(thrown), [thrown]);
}

/** In production it is empty, and bundlers leave out what it uses. */
export function hintAtUnread(thrown: unknown): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(thrown));
  } catch {
    runHint(() => hint(thrown));
  }
}

function hint(thrown: unknown): void {
  if (isAsync(thrown)) warnOnce('RAE033');
}
