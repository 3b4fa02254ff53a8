'use client';
import { useRef, useState } from 'react';
import { activeElement } from '../dom/activeElement.js';
import { watchWait } from '../calls/watchWait.js';
import { formatRemainingWait } from '../describe/formatWait.js';
import type { ApiError } from '../model/ApiError.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { part } from './partAttributes.js';
import { useLayoutEffectInBrowser } from './useLayoutEffectInBrowser.js';
import type { Wait } from './useWait.js';

export interface CountdownProps {
  readonly error: ApiError;
  /** How many attempts have failed. */
  readonly attempt: number;
  readonly onReady: Wait['end'];
  /** Id of the words, by which the button refers to them. */
  readonly id: string;
  /** Whether it stands apart from the button that waits: the words then say what is waited for. */
  readonly isApart: boolean;
}

/**
 * The wait in words, beside the button that waits and is described by them. The only component that
 * renders each second, and only a text node.
 */
export function Countdown({ error, attempt, onReady, id, isApart }: CountdownProps) {
  const context = useMessageContext();
  const { ui, speech } = context;
  // A server reads no clock, so there is nothing to say yet.
  const [remaining, setRemaining] = useState(0);
  const [described, setDescribed] = useState(0);
  const words = useRef<HTMLSpanElement>(null);
  /** That of the banner when the height of the words was measured. */
  const width = useRef(0);

  useLayoutEffectInBrowser(() => {
    let hasWaited = false;
    return watchWait(
      error,
      (left) => {
        setRemaining(left);
        // Screen readers repeat a description that changes under focus, so it is left as it is meanwhile.
        if (activeElement()?.getAttribute('aria-describedby') !== id) setDescribed(left);
        if (left === 0) onReady({ error, phase: hasWaited ? 'waited' : 'passed' });
        hasWaited = true;
      },
      attempt,
    );
  }, [error, attempt, onReady, id]);

  // The words become shorter. In a narrow banner they would take a line less, and what is below would move. In another
  // width they take another height.
  useLayoutEffectInBrowser(() => {
    const { current } = words;
    const { clientWidth } = current?.closest('[data-part="banner"]') ?? {};
    if (!current || clientWidth === undefined) return;
    if (clientWidth !== width.current) current.style.minHeight = '';
    width.current = clientWidth;
    current.style.minHeight = getComputedStyle(current).height;
  });

  const wait = formatRemainingWait(error, remaining, context);
  const describesItself = !isApart && described === remaining;
  return (
    <>
      <span
        {...part('status', error)}
        ref={words}
        id={describesItself ? id : undefined}
        data-apart={isApart ? '' : undefined}
      >
        {wait && isApart ? ui.waiting({ wait, speech }) : wait}
      </span>
      {!describesItself && (
        <span id={id} hidden>
          {formatRemainingWait(error, described, context)}
        </span>
      )}
    </>
  );
}
