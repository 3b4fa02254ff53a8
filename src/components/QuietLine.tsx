'use client';
import type { ApiError } from '../model/ApiError.js';
import type { HeadingLevel } from '../react/props.js';
import { Heading } from './Heading.js';
import { part } from './partAttributes.js';

export interface QuietLineProps {
  readonly error: ApiError;
  /** Id of the banner: those of its parts begin with it. */
  readonly id: string;
  readonly headingLevel: HeadingLevel;
  readonly hideTitle: boolean | undefined;
  readonly title: string;
  /** What became of the work; `undefined` when there is nothing to tell. */
  readonly outcome: string | undefined;
}

/** A failure of what nobody asked for, as long as it interrupts nobody: what became of the work. */
export function QuietLine({ error, id, headingLevel, hideTitle, title, outcome }: QuietLineProps) {
  return (
    <>
      <Heading
        level={headingLevel}
        {...part('title', error)}
        id={`${id}title`}
        data-hidden={hideTitle || outcome !== undefined || undefined}
      >
        {title}
      </Heading>
      <div {...part('body', error)} id={`${id}body`}>
        <p>{outcome}</p>
      </div>
    </>
  );
}
