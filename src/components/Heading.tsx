'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { HeadingLevel } from '../react/props.js';

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** Its place in the outline of the page; there is nothing below the sixth level. */
  readonly level: number;
}

/** A heading that fits the outline of the page. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${Math.min(6, level) as HeadingLevel}` as const;
  return <Tag {...rest} />;
}
