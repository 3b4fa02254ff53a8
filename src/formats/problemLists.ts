import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { isPrivate } from '../guard/privateNames.js';
import {
  containerNames,
  likelyRecordNames,
  listNames,
  mixedListNames,
  namedPlaceLists,
  recordNames,
  resultListNames,
} from '../vocabulary/bodyNames.js';
import { isByField } from './fieldProblems.js';
import { flattenFacts, nameBelow } from './flattenFacts.js';
import { hasSentence } from './sentences.js';

/** The lists of problems that a part of a body holds, and what else it says. */
export interface ProblemLists {
  /** Lists, and records of problems by field; never empty ones. */
  readonly lists: readonly unknown[];
  readonly reasons: ReturnType<typeof flattenFacts>;
}

/** How deep parts of a body are searched for lists. */
const MAX_DEPTH = 3;

/**
 * Finds the problems that a part of a body lists, be it in parts of its own, and what else it says
 * but in the members `read`.
 *
 * @param name the keys that lead to the part, for what it says beside its lists
 */
export function findLists(
  part: unknown,
  read: readonly string[] = [],
  name = '',
  depth = 0,
): ProblemLists {
  const record = Array.isArray(part) ? { errors: part as readonly unknown[] } : part;
  if (!isRecord(record)) return { lists: [], reasons: flattenFacts(record, read, name) };
  const list = listNameIn(record, read);
  const parts = containersOf(record, depth).filter((key) => key !== list && !read.includes(key));
  const inside = parts.map((key) =>
    findLists(getOwn(record, key), [], nameBelow(name, key), depth + 1),
  );
  const told = list === undefined ? [...read, ...parts] : [...read, ...parts, list];
  return {
    lists: [...(list === undefined ? [] : [listAt(record, list)]), ...inside.flatMap(listsOf)],
    reasons: [...flattenFacts(record, told, name), ...inside.flatMap(({ reasons }) => reasons)],
  };
}

function listsOf({ lists }: ProblemLists): readonly unknown[] {
  return lists;
}

/** The lists alone that a member of a record is or holds. */
export function listsAt(record: PlainRecord, key: string): readonly unknown[] {
  if (isPrivate(record, key)) return [];
  const part = getOwn(record, key);
  if (listNames.includes(key) && isList(key, part)) return [listAt(record, key)];
  return containerNames.includes(key) && isRecord(part) ? listsBelow(part, 1) : [];
}

function listsBelow(record: PlainRecord, depth: number): readonly unknown[] {
  const list = listNameIn(record);
  const lists = list === undefined ? [] : [listAt(record, list)];
  if (depth === MAX_DEPTH) return lists;
  const parts = containersOf(record, depth).filter((key) => key !== list);
  if (parts.length === 0) return lists;
  return [
    ...lists,
    ...parts.flatMap((key) => listsBelow(getOwn(record, key) as PlainRecord, depth + 1)),
  ];
}

/** The name of the first list of problems in a record. */
function listNameIn(record: PlainRecord, read: readonly string[] = []): string | undefined {
  let found: string | undefined;
  // a record has few members, and there are many names
  for (const key in record) {
    if (!isBefore(key, found) || read.includes(key)) continue;
    if (isList(key, getOwn(record, key)) && !isPrivate(record, key)) found = key;
  }
  return found;
}

/** The place of each name of a list among the others. */
const ranks: ReadonlyMap<string, number> = new Map(listNames.map((name, rank) => [name, rank]));

/** Whether it is the name of a list, and a surer one than that which was found. */
function isBefore(name: string, found: string | undefined): boolean {
  const rank = ranks.get(name) ?? Infinity;
  return rank < (found === undefined ? Infinity : (ranks.get(found) ?? 0));
}

/** Whether it is a list of problems, or under some names a record of them by field. */
function isList(name: string, told: unknown): boolean {
  if (resultListNames.includes(name))
    return Array.isArray(told) && told.length > 0 && told.every(isFailed);
  if (Array.isArray(told))
    return told.length > 0 && (!mixedListNames.includes(name) || told.every(isProblem));
  if (likelyRecordNames.includes(name) || mixedListNames.includes(name)) return isByField(told);
  return recordNames.includes(name) && isRecord(told) && Object.keys(told).length > 0;
}

/** The parts of a record in which a list stands. */
function containersOf(record: PlainRecord, depth: number): readonly string[] {
  if (depth === MAX_DEPTH) return [];
  return containerNames.filter((key) => {
    const part = getOwn(record, key);
    if (!isRecord(part)) return false;
    const holdsList = listNameIn(part) !== undefined || containersOf(part, depth + 1).length > 0;
    return holdsList && !isPrivate(record, key);
  });
}

/** A list as its elements are read. */
function listAt(record: PlainRecord, name: string): unknown {
  const list = getOwn(record, name);
  return namedPlaceLists.includes(name) && Array.isArray(list) ? list.map(withPlace) : list;
}

/** What is called `name` is the place: `{name: 'age', reason: 'must be positive'}`. */
function withPlace(element: unknown): unknown {
  if (!isRecord(element)) return element;
  const { name, ...rest } = element;
  return { ...rest, field: name };
}

/** An item of several, with its own error. */
function isFailed(item: unknown): boolean {
  return isRecord(getOwn(item, 'error'));
}

function isProblem(value: unknown): boolean {
  return isRecord(value) && hasSentence(value);
}
