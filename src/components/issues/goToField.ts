import type { Issue } from '../../model/Issue.js';
import type { FieldTarget, ValidationDetailsProps } from '../../react/props.js';
import { warnOnce } from '../../developer/warnOnce.js';
import { focusableIn, focusOn, showOnPage } from '../focus/focusOn.js';
import { keepRepeatsFromFocus } from '../focus/keyRepeat.js';
import { openAround } from '../focus/openAround.js';
import {
  elementOfTarget,
  isOnPage,
  resolveFieldTarget,
  type Target,
} from './resolveFieldTarget.js';

/** What leads from issues to their fields. */
export interface FieldTargets extends Pick<ValidationDetailsProps, 'onIssueSelect'> {
  /** `undefined` until it can be asked. */
  readonly fieldTarget: FieldTarget | undefined;
  /** What lists the issues: an id is looked for beside it first. */
  readonly near: Element | null;
}

/** Whether a press leads somewhere: the target is on the page, or the app can bring it there. */
export function leadsSomewhere(
  issue: Issue,
  target: Target,
  { onIssueSelect, near }: FieldTargets,
): boolean {
  if (!target) return false;
  return onIssueSelect !== undefined || isOnPage(target, near, issue);
}

/**
 * Goes to the field of an issue: lets the app open its tab or locale first, then scrolls to its label and
 * focuses its input. If the field is not on the page, focus stays, and the developer is told.
 */
export async function goToField(issue: Issue, targets: FieldTargets): Promise<void> {
  const { fieldTarget, onIssueSelect, near } = targets;
  if (onIssueSelect) {
    await onIssueSelect(issue);
    // What it renders may be on the page only after a frame.
    await new Promise(requestAnimationFrame);
  }
  const target = resolveFieldTarget(issue, fieldTarget);
  if (!target || !isOnPage(target, near, issue)) return;
  keepRepeatsFromFocus();
  if (typeof target === 'function') await target();
  else if (!focusField(elementOfTarget(target, near))) warnOnce('RAE031', target);
}

/** Whether that has moved the focus: a field that is disabled, or not displayed, takes none. */
function focusField(element: Element | null): boolean {
  if (!element) return false;
  const scope = element.getRootNode() as Document | ShadowRoot;
  const before = scope.activeElement;
  openAround(element);
  const field = focusableIn(element) as HTMLInputElement;
  const label = field.labels?.[0] ?? field.closest('fieldset')?.querySelector('legend') ?? element;
  showOnPage(label, 'center');
  focusOn(field, { preventScroll: true });
  return scope.activeElement !== before;
}
