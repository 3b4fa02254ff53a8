'use client';
import { type ReactNode, useState } from 'react';
import type { Issue } from '../../model/Issue.js';
import { type FieldTargets, leadsSomewhere } from './goToField.js';
import { IssueButton } from './IssueButton.js';
import { IssueLink } from './IssueLink.js';
import type { PartOf } from '../partAttributes.js';
import type { Target } from './resolveFieldTarget.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

export interface FieldLinkProps {
  readonly of: PartOf;
  readonly issue: Issue;
  readonly target: NonNullable<Target>;
  readonly targets: FieldTargets;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/**
 * Leads to the field of an issue: a link for an id, a button for anything else. Only the words are drawn as
 * long as the field is not on the page and the app cannot bring it there, which is checked after each
 * render, when the fields of the same render are there too.
 */
export function FieldLink({ of, issue, target, targets, onFollow, children }: FieldLinkProps) {
  const [isOpen, setIsOpen] = useState(true);
  useLayoutEffectInBrowser(() => setIsOpen(leadsSomewhere(issue, target, targets)));
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
