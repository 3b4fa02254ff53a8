'use client';
import { type RefObject, useState } from 'react';
import type { ValidationDetailsProps } from '../../react/props.js';
import { usableFunctions } from '../../calls/usableFunctions.js';
import type { FieldTargets } from './goToField.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

/**
 * What leads from issues to their fields. It needs the document, so `fieldTarget` is `undefined` on a server and
 * in the first render, after which the fields that mount together with the list are there. Without a
 * `fieldTarget` there is no second render.
 */
export function useFieldTargets(
  root: RefObject<Element | null>,
  given: Pick<ValidationDetailsProps, 'fieldTarget' | 'onIssueSelect'>,
): FieldTargets {
  const { fieldTarget, onIssueSelect } = usableFunctions(given);
  const [near, setNear] = useState<Element | null>(null);
  const isAwaited = fieldTarget !== undefined;
  useLayoutEffectInBrowser(() => {
    if (isAwaited && root.current !== near) setNear(root.current);
  });
  return { fieldTarget: near ? fieldTarget : undefined, onIssueSelect, near };
}
