'use client';
import { useRef, useState } from 'react';
import type { Draft } from '../../calls/options.js';
import { isPromise } from '../isPromise.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

/**
 * The draft as soon as it has something to copy: a button that copies nothing is not drawn. It is asked
 * when a failure is shown and, while it has nothing, after each later draw; then not before the button
 * is pressed, because a draft may be dear.
 *
 * @param news changes with each failure that is news
 */
export function useDraft(draft: Draft | undefined, news: string): Draft | undefined {
  const [isOffered, offer] = useState(false);
  const foundFor = useRef<string>(undefined);
  // After a draw, because a draft may read the form that is drawn with the banner.
  useLayoutEffectInBrowser(() => {
    if (foundFor.current === news) return;
    // What it throws is reported when it is asked by a press.
    const found = hasWork(draft, () => {});
    if (found) foundFor.current = news;
    if (found !== isOffered) offer(found);
  });
  return isOffered ? draft : undefined;
}

/** Whether there is work to copy, and to lose. What cannot be looked at may be work. */
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
