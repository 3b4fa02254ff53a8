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
 * A page shows the first of very many issues, so nothing is done about those beyond the `limit`.
 */
export function listIssues(
  issues: readonly Issue[],
  arrange: (places: readonly Place[]) => readonly Place[],
  limit = Infinity,
): readonly ListedIssue[] {
  const rows: ListedIssue[] = [];
  for (const issuesOfEntity of entitiesOf(issues))
    for (const [, issuesOfPlace] of arrange(placesOf(issuesOfEntity)))
      for (const [, equal] of groupBy(issuesOfPlace, JSON.stringify)) {
        if (rows.length === limit) return rows;
        const [issue] = equal;
        rows.push({
          issue,
          count: equal.length,
          entity: JSON.stringify([issue.entity]),
          place: placeOf(issue),
        });
      }
  return rows;
}

/** The issues of one entity after the other. Most often the first page ends within the first entity. */
function* entitiesOf(issues: readonly Issue[]): Generator<readonly Issue[]> {
  const [first] = issues;
  if (!first) return;
  const firstId = entityId(first);
  yield* ofEachType(issues.filter((issue) => entityId(issue) === firstId));
  const others = issues.filter((issue) => entityId(issue) !== firstId);
  // by id and then by type, which are strings already: joining them costs much for ten thousand issues
  for (const [, issuesOfId] of groupBy(others, entityId)) yield* ofEachType(issuesOfId);
}

/** The issues of one id by entity: first those that belong to none, then by type. */
function ofEachType(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const withoutEntity = issues.filter(({ entity }) => !entity);
  if (withoutEntity.length === issues.length) return [issues];
  const withEntity = withoutEntity.length === 0 ? issues : issues.filter(({ entity }) => entity);
  const byType = groupBy(withEntity, ({ entity }) => entity?.type ?? '').map(
    ([, issuesOfType]) => issuesOfType,
  );
  return withoutEntity.length === 0 ? byType : [withoutEntity, ...byType];
}

function entityId({ entity }: Issue): string {
  return entity?.id ?? '';
}

/** The same for all issues of one field in one locale of one entity. */
function placeOf({ entity, field, path, locale }: Issue): string {
  return JSON.stringify([entity, field ?? path, locale]);
}

/** By field and then by locale, in one pass: there may be ten thousand issues. */
function placesOf(issues: readonly Issue[]): readonly Place[] {
  const fields = new Map<string, Map<string, [Issue, ...Issue[]]>>();
  for (const issue of issues) {
    const { field, path, locale = '' } = issue;
    const name = field ?? JSON.stringify(path);
    const locales = fields.get(name);
    const issuesOfLocale = locales?.get(locale);
    if (issuesOfLocale) issuesOfLocale.push(issue);
    else if (locales) locales.set(locale, [issue]);
    else fields.set(name, new Map([[locale, [issue]]]));
  }
  return [...fields.values()].flatMap((locales) => [...locales]);
}

/** A list of so many groups is long. */
const MANY = 20;

/** The most issues that are looked at to find that out. */
const MAX_COUNTED = 1_000;

/** Whether a list of issues is too long to look through, judged by its first thousand. */
export function hasManyPlaces(issues: readonly Issue[]): boolean {
  const places = new Set<string>();
  if (issues.length < MANY) return false;
  for (const issue of issues.slice(0, MAX_COUNTED)) {
    places.add(placeOf(issue));
    if (places.size === MANY) return true;
  }
  return false;
}
