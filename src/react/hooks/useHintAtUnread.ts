'use client';
import { useEffect } from 'react';
import { warnOnce } from '../../developer/warnOnce.js';
import { isAsync } from '../../parse/isAsync.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells the developer about an error with a body that only the hook can read, because that takes time. */
export function useHintAtUnread(thrown: unknown): void {
  useEffect(() => hintAtUnread(thrown), [thrown]);
}

/** In production it is empty, and bundlers leave out what it uses. */
function hintAtUnread(thrown: unknown): void {
  try {
    if (process.env.NODE_ENV !== 'production' && isAsync(thrown)) warnOnce('RAE033');
  } catch {
    // Without a bundler there is no `process`, and no hint.
  }
}
