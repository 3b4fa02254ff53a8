import type { ApiError, ErrorKind } from '../model/ApiError.js';
import type { Issue, IssuePath } from '../model/Issue.js';
import type { MessageContext } from './messageContext.js';

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
 * Of very many issues a page shows the first: behind the `limit` nothing is looked at.
 */
export function listIssues(
  issues: readonly Issue[],
  arrange: (places: readonly Place[]) => readonly Place[],
  limit = Infinity,
): readonly ListedIssue[] {
  const rows: ListedIssue[] = [];
  for (const ofEntity of entitiesOf(issues))
    for (const [, here] of arrange(placesOf(ofEntity)))
      for (const [, equal] of groupBy(here, JSON.stringify)) {
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

/** The issues of one entity after the other. Most often the first page ends within those of the first. */
function* entitiesOf(issues: readonly Issue[]): Generator<readonly Issue[]> {
  const [first] = issues;
  if (!first) return;
  const firstId = entityId(first);
  yield* ofEachType(issues.filter((issue) => entityId(issue) === firstId));
  const others = issues.filter((issue) => entityId(issue) !== firstId);
  // by id and then by type, each a text already: a key of both would have to be made ten thousand times
  for (const [, alike] of groupBy(others, entityId)) yield* ofEachType(alike);
}

/** Those of one id by their entity. Most belong to none, and have no type to tell them apart. */
function ofEachType(alike: readonly Issue[]): readonly (readonly Issue[])[] {
  const ofNone = alike.filter(({ entity }) => !entity);
  if (ofNone.length === alike.length) return [alike];
  const ofSome = ofNone.length === 0 ? alike : alike.filter(({ entity }) => entity);
  const ofTypes = groupBy(ofSome, ({ entity }) => entity?.type ?? '').map(([, here]) => here);
  return ofNone.length === 0 ? ofTypes : [ofNone, ...ofTypes];
}

function entityId({ entity }: Issue): string {
  return entity?.id ?? '';
}

/** The same for all issues of one field in one locale of one entity. */
function placeOf({ entity, field, path, locale }: Issue): string {
  return JSON.stringify([entity, field ?? path, locale]);
}

/** By field and then by locale, for the same reason, and both at once: it may be ten thousand issues. */
function placesOf(issues: readonly Issue[]): readonly Place[] {
  const fields = new Map<string, Map<string, [Issue, ...Issue[]]>>();
  for (const issue of issues) {
    const { field, path, locale = '' } = issue;
    const name = field ?? JSON.stringify(path);
    const locales = fields.get(name);
    const here = locales?.get(locale);
    if (here) here.push(issue);
    else if (locales) locales.set(locale, [issue]);
    else fields.set(name, new Map([[locale, [issue]]]));
  }
  return [...fields.values()].flatMap((locales) => [...locales]);
}

/** A list of so many groups is long. */
const MANY = 20;

/** Whether a list of issues is long to look through; behind the first thousand nothing is looked at. */
export function hasManyPlaces(issues: readonly Issue[]): boolean {
  const places = new Set<string>();
  if (issues.length < MANY) return false;
  for (const issue of issues.slice(0, MAX_COUNTED)) {
    places.add(placeOf(issue));
    if (places.size === MANY) return true;
  }
  return false;
}

/** At least one item. */
export type Some<Item> = readonly [Item, ...Item[]];

/** Items that share a key. */
export type Group<Item> = readonly [key: string, items: Some<Item>];

/** Brings together what has the same key, in the order in which keys first come. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** The most issues whose fields are counted: nobody looks through as many one by one. */
const MAX_COUNTED = 1_000;

/** Kinds of failures whose problems may be those of what was entered. */
const formKinds: readonly (ErrorKind | undefined)[] = [
  'validation',
  'conflict',
  'request',
  'unknown',
  undefined,
];

/**
 * How many fields need attention, each counted once for all its problems, locales and items; or how
 * many problems there are, when they are very many, or when some belong to no field, or to what was
 * asked for, could not be loaded, or was refused for another reason than what was entered.
 */
export function issuesHeading(
  issues: readonly Issue[],
  { kind, partial }: Partial<Pick<ApiError, 'kind' | 'partial'>>,
  { ui, speech }: MessageContext,
): string {
  const isForm =
    issues.length <= MAX_COUNTED &&
    formKinds.includes(kind) &&
    !partial &&
    issues.every(({ path }) => path.length > 0);
  return isForm
    ? speech.plural(new Set(issues.map(fieldKey)).size, ui.fields)
    : speech.plural(issues.length, ui.issues);
}

/** The same for all issues of one field of one entity. */
function fieldKey({ entity, field, path }: Issue): string {
  return JSON.stringify([entity, field ?? withoutItem(path)]);
}

/** The second tag is a part of the field `tags`, the name of the second author a field of its own. */
function withoutItem(path: IssuePath): IssuePath {
  return path.length > 1 && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}
