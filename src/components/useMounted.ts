'use client';
import { useState } from 'react';
import { useLayoutEffectInBrowser } from './useLayoutEffectInBrowser.js';

/**
 * `false` on the server and in the first render anywhere: neither clock nor document is read, and
 * fields that mount together with a banner are there when it looks for them.
 */
export function useMounted(): boolean {
  const [mounted, setMounted] = useState(false);
  useLayoutEffectInBrowser(() => setMounted(true), []);
  return mounted;
}
