'use client';
import { useEffect } from 'react';
import { announce } from '../react/liveRegions.js';
import { type PartOf, part } from './part.js';

export interface StatusProps {
  readonly of: PartOf;
  readonly text: string;
}

/** What is happening or was done, beside the button that did it: seen, and said once. */
export function Status({ of, text }: StatusProps) {
  useEffect(() => void announce(text), [text]);
  return <span {...part('status', of)}>{text}</span>;
}
