'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { HeadingLevel } from '../react/props.js';
import { inDevelopment } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import { toNumber } from './toNumber.js';

/** Apps ask for the levels 2 to 6; the list of issues and its entities are up to two levels deeper. */
const DEEPEST = 8;

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** Its place in the outline of the page. Below the sixth level it is drawn as an `h6`. */
  readonly level: number;
}

/** A heading that fits the outline of the page. */
export function Heading({ level, ...rest }: HeadingProps) {
  inDevelopment(() => {
    if (level !== levelOf(level)) warnOnce('RAE010');
  });
  const Tag = `h${Math.min(6, levelOf(level)) as HeadingLevel}` as const;
  return <Tag {...rest} />;
}

/** The nearest valid level to whatever an app without types has given. */
export function levelOf(level: unknown): number {
  return Math.min(DEEPEST, Math.max(2, Math.trunc(toNumber(level, 0))));
}
