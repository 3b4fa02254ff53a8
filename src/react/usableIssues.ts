import { inDevelopment } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import type { Issue } from '../model/Issue.js';

const NONE: readonly Issue[] = [];

/** The given issues without what cannot be read; none if it is not a list, as in an error that was not parsed. */
export function usableIssues(value: unknown): readonly Issue[] {
  const isList = Array.isArray(value);
  const issues = isList ? (value as readonly unknown[]).filter(isIssue) : NONE;
  if (isList && issues.length === value.length) return value;
  inDevelopment(() => {
    warnOnce('RAE026', isList ? value.find((element) => !isIssue(element)) : value);
  });
  return issues;
}

/** Whether it has the members from which the words and the place of an issue are made. */
function isIssue(value: unknown): value is Issue {
  const { path, params } = (value ?? {}) as Partial<Issue>;
  return Array.isArray(path) && typeof params === 'object' && params !== null;
}
