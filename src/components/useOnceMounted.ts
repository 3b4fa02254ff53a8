'use client';
import { useState } from 'react';
import { useLayoutEffectInBrowser } from './useLayoutEffectInBrowser.js';

/**
 * A value that looks at the document: `undefined` on the server and in the first render anywhere, so
 * that fields which mount together with a banner are there when it looks for them. Without a value
 * nothing is rendered a second time.
 */
export function useOnceMounted<Value>(value: Value | undefined): Value | undefined {
  const [mounted, setMounted] = useState(false);
  const isAwaited = value !== undefined;
  useLayoutEffectInBrowser(() => {
    if (isAwaited) setMounted(true);
  }, [isAwaited]);
  return mounted ? value : undefined;
}
