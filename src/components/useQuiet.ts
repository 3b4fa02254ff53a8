'use client';
import { useEffect, useState } from 'react';
import type { ApiError, Intent } from '../model/ApiError.js';
import { quietUntil } from '../recovery/intentPolicy.js';
import { toNumber } from './toNumber.js';

export interface QuietOptions {
  readonly error: ApiError;
  readonly intent: Intent | undefined;
  readonly attempt: number;
  /** Until when, by the hook, which knows the failures before this one. */
  readonly given: number | undefined;
}

/** Whether a failure is still told quietly, so that it interrupts nobody. Turns `false` by itself in time. */
export function useQuiet({ error, intent, attempt, given }: QuietOptions): boolean {
  const byItself = quietUntil(intent, { failures: attempt, since: error.receivedAt });
  const until = toNumber(given, byItself);
  const [over, setOver] = useState<number>();

  useEffect(() => {
    if (until === 0) return undefined;
    const timer = setTimeout(() => setOver(until), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  return until > 0 && over !== until;
}
