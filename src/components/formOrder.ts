import { type ListedIssue, listIssues } from '../describe/listIssues.js';
import type { Issue } from '../model/Issue.js';
import type { FieldTarget } from '../react/props.js';
import { elementOf } from './goTo.js';

/**
 * Lists issues in the order of the form: first by where their elements stand in the document, the
 * others by `fieldOrder`, the rest as the server sent them.
 */
export function inFormOrder(
  issues: readonly Issue[],
  fieldTarget?: FieldTarget,
  fieldOrder?: readonly string[],
): readonly ListedIssue[] {
  if (!fieldTarget && !fieldOrder) return listIssues(issues);
  const elements = new Map<Issue, Element | null>();
  const elementFor = (issue: Issue) => {
    if (!elements.has(issue)) elements.set(issue, elementOf(targetOf(issue, fieldTarget)));
    return elements.get(issue);
  };
  // A field that is not in the list comes last: -1 turns into the greatest index.
  const rank = ({ field = '' }: Issue) => (fieldOrder?.indexOf(field) ?? 0) >>> 0;

  return listIssues(issues, (a, b) => {
    const [first, second] = [elementFor(a), elementFor(b)];
    if (!first || !second || first === second) {
      return Number(!first) - Number(!second) || rank(a) - rank(b);
    }
    const position = first.compareDocumentPosition(second);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** A target function that throws is passed over: the issue is then plain text. */
export function targetOf(
  issue: Issue,
  fieldTarget: FieldTarget | undefined,
): ReturnType<FieldTarget> {
  try {
    return fieldTarget?.(issue);
  } catch {
    return undefined;
  }
}
