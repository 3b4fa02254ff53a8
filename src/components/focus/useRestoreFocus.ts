'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';
import { createFocusKeeper, type FocusMemory } from './createFocusKeeper.js';

/**
 * Keeps the focus of a banner from being lost, as `createFocusKeeper` does. A banner that a Suspense boundary
 * hid while it had the focus takes it again when it is shown, or gives it back when it is removed meanwhile.
 */
export function useRestoreFocus(root: RefObject<HTMLElement | null>): void {
  const memory = useRef<FocusMemory>({ origins: [] });

  useLayoutEffectInBrowser(
    () => (root.current ? createFocusKeeper(root.current, memory.current) : undefined),
    [root],
  );

  // The layout effect of a hidden banner was cleaned up when it was hidden.
  useEffect(
    () => () => {
      if (memory.current.giveBack) queueMicrotask(memory.current.giveBack);
    },
    [],
  );
}
