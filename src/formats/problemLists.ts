import { nonEmptyText } from '../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { onceForRecord } from '../guard/onceForRecord.js';
import { isPayload } from '../guard/payloadNames.js';
import {
  containerNames,
  listNames,
  type ProblemListRow,
  problemLists,
} from '../vocabulary/listNames.js';
import { placeListNames } from '../vocabulary/placeNames.js';
import { childNames } from '../vocabulary/problemMembers.js';
import { isByField, isSurelyByItem } from './fieldProblems.js';
import { flattenFacts, nameBelow } from './flattenFacts.js';
import { knownName, membersNamed } from './knownNames.js';
import { isListOf } from './isListOf.js';
import { isSentenceByField } from './sentenceByField.js';
import {
  isLabelled,
  isProblemRow,
  withLabel,
  withNamedPlace,
  withRowRead,
} from './placedElements.js';
import { hasSentence, isThing, isWord } from './sentences.js';

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
  const [own, containers] = partsOf(record, depth, read);
  const inside = containers.map((key) =>
    findLists(getOwn(record, key), [], nameBelow(name, key), depth + 1),
  );
  const facts = flattenFacts(record, [...read, ...own, ...containers], name);
  return {
    lists: [...own.map((key) => listAt(record, key)), ...inside.flatMap(({ lists }) => lists)],
    reasons: [...facts, ...inside.flatMap(({ reasons }) => reasons)],
  };
}

/** The members of a record that are its surest lists, if any, and those in which further ones stand. */
function partsOf(
  record: PlainRecord,
  depth: number,
  read: readonly string[],
): readonly [own: readonly string[], containers: readonly string[]] {
  const own = listsOf(record)
    .filter((key) => !read.includes(key))
    // problems of the whole stand beside those by field
    .filter(
      (key, at) =>
        at === 0 || (isListOf(getOwn(record, key), isRecord) && knownName(key) === 'problems'),
    );
  const others = [...own, ...read];
  return [own, containersOf(record, depth).filter((key) => !others.includes(key))];
}

/** The lists alone that a member of a record is or holds. */
export function listsAt(record: PlainRecord, key: string): readonly unknown[] {
  if (isListAt(record, key)) return [listAt(record, key)];
  const part = getOwn(record, key);
  if (!isRecord(part) || isPayload(record, key)) return [];
  return containerNames.includes(knownName(key)) ? findLists(part, [], '', 1).lists : [];
}

/** The rows of the table by their names. */
const rows: ReadonlyMap<string, ProblemListRow> = new Map(
  problemLists.map((row) => [row.name, row]),
);

/** The members of a record that are lists of problems, the surest first. */
export function listsOf(record: PlainRecord): readonly string[] {
  return membersNamed(record, listNames).filter((key) => isListAt(record, key));
}

/** Whether a member is a list that may be read: of what was sent, which is private, its problems are. */
function isListAt(record: PlainRecord, key: string): boolean {
  const row = rows.get(knownName(key));
  return (
    row !== undefined &&
    isList(row, getOwn(record, key), record) &&
    (row.holds === 'sent' || !isPayload(record, key))
  );
}

/** Whether it is a list of problems, or under some names a record of them by field. */
function isList(row: ProblemListRow, value: unknown, around: PlainRecord): boolean {
  const { holds } = row;
  if (!Array.isArray(value)) return isRecord(value) && isRecordOfProblems(row, value, around);
  if (placeListNames.includes(row.name) && value.every(isWord)) return false;
  if (holds === undefined) return value.length > 0;
  return holds === 'problems'
    ? isListOf(value, isProblem) || isSurelyByItem(value)
    : value.some((item) => isRecord(item) && hasProblems(item));
}

function isRecordOfProblems(
  { name, byField, aloneBeside }: ProblemListRow,
  value: PlainRecord,
  around: PlainRecord,
): boolean {
  if (byField === undefined || Object.keys(value).length === 0) return false;
  if (byField === 'any' || isByField(value)) return true;
  const keys = keysOf(around);
  const isAlone =
    aloneBeside !== undefined &&
    keys.length > 1 &&
    keys.every((key) => key === name || aloneBeside.includes(key));
  return byField === 'sentences' && isSentenceByField(value, isAlone);
}

/** Of a record of many lists each asks for them. */
const keysOf = /* @__PURE__ */ onceForRecord(Object.keys);

/** The parts of a record in which a list stands, be it in a part of theirs. */
function containersOf(record: PlainRecord, depth: number): readonly string[] {
  if (depth === MAX_DEPTH) return [];
  return membersNamed(record, containerNames).filter((key) => {
    const part = getOwn(record, key);
    if (!isRecord(part) || isPayload(record, key)) return false;
    return listsOf(part).length > 0 || containersOf(part, depth + 1).length > 0;
  });
}

/** A list as its elements are read. */
function listAt(record: PlainRecord, name: string): unknown {
  const list = getOwn(record, name);
  const { placed, holds } = rows.get(knownName(name)) ?? {};
  if (!Array.isArray(list)) return list;
  if (isProblemRow(list[0])) return list.map(withRowRead);
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
  if (!isRecord(item) || isRecord(getOwn(item, 'error'))) return item;
  return Object.values(item).find((part) => isRecord(getOwn(part, 'error'))) ?? item;
}

/** Of what was sent its problems alone. */
function problemsAlone(element: unknown): unknown {
  const [name] = isRecord(element) ? listsOf(element) : [];
  return name === undefined ? undefined : { [name]: getOwn(element, name) };
}

/** Lists that a result may have: results in results could be as deep as they like. */
const listNamesOfResults = problemLists
  .filter(({ holds }) => holds !== 'results' && holds !== 'sent')
  .map(({ name }) => name);

/** Whether a result has an error of its own, or a list of problems. */
function hasProblems(item: PlainRecord): boolean {
  if (isRecord(getOwn(resultOf(item), 'error'))) return true;
  return membersNamed(item, listNamesOfResults).some((key) => isListAt(item, key));
}

/** Whether a record tells a problem: in a sentence, in several, or inside of a record of DatoCMS. */
function isProblem(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return (
    (hasSentence(value) && !isThing(value)) ||
    childNames.some((name) => Array.isArray(getOwn(value, name))) ||
    isCoded(getOwn(value, 'attributes'))
  );
}

/** Whether a record is an error by its code. */
export function isCoded(value: unknown): boolean {
  return nonEmptyText(getOwn(value, 'code')) !== undefined;
}
