'use client';
import { useCallback, useEffect, useState } from 'react';

/** Who waits goes on after so many milliseconds: what has left the page, or is hidden, is not rendered. */
const LONGEST = 500;

/**
 * Gives a function that resolves when what the app has set until then is rendered: an update of our
 * own, made after the app's, is committed together with them. One may wait at a time; who waited
 * before goes on when their time is over.
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
