import { warnOnce } from '../developer/warnOnce.js';
import type { Issue } from '../model/Issue.js';

const NONE: readonly Issue[] = [];

/** The issues as given; none for what is no list of them, as of an error that nobody has parsed. */
export function toIssues(given: unknown): readonly Issue[] {
  if (Array.isArray(given) && given.every(isIssue)) return given;
  warnOnce('RAE026');
  return NONE;
}

/** Whether it has what the words and the place of an issue are made of. */
function isIssue(value: Partial<Issue> | null): value is Issue {
  return Array.isArray(value?.path) && typeof value.params === 'object';
}
