'use client';
import { useEffect, useRef } from 'react';
import { announce } from '../announcer/announcer.js';
import { type PartOf, part } from './partAttributes.js';

/** What is over sooner is not announced, in milliseconds. */
const PENDING_MS = 300;

export interface StatusProps {
  readonly of: PartOf;
  readonly text: string;
  /** Changes with what is happening, and not with the language that it is told in. */
  readonly news: string | number;
  /** Whether it may be over, or another, in an instant: it is announced only if it lasts. */
  readonly pending?: boolean;
}

/** What is happening or was done, shown beside the button that did it and announced once. */
export function Status({ of, text, news, pending = false }: StatusProps) {
  const root = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const near = root.current ?? undefined;
    let takeBack = () => {};
    // Also with no delay by a timer: StrictMode runs this effect twice, and only one may announce.
    const timer = setTimeout(
      () => {
        takeBack = announce(text, near);
      },
      pending ? PENDING_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      // The announcement of what was done stays.
      if (pending) takeBack();
    };
    // Only what is news speaks.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [news, pending]);
  return (
    <span {...part('status', of)} ref={root}>
      {text}
    </span>
  );
}
