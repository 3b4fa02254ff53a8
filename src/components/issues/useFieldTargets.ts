'use client';
import { type RefObject, useState } from 'react';
import type { ValidationDetailsProps } from '../../react/props.js';
import type { FieldTargets } from './goToField.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

/**
 * What leads from issues to their fields, which looks at the document: none on the server, nor in the first
 * render of a list anywhere, so that fields which mount together with it are there when it looks for
 * them. Without a `fieldTarget` nothing is rendered a second time.
 */
export function useFieldTargets(
  root: RefObject<Element | null>,
  { fieldTarget, onIssueSelect }: Pick<ValidationDetailsProps, 'fieldTarget' | 'onIssueSelect'>,
): FieldTargets {
  const [near, setNear] = useState<Element | null>(null);
  const isAwaited = fieldTarget !== undefined;
  useLayoutEffectInBrowser(() => {
    if (isAwaited && root.current !== near) setNear(root.current);
  });
  return { fieldTarget: near ? fieldTarget : undefined, onIssueSelect, near };
}
