import type { ApiError } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import { placeOf } from './listIssues.js';
import type { Wording } from './wordingOf.js';

/** The most issues whose fields are counted: nobody looks through as many one by one. */
const MAX_COUNTED = 1_000;

/**
 * How many fields need attention; or how many problems there are, when they are very many, or when
 * some belong to no field, or to what was asked for or could not be loaded.
 */
export function issuesHeading(
  issues: readonly Issue[],
  { kind, partial }: Partial<Pick<ApiError, 'kind' | 'partial'>>,
  { ui, speech }: Wording,
): string {
  const isForm =
    issues.length <= MAX_COUNTED &&
    kind !== 'query' &&
    !partial &&
    issues.every(({ path }) => path.length > 0);
  return isForm
    ? speech.plural(new Set(issues.map(placeOf)).size, ui.fields)
    : speech.plural(issues.length, ui.issues);
}
