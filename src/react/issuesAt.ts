import type { ApiError } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import { toJsonPointer } from '../model/toJsonPointer.js';

type Index = ReadonlyMap<string, readonly Issue[]>;

const indexes = new WeakMap<ApiError, Index>();

/**
 * The issues whose path begins with the place that a JSON Pointer names, in the server's order.
 * The many fields of one form share an index.
 *
 * @example issuesAt(error, '/fields/title');
 */
export function issuesAt(error: ApiError, pointer: string): readonly Issue[] {
  return (indexes.get(error) ?? indexOf(error)).get(pointer) ?? [];
}

/** Each issue stands at its own place and at all places around it, the root included. */
function indexOf(error: ApiError): Index {
  const index = new Map<string, Issue[]>([['', [...error.issues]]]);
  for (const issue of error.issues) {
    let pointer = '';
    for (const segment of issue.path) {
      pointer += toJsonPointer([segment]);
      const issues = index.get(pointer);
      if (issues) issues.push(issue);
      else index.set(pointer, [issue]);
    }
  }
  indexes.set(error, index);
  return index;
}
