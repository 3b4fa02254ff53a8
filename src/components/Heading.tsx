'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { HeadingLevel } from '../react/props.js';
import { tellDeveloper } from '../react/store/tell.js';

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** The level that the app asked for; anything outside 2 to 6 is brought into it. */
  readonly level: HeadingLevel;
  /** How many levels below that one, as far as there are any. */
  readonly below?: number;
}

/** A heading that fits the outline of the page. */
export function Heading({ level, below = 0, ...rest }: HeadingProps) {
  const fitting = Math.min(6, Math.max(2, Math.trunc(level) || 2)) as HeadingLevel;
  if (fitting !== level) {
    tellDeveloper(`headingLevel ${level} is outside the outline: ${fitting} is used. Pass 2 to 6.`);
  }
  const Tag = `h${Math.min(6, fitting + below) as HeadingLevel}` as const;
  return <Tag {...rest} />;
}
