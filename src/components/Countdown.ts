'use client';
import { type ReactNode, useState } from 'react';
import { waitText } from '../describe/waitText.js';
import type { ApiError } from '../model/ApiError.js';
import { countDown } from '../calls/countdown.js';
import { announce } from '../react/liveRegions.js';
import { useWords } from '../react/useWords.js';
import { useLayoutEffectInBrowser } from './useLayoutEffectInBrowser.js';

export interface CountdownProps {
  readonly error: ApiError;
  readonly onReady: (error: ApiError) => void;
}

/** The only component that renders each second, and only a text node. Says once when it is over. */
export function Countdown({ error, onReady }: CountdownProps): ReactNode {
  const words = useWords();
  const { ready } = words.ui;
  // A server reads no clock, so there is nothing to say yet.
  const [remaining, setRemaining] = useState(0);

  useLayoutEffectInBrowser(() => {
    let hasWaited = false;
    return countDown(error, (left) => {
      setRemaining(left);
      if (left === 0) {
        onReady(error);
        if (hasWaited) announce(ready);
      }
      hasWaited = true;
    });
  }, [error, onReady, ready]);

  return waitText(remaining, words);
}
