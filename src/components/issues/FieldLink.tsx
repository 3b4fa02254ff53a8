'use client';
import { type ReactNode, useState } from 'react';
import { type FieldTargets, leadsSomewhere } from './goToField.js';
import { IssueButton } from './IssueButton.js';
import { IssueLink } from './IssueLink.js';
import type { PartOf } from '../partAttributes.js';
import type { Target } from './resolveFieldTarget.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

export interface FieldLinkProps {
  readonly of: PartOf;
  readonly target: NonNullable<Target>;
  readonly targets: FieldTargets;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/**
 * What leads to the field of an issue, an id as a link and anything else as a button; the words alone
 * as long as the field is not on the page and nobody brings it there. That is looked up after each
 * render, when the fields of the same render are there too.
 */
export function FieldLink({ of, target, targets, onFollow, children }: FieldLinkProps) {
  const [isOpen, setIsOpen] = useState(true);
  useLayoutEffectInBrowser(() => setIsOpen(leadsSomewhere(target, targets)));
  if (!isOpen) return children;
  if (typeof target === 'string') {
    return (
      <IssueLink of={of} target={target} onFollow={onFollow}>
        {children}
      </IssueLink>
    );
  }
  return (
    <IssueButton of={of} onFollow={onFollow}>
      {children}
    </IssueButton>
  );
}
