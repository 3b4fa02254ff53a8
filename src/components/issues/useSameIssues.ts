'use client';
import { useState } from 'react';
import type { Issue } from '../../model/Issue.js';

/**
 * The issues as they were first given, as long as those that are given say the same: what was sorted
 * and drawn of them stays. A failure that is read anew in every render, or polled, brings such ones.
 */
export function useSameIssues(given: readonly Issue[]): readonly Issue[] {
  const [last, setLast] = useState({ given, kept: given });
  if (last.given === given) return last.kept;
  const kept = sayTheSame(last.kept, given) ? last.kept : given;
  setLast({ given, kept });
  return kept;
}

function sayTheSame(a: readonly Issue[], b: readonly Issue[]): boolean {
  return a.length === b.length && a.every((issue, index) => isSame(issue, b[index]));
}

function isSame(a: Issue, b: Issue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
