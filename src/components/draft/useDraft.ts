'use client';
import { useRef, useState } from 'react';
import type { Draft } from '../../calls/options.js';
import { isPromise } from '../isPromise.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

/**
 * The draft, once it has something to copy, because a button that copies nothing is not drawn. It is called
 * when a failure is shown and after each later render until it has something; from then on only when the
 * button is pressed, because making a draft may be expensive.
 *
 * @param news changes with each failure that is news
 */
export function useDraft(draft: Draft | undefined, news: string): Draft | undefined {
  const [isOffered, offer] = useState(false);
  const foundFor = useRef<string>(undefined);
  // In an effect, because a draft may read the form that is rendered with the banner.
  useLayoutEffectInBrowser(() => {
    if (foundFor.current === news) return;
    // What it throws is reported when a press calls it.
    const found = hasWork(draft, () => {});
    if (found) foundFor.current = news;
    if (found !== isOffered) offer(found);
  });
  return isOffered ? draft : undefined;
}

/** Whether there is work to copy, and to lose. A draft that throws may hold work too. */
export function hasWork(draft: Draft | undefined, onThrown: (thrown: unknown) => void): boolean {
  try {
    const work: unknown = draft?.();
    if (isPromise(work)) void Promise.resolve(work).catch(onThrown);
    return Boolean(work);
  } catch (thrown) {
    onThrown(thrown);
    return true;
  }
}
