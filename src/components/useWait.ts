'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { announce } from '../announcer/announcer.js';
import type { ApiError } from '../model/ApiError.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { hasUnknownWait } from '../recovery/unknownWait.js';
import { watchWidth } from './watchWidth.js';

const SECOND = 1000;

/**
 * How far a wait is.
 *
 * - `none`: there is nothing to wait for.
 * - `running`: somebody waits.
 * - `passed`: it was over from the start, so nobody has waited.
 * - `waited`: somebody has waited, and it is over.
 */
type WaitPhase = 'none' | 'running' | 'passed' | 'waited';

export interface Wait {
  /** Whose wait is counted down. */
  readonly error: ApiError;
  readonly phase: WaitPhase;
  /** How high the words were while somebody waited. They are shorter now, and nothing is to move. */
  readonly heights: WaitHeights;
  readonly end: (ended: EndedWait) => void;
}

/** Heights in CSS. */
export interface WaitHeights {
  readonly body?: string | undefined;
  readonly status?: string | undefined;
}

export interface WaitOptions {
  readonly error: ApiError;
  /** Changes with each failure that is to be waited for anew. */
  readonly news: string;
  /** Changes with each failure that is announced. If one is not, neither is the end of its wait. */
  readonly spokenNews: string;
  /** Whether one quiet line tells the failure. Somebody is typing, and is not to hear of its wait. */
  readonly quiet: boolean;
}

export interface EndedWait {
  readonly error: ApiError;
  readonly phase: 'passed' | 'waited';
}

/** Whether there was something to wait for, and it is over. */
export function isPast({ phase }: Wait): boolean {
  return phase === 'passed' || phase === 'waited';
}

/**
 * The wait of a failure. A new model of the same failure, from a render or from polling, starts no new wait.
 * The end of the wait is announced, and taken back once it no longer matters.
 */
export function useWait(
  root: RefObject<HTMLElement | null>,
  { error, news, spokenNews, quiet }: WaitOptions,
): Wait {
  const [last, setLast] = useState({ error, news, spokenNews, isSilent: quiet });
  const [ended, setEnded] = useState<EndedWait & Pick<Wait, 'heights'>>();
  const isSame = last.news === news && haveSameWait(last.error, error);
  const isSilent = quiet || (last.news !== news && last.spokenNews === spokenNews);
  const current = isSame ? last : { error, news, spokenNews, isSilent };
  if (!isSame) setLast(current);
  const end = ended?.error === current.error ? ended : undefined;
  const hasWaited = end?.phase === 'waited';
  const { ready } = useMessageContext().ui;

  useEffect(
    () => (hasWaited && !current.isSilent ? announce(ready, root.current ?? undefined) : undefined),
    // Only news is announced, not a change of language.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
    [root, hasWaited, current.isSilent],
  );

  const keepsHeights = end?.heights.body !== undefined;
  useEffect(() => {
    if (!root.current || !keepsHeights) return undefined;
    // In another width the words take another height.
    return watchWidth(root.current, () => setEnded((wait) => wait && { ...wait, heights: {} }));
  }, [root, keepsHeights]);

  const endWait = useCallback(
    (wait: EndedWait) => {
      setEnded({ ...wait, heights: wait.phase === 'waited' ? heightsIn(root.current) : {} });
    },
    [root],
  );

  const isWaitedFor = current.error.retryAt !== undefined || hasUnknownWait(current.error);
  return {
    error: current.error,
    phase: end?.phase ?? (isWaitedFor ? 'running' : 'none'),
    heights: end?.heights ?? {},
    end: endWait,
  };
}

function heightsIn(banner: HTMLElement | null): WaitHeights {
  const heightOf = (part: string) => {
    const element = banner?.querySelector(`[data-part="${part}"]`);
    return element ? getComputedStyle(element).height : undefined;
  };
  return { body: heightOf('body'), status: heightOf('status') };
}

function haveSameWait(a: ApiError, b: ApiError): boolean {
  if (a.retryAt === undefined || b.retryAt === undefined) return a.retryAt === b.retryAt;
  const isSameTime = Math.abs(a.retryAt - b.retryAt) < SECOND;
  return isSameTime || Math.abs(waitOf(a, a.retryAt) - waitOf(b, b.retryAt)) < SECOND;
}

function waitOf({ receivedAt }: ApiError, retryAt: number): number {
  return retryAt - receivedAt;
}
