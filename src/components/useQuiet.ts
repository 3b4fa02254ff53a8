'use client';
import { useEffect, useState } from 'react';
import type { ApiError, Intent } from '../model/ApiError.js';
import { quietUntil } from '../recovery/intentPolicy.js';

export interface QuietOptions {
  readonly error: ApiError;
  readonly intent: Intent | undefined;
  readonly attempt: number;
  /** What the hook knows of failures before this one. */
  readonly given: number | undefined;
}

/** Whether a failure interrupts nobody yet. It goes on by itself to be told plainly. */
export function useQuiet({ error, intent, attempt, given }: QuietOptions): boolean {
  const until = given ?? quietUntil(intent, { failures: attempt, since: error.receivedAt });
  const [over, setOver] = useState<number>();

  useEffect(() => {
    if (until === 0) return undefined;
    const timer = setTimeout(() => setOver(until), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  return until > 0 && over !== until;
}
