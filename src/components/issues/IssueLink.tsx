'use client';
import type { MouseEvent, ReactNode } from 'react';
import { useApiErrorConfig } from '../../react/config.js';
import { type PartOf, part } from '../partAttributes.js';
import { Slot } from '../Slot.js';
import { usePress } from '../usePress.js';

export interface IssueLinkProps {
  readonly of: PartOf;
  /** Id of the element that it leads to. */
  readonly target: string;
  /** Called for each press, but not for its repeats, in place of following. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** A link to the field of an issue: the app's own `Link` when the provider has one. */
export function IssueLink({ of, target, onFollow, children }: IssueLinkProps) {
  const { Link } = useApiErrorConfig().components;
  const { onClick, ref } = usePress<HTMLAnchorElement>(onFollow);
  const props = {
    ...part('issue-link', of),
    href: `#${encodeURIComponent(target)}`,
    onClick: (event?: MouseEvent) => {
      event?.preventDefault();
      onClick(event);
    },
    ref,
  };
  return (
    <Slot
      component={Link}
      props={{ ...props, children }}
      plain={
        <a {...props} data-plain="">
          {children}
        </a>
      }
    />
  );
}
