import type { ApiError, ErrorKind } from '../model/ApiError.js';
import type { Issue, IssuePath } from '../model/Issue.js';
import { labelOf } from './labels.js';
import type { MessageContext } from './messageContext.js';

/** The most issues whose fields are counted: nobody looks through as many one by one. */
const MAX_COUNTED = 1_000;

/** Kinds of failures whose problems may be about what was entered. */
const formKinds: readonly (ErrorKind | undefined)[] = [
  'validation',
  'conflict',
  'request',
  'unknown',
  undefined,
];

/**
 * How many fields need attention, each counted once for all its problems, locales and items. Or how many problems
 * there are: if they are very many, if some belong to no field, or if they are not about what was entered.
 */
export function issuesHeading(
  issues: readonly Issue[],
  { kind, partial }: Partial<Pick<ApiError, 'kind' | 'partial'>>,
  context: MessageContext,
): string {
  const { ui, speech } = context;
  const isForm =
    issues.length <= MAX_COUNTED &&
    formKinds.includes(kind) &&
    !partial &&
    issues.every(({ path }) => path.length > 0);
  return isForm
    ? speech.plural(new Set(issues.map((issue) => fieldKey(issue, context))).size, ui.fields)
    : speech.plural(issues.length, ui.issues);
}

/** The same for all issues of one field of one entity, as far as the field has one name. */
function fieldKey(issue: Issue, context: MessageContext): string {
  const path = withoutItem(issue.path);
  return JSON.stringify([issue.entity, issue.field ?? path, labelOf({ ...issue, path }, context)]);
}

/** The second of `tags` belongs to the field `tags`; the name of the second author is a field of its own. */
function withoutItem(path: IssuePath): IssuePath {
  return path.length > 1 && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}
