import { type ListedIssue, listIssues, type Place } from '../../describe/listIssues.js';
import { warnOnce } from '../../developer/warnOnce.js';
import type { Issue } from '../../model/Issue.js';
import type { FieldTargets } from './goToField.js';
import { elementOfTarget, resolveFieldTarget } from './resolveFieldTarget.js';

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/**
 * Lists issues in the order of the form: first by where their elements stand in the document, the
 * others by `fieldOrder`, the rest as the server sent them. No more than `limit` rows.
 */
export function inFormOrder(
  issues: readonly Issue[],
  { fieldTarget, near }: Pick<FieldTargets, 'fieldTarget' | 'near'>,
  fieldOrder?: readonly string[],
  limit?: number,
): readonly ListedIssue[] {
  const order = fieldOrder === undefined ? [] : listOf(fieldOrder);
  const arrange = (places: readonly Place[]) => {
    const placed = places.map((place) => {
      const [, [issue]] = place;
      const element = elementOfTarget(resolveFieldTarget(issue, fieldTarget), near);
      const index = order.indexOf(issue.field ?? '');
      return { place, element, rank: index < 0 ? order.length : index };
    });
    placed.sort((a, b) => {
      if (a.element === b.element) return a.rank - b.rank;
      if (!a.element) return 1;
      if (!b.element) return -1;
      return a.element.compareDocumentPosition(b.element) & FOLLOWING ? -1 : 1;
    });
    return placed.map(({ place }) => place);
  };
  return listIssues(issues, arrange, limit);
}

function listOf(fieldOrder: unknown): readonly unknown[] {
  if (Array.isArray(fieldOrder)) return fieldOrder;
  warnOnce('RAE012');
  return [];
}
