'use client';
import type { ReactNode } from 'react';
import { type PartOf, part } from '../partAttributes.js';
import { usePress } from '../usePress.js';

export interface IssueButtonProps {
  readonly of: PartOf;
  /** Called for each press, but not for its repeats. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/**
 * Leads to the field of an issue whose target is no id. It looks like the links beside it, and is never the
 * app's `Button`: a sentence may take several lines, of which a design system's button shows one.
 */
export function IssueButton({ of, onFollow, children }: IssueButtonProps) {
  return (
    <button
      type="button"
      {...part('issue-link', of)}
      {...usePress<HTMLButtonElement>(onFollow)}
      data-plain=""
    >
      {children}
    </button>
  );
}
