'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { waitText } from '../describe/waitText.js';
import type { ApiError } from '../model/ApiError.js';
import { announce } from '../react/liveRegions.js';
import { useCountdown } from '../react/useCountdown.js';
import { useWords } from '../react/useWords.js';

export interface CountdownProps {
  readonly error: ApiError;
  readonly onReady: (error: ApiError) => void;
}

/** The only component that renders each second, and only a text node. Says once when it is over. */
export function Countdown({ error, onReady }: CountdownProps): ReactNode {
  const { locale, ui } = useWords();
  const { ready, remainingMs } = useCountdown(error.retryAt);
  const waited = useRef(false);

  useEffect(() => {
    if (remainingMs > 0) waited.current = true;
    if (!ready) return;
    onReady(error);
    if (waited.current) announce(ui.ready, 'status');
  }, [ready, remainingMs, error, onReady, ui]);

  return waitText(error, locale, (error.retryAt ?? 0) - remainingMs);
}
