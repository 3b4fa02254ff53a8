'use client';
import { useDeferredValue, useMemo, useState } from 'react';
import { describeIssue } from '../../describe/describeIssue.js';
import { joinNonEmpty } from '../../describe/joinNonEmpty.js';
import { labelOf, labelOfEntity } from '../../describe/labels.js';
import { hasManyPlaces } from '../../describe/listIssues.js';
import type { Issue } from '../../model/Issue.js';
import { type ListContext, shownLocale } from './shownLocale.js';

export interface FilteredIssues {
  /** Whether the list is so long that a person would rather search. */
  readonly isOffered: boolean;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** The issues that match; all of them without a query. */
  readonly found: readonly Issue[];
}

/** Finds issues by what a person sees of them. Their texts are made for the first query. */
export function useIssueFilter(issues: readonly Issue[], context: ListContext): FilteredIssues {
  const { locale, ui, speech, fieldLabel, entityLabel, isLocalized } = context;
  const [query, setQuery] = useState('');
  const isOffered = useMemo(() => hasManyPlaces(issues), [issues]);
  const asked = useDeferredValue(query.trim().toLowerCase());
  const wanted = isOffered ? asked : '';
  const isAsked = wanted !== '';

  const texts = useMemo(() => {
    const words = { locale, ui, speech, fieldLabel, entityLabel, isLocalized };
    return isAsked ? issues.map((issue) => textOf(issue, words)) : [];
  }, [isAsked, issues, locale, ui, speech, fieldLabel, entityLabel, isLocalized]);
  const found = useMemo(
    () => (isAsked ? issues.filter((_, index) => texts[index]?.includes(wanted)) : issues),
    [isAsked, issues, texts, wanted],
  );
  return { isOffered, query, setQuery, found };
}

/** All that is seen of an issue, a line each: a query has no line break, so it matches within one. */
function textOf(issue: Issue, context: ListContext): string {
  const { entity } = issue;
  const seen = [
    labelOf(issue, context),
    shownLocale(issue, context),
    entity?.id,
    entity && labelOfEntity(entity, context),
    describeIssue(issue, context),
  ];
  return joinNonEmpty(seen, '\n').toLowerCase();
}
