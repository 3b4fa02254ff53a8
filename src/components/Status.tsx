'use client';
import { useEffect, useRef } from 'react';
import { announce } from '../announcer/announcer.js';
import { type PartOf, part } from './partAttributes.js';

/** What is over sooner needs no word. */
const PENDING_MS = 300;

export interface StatusProps {
  readonly of: PartOf;
  readonly text: string;
  /** It may be over or changed at once, and is said only if it lasts a while. */
  readonly pending?: boolean;
}

/** What is happening or was done, beside the button that did it: seen, and said once. */
export function Status({ of, text, pending = false }: StatusProps) {
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
  }, [text, pending]);
  return (
    <span {...part('status', of)} ref={root}>
      {text}
    </span>
  );
}
