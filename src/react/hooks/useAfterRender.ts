'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Who waits goes on after so many milliseconds: what has left the page, or is hidden, is not rendered. */
const LONGEST = 500;

/**
 * Gives a function that resolves when what the app has set until then is rendered: an update of our
 * own, made after the app's, is committed together with them.
 */
export function useAfterRender(): () => Promise<void> {
  const [asked, ask] = useState(0);
  const waiting = useRef(new Set<() => void>());

  useEffect(() => {
    for (const resolve of waiting.current) resolve();
    waiting.current.clear();
  }, [asked]);

  return useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.add(resolve);
        ask((count) => count + 1);
        setTimeout(resolve, LONGEST);
      }),
    [],
  );
}
