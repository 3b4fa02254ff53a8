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
 * Leads to the field of an issue that has no id. It is a sentence in a list, of several lines, and looks
 * as the links beside it do: a button of a design system is as high as one line, and cuts off the rest.
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
