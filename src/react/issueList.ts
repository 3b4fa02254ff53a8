import { warnOnce } from '../developer/warnOnce.js';
import type { Issue } from '../model/Issue.js';

const NONE: readonly Issue[] = [];

/** The issues as given; none for what is no list, as of an error that nobody has parsed. */
export function issueList(given: unknown): readonly Issue[] {
  if (Array.isArray(given)) return given as readonly Issue[];
  warnOnce('RAE026');
  return NONE;
}
