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
      return { place, element, rank: rankOf(issue, order) };
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

/** Where the field of an issue stands in the order, or behind all of it. A server that knows no fields names places. */
function rankOf({ field, path }: Issue, order: readonly unknown[]): number {
  const names = field === undefined ? [path.join('.'), path[0]] : [field];
  return names.map((name) => order.indexOf(name)).find((at) => at >= 0) ?? order.length;
}

function listOf(fieldOrder: unknown): readonly unknown[] {
  if (Array.isArray(fieldOrder)) return fieldOrder;
  warnOnce('RAE012');
  return [];
}
