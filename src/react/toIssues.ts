import { warnOnce } from '../developer/warnOnce.js';
import type { Issue } from '../model/Issue.js';

const NONE: readonly Issue[] = [];

/** The given issues, or none if it is not a list of issues, as in an error that was not parsed. */
export function toIssues(value: unknown): readonly Issue[] {
  if (Array.isArray(value) && value.every(isIssue)) return value;
  warnOnce('RAE026');
  return NONE;
}

/** Whether it has the members from which the words and the place of an issue are made. */
function isIssue(value: Partial<Issue> | null): value is Issue {
  return Array.isArray(value?.path) && typeof value.params === 'object';
}
