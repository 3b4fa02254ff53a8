import type { Issue } from '../model/Issue.js';
import { type Group, groupBy } from './groupBy.js';

/** One row of a list of issues. */
export interface ListedIssue {
  readonly issue: Issue;
  /** How many equal ones came. */
  readonly count: number;
  /** The same for all rows of one entity. Fit for a React key. */
  readonly entity: string;
  /** The same for all rows of one field in one locale of one entity. Fit for a React key. */
  readonly place: string;
}

/** The issues of one field in one locale of one entity. */
export type Place = Group<Issue>;

/**
 * Brings issues together by entity, field and locale; equal ones become one row with a count. Keeps
 * the server's order, or within an entity the one that `arrange` gives its places, such as that of
 * the form. No sentence is made: `describeIssue` words the rows that are drawn.
 *
 * @example
 * listIssues(error.issues).slice(0, 50).map(({ issue, count }) => …);
 */
export function listIssues(
  issues: readonly Issue[],
  arrange = (places: readonly Place[]) => places,
): readonly ListedIssue[] {
  return groupBy(issues, entityOf).flatMap(([entity, ofEntity]) =>
    arrange(groupBy(ofEntity, placeOf)).flatMap(([place, here]) =>
      groupBy(here, textOf).map(([, equal]) => ({
        issue: equal[0],
        count: equal.length,
        entity,
        place: entity + place,
      })),
    ),
  );
}

function entityOf({ entity }: Issue): string {
  return entity ? JSON.stringify([entity.type, entity.id]) : '';
}

/** A field in a locale; what has no field is told apart by its path. */
function placeOf({ field, locale, path }: Issue): string {
  return JSON.stringify([field ?? path, locale]);
}

/** Equal for issues that say the same. */
function textOf(issue: Issue): string {
  return JSON.stringify(issue);
}
