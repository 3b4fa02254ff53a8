'use client';
import { useEffect, useRef } from 'react';
import { announce } from '../announcer/announcer.js';
import { type PartOf, part } from './partAttributes.js';

/** What is over sooner needs no word. */
const PENDING_MS = 300;

export interface StatusProps {
  readonly of: PartOf;
  readonly text: string;
  /** Changes with what is happening, and not with the language that it is told in. */
  readonly news: string | number;
  /** It may be over or changed at once, and is said only if it lasts a while. */
  readonly pending?: boolean;
}

/** What is happening or was done, beside the button that did it: seen, and said once. */
export function Status({ of, text, news, pending = false }: StatusProps) {
  const root = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const near = root.current ?? undefined;
    let takeBack = () => {};
    // A timer also for what is done: StrictMode runs this twice.
    const timer = setTimeout(
      () => {
        takeBack = announce(text, near);
      },
      pending ? PENDING_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      // What was done stays done.
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
