import type { Issue } from '../model/Issue.js';
import type { FieldTarget, ValidationDetailsProps } from '../react/props.js';
import { focusableIn, focusOn } from './focusOn.js';
import { keepRepeatsFromFocus } from './keyRepeat.js';
import { elementOfTarget, resolveFieldTarget } from './resolveFieldTarget.js';

/**
 * Leads to the place of an issue: lets the app open its tab or locale first, then shows the label
 * and focuses the input. Does nothing when the place is not on the page.
 */
export async function goToField(
  issue: Issue,
  fieldTarget?: FieldTarget,
  onIssueSelect?: ValidationDetailsProps['onIssueSelect'],
): Promise<void> {
  if (onIssueSelect) {
    await onIssueSelect(issue);
    // What it renders may need a frame to be there.
    await new Promise(requestAnimationFrame);
  }
  const target = resolveFieldTarget(issue, fieldTarget);
  keepRepeatsFromFocus();
  if (typeof target === 'function') await target();
  else focusField(elementOfTarget(target));
}

function focusField(element: Element | null): void {
  if (!element) return;
  const field = focusableIn(element) as HTMLInputElement;
  const label = field.labels?.[0] ?? field.closest('fieldset')?.querySelector('legend') ?? element;
  label.scrollIntoView({ block: 'center' });
  focusOn(field, { preventScroll: true });
}
