'use client';
import { useEffect } from 'react';
import { announce } from '../react/liveRegions.js';
import { type PartOf, part } from './part.js';

/** What is over sooner needs no word. */
const PENDING_MS = 300;

export interface StatusProps {
  readonly of: PartOf;
  readonly text: string;
  /** It speaks of something that is under way, and is said only if that takes a while. */
  readonly pending?: boolean;
}

/** What is happening or was done, beside the button that did it: seen, and said once. */
export function Status({ of, text, pending = false }: StatusProps) {
  useEffect(() => {
    if (!pending) {
      announce(text);
      return undefined;
    }
    let takeBack = () => {};
    const timer = setTimeout(() => {
      takeBack = announce(text);
    }, PENDING_MS);
    return () => {
      clearTimeout(timer);
      takeBack();
    };
  }, [text, pending]);
  return <span {...part('status', of)}>{text}</span>;
}
