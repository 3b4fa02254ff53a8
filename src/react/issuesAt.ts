import type { ApiError } from '../model/ApiError.js';
import type { Issue, IssuePath } from '../model/Issue.js';

/**
 * The issues whose path begins with `place`, in the server's order. `1` and `'1'` are the same
 * segment, as in a JSON Pointer.
 *
 * @example issuesAt(error, ['fields', 'title']);
 */
export function issuesAt({ issues }: Pick<ApiError, 'issues'>, place: IssuePath): readonly Issue[] {
  return issues.filter(
    ({ path }) =>
      path.length >= place.length &&
      place.every((segment, depth) => `${segment}` === `${path[depth]}`),
  );
}
