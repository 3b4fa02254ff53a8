'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { HeadingLevel } from '../react/props.js';
import { inDevelopment } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';

/** An app asks for the levels 2 to 6; the details and their entities stand up to two below. */
const DEEPEST = 8;

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** Its place in the outline of the page; there is nothing below the sixth level. */
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

/** The nearest level that there is, of what an app may give without types. */
export function levelOf(given: unknown): number {
  return Math.min(DEEPEST, Math.max(2, Math.trunc(Number(given)) || 0));
}
