'use client';
import { useState } from 'react';
import type { ApiError } from '../model/ApiError.js';

const SECOND = 1000;

export interface Wait {
  /** Whose wait is counted down. */
  readonly error: ApiError;
  readonly isOver: boolean;
  readonly end: (error: ApiError) => void;
}

/**
 * The wait of a failure. A model that says the same anew, such as one that is made in every render
 * or that polling brings, starts no other wait.
 *
 * @param news changes with each failure that is to be waited for anew
 */
export function useWait(error: ApiError, news: string): Wait {
  const [held, setHeld] = useState({ error, news });
  const [over, setOver] = useState<ApiError>();
  const isSame = held.news === news && haveSameWait(held.error, error);
  const current = isSame ? held : { error, news };
  if (!isSame) setHeld(current);
  const isOver = current.error.retryAt === undefined || over === current.error;
  return { error: current.error, isOver, end: setOver };
}

function haveSameWait(a: ApiError, b: ApiError): boolean {
  if (a.retryAt === undefined || b.retryAt === undefined) return a.retryAt === b.retryAt;
  const isSameTime = Math.abs(a.retryAt - b.retryAt) < SECOND;
  return isSameTime || Math.abs(waitOf(a, a.retryAt) - waitOf(b, b.retryAt)) < SECOND;
}

function waitOf({ receivedAt }: ApiError, retryAt: number): number {
  return retryAt - receivedAt;
}
