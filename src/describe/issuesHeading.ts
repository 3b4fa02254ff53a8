import type { ApiError } from '../model/ApiError.js';
import type { ListedIssue } from './listIssues.js';
import type { Wording } from './wordingOf.js';

/**
 * How many fields need attention; or how many problems there are, when some belong to no field, or
 * to what was asked for or could not be loaded.
 */
export function issuesHeading(
  listed: readonly ListedIssue[],
  { kind, partial }: Partial<Pick<ApiError, 'kind' | 'partial'>>,
  { ui, speech }: Wording,
): string {
  const isForm = listed.every(({ issue }) => issue.path.length > 0) && kind !== 'query' && !partial;
  const fields = new Set(listed.map(({ place }) => place)).size;
  return isForm ? speech.plural(fields, ui.fields) : speech.plural(listed.length, ui.issues);
}
