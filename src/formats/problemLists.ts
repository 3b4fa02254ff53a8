import { nonEmptyText } from '../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { onceForRecord } from '../guard/onceForRecord.js';
import { isPayload } from '../guard/payloadNames.js';
import { containerNames, type ProblemListRow, problemLists } from '../vocabulary/listNames.js';
import { placeListNames } from '../vocabulary/placeNames.js';
import { childNames } from '../vocabulary/problemNames.js';
import { isByField } from './fieldProblems.js';
import { flattenFacts, nameBelow } from './flattenFacts.js';
import { knownName, membersNamed } from './knownNames.js';
import { isListOf } from './isListOf.js';
import { isSentenceByField } from './sentenceByField.js';
import { isFieldName } from './placeLists.js';
import { isLabelled, withLabel, withNamedPlace } from './placedElements.js';
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
  const skipped = list === undefined ? [...read, ...parts] : [...read, ...parts, list];
  return {
    lists: [...(list === undefined ? [] : [listAt(record, list)]), ...inside.flatMap(listsOf)],
    reasons: [...flattenFacts(record, skipped, name), ...inside.flatMap(({ reasons }) => reasons)],
  };
}

function listsOf({ lists }: ProblemLists): readonly unknown[] {
  return lists;
}

/** The lists alone that a member of a record is or holds. */
export function listsAt(record: PlainRecord, key: string): readonly unknown[] {
  const row = rows.get(knownName(key));
  const part = getOwn(record, key);
  if (row && isList(row, part, record) && isOpen(record, key, row)) return [listAt(record, key)];
  if (isPayload(record, key)) return [];
  return containerNames.includes(knownName(key)) && isRecord(part) ? listsBelow(part, 1) : [];
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

/** The rows of the table by their names, and the place of each among the others. */
const rows: ReadonlyMap<string, ProblemListRow & { readonly rank: number }> = new Map(
  problemLists.map((row, rank) => [row.name, { ...row, rank }]),
);

/** The name of the surest list of problems in a record. */
function listNameIn(record: PlainRecord, read: readonly string[] = []): string | undefined {
  let found: string | undefined;
  let best = Infinity;
  // a record has few members, and there are many names
  for (const key in record) {
    const row = rows.get(knownName(key));
    if (!row || row.rank > best || read.includes(key)) continue;
    if (!isList(row, getOwn(record, key), record) || !isOpen(record, key, row)) continue;
    found = key;
    best = row.rank;
  }
  return found;
}

/** Whether a list may be read: of what was sent, which is private, its problems are. */
function isOpen(record: PlainRecord, key: string, { holds }: ProblemListRow): boolean {
  return holds === 'sent' || !isPayload(record, key);
}

/** Whether it is a list of problems, or under some names a record of them by field. */
function isList(row: ProblemListRow, value: unknown, around: PlainRecord): boolean {
  const { holds } = row;
  if (!Array.isArray(value)) return isRecord(value) && isRecordOfProblems(row, value, around);
  if (placeListNames.includes(row.name) && value.every(isFieldName)) return false;
  if (holds === undefined) return value.length > 0;
  return holds === 'problems'
    ? isListOf(value, isProblem)
    : value.some((item) => isRecord(item) && hasProblems(item));
}

function isRecordOfProblems(
  { name, byField, aloneBeside }: ProblemListRow,
  value: PlainRecord,
  around: PlainRecord,
): boolean {
  if (byField === 'any') return Object.keys(value).length > 0;
  if (byField === undefined) return false;
  if (isByField(value)) return true;
  const keys = keysOf(around);
  const isAlone =
    aloneBeside !== undefined &&
    keys.length > 1 &&
    keys.every((key) => key === name || aloneBeside.includes(key));
  return byField === 'sentences' && isSentenceByField(value, isAlone);
}

/** Of a record of many lists each asks for them. */
const keysOf = /* @__PURE__ */ onceForRecord(Object.keys);

/** The parts of a record in which a list stands. */
function containersOf(record: PlainRecord, depth: number): readonly string[] {
  if (depth === MAX_DEPTH) return [];
  return membersNamed(record, containerNames).filter((key) => {
    const part = getOwn(record, key);
    if (!isRecord(part)) return false;
    const holdsList = listNameIn(part) !== undefined || containersOf(part, depth + 1).length > 0;
    return holdsList && !isPayload(record, key);
  });
}

/** A list as its elements are read. */
function listAt(record: PlainRecord, name: string): unknown {
  const list = getOwn(record, name);
  const { placed, holds } = rows.get(knownName(name)) ?? {};
  if (!Array.isArray(list)) return list;
  if (placed === 'name') return list.map(withNamedPlace);
  if (placed === 'label' || isLabelled(list)) return list.map(withLabel);
  if (holds === 'results') return list.map((item) => (isFine(item) ? undefined : resultOf(item)));
  return holds === 'sent' ? list.map(problemsAlone) : list;
}

/** Whether a result tells nothing of a problem. */
function isFine(item: unknown): boolean {
  return isRecord(item) && !hasProblems(item) && !hasSentence(item);
}

/** A result by itself: Elasticsearch puts it under the name of the operation. */
function resultOf(item: unknown): unknown {
  const [only, ...others] = isRecord(item) ? Object.values(item) : [];
  return others.length === 0 && isRecord(getOwn(only, 'error')) ? only : item;
}

/** Of what was sent its problems alone. */
function problemsAlone(element: unknown): unknown {
  const name = isRecord(element) ? listNameIn(element) : undefined;
  return name === undefined ? undefined : { [name]: getOwn(element, name) };
}

/** Whether a result has an error of its own, or a list of problems. */
function hasProblems(item: PlainRecord): boolean {
  if (isRecord(getOwn(resultOf(item), 'error'))) return true;
  return Object.keys(item).some((key) => {
    const row = rows.get(knownName(key));
    // results in results could be as deep as they like
    const isPlain = row && row.holds !== 'results' && row.holds !== 'sent';
    return isPlain && isList(row, getOwn(item, key), item) && !isPayload(item, key);
  });
}

/** Whether a record tells a problem: in a sentence, in several, or inside of a record of DatoCMS. */
function isProblem(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return (
    hasSentence(value) ||
    childNames.some((name) => Array.isArray(getOwn(value, name))) ||
    isCoded(getOwn(value, 'attributes'))
  );
}

/** Whether a record is an error by its code. */
export function isCoded(value: unknown): boolean {
  return nonEmptyText(getOwn(value, 'code')) !== undefined;
}
