'use client';
import { useCallback, useEffect, useState } from 'react';

/** A wait ends after so many milliseconds even without a render: what is hidden or has left the page has none. */
const LONGEST = 500;

/**
 * Returns a function that resolves once the state that the app has set so far is rendered: a state of
 * our own, set after the app's, is committed together with it. Only one call waits for a render at a
 * time; an earlier one ends when its time is over.
 */
export function useAfterRender(): () => Promise<void> {
  const [waiting, wait] = useState<{ readonly goOn: () => void }>();

  useEffect(() => waiting?.goOn(), [waiting]);

  return useCallback(
    () =>
      new Promise<void>((goOn) => {
        wait({ goOn });
        setTimeout(goOn, LONGEST);
      }),
    [],
  );
}
