'use client';
import { useState } from 'react';
import type { Issue } from '../../model/Issue.js';

/**
 * Keeps the list of issues that was given first as long as later lists are equal, so that they are not sorted
 * and drawn again. A failure that is parsed in every render, or polled, brings new lists that are equal.
 */
export function useSameIssues(issues: readonly Issue[]): readonly Issue[] {
  const [last, setLast] = useState({ issues, kept: issues });
  if (last.issues === issues) return last.kept;
  const kept = sayTheSame(last.kept, issues) ? last.kept : issues;
  setLast({ issues, kept });
  return kept;
}

function sayTheSame(a: readonly Issue[], b: readonly Issue[]): boolean {
  return a.length === b.length && a.every((issue, index) => isSame(issue, b[index]));
}

function isSame(a: Issue, b: Issue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
