import { nonEmptyText } from '../../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import { onceForRecord } from '../../guard/onceForRecord.js';
import { isPayload } from '../../redaction/isPayload.js';
import {
  containerNames,
  listNames,
  type ProblemListRow,
  problemLists,
} from '../../vocabulary/listNames.js';
import { placeListNames } from '../../vocabulary/placeNames.js';
import { childNames } from '../../vocabulary/problemMembers.js';
import { isByField, isSurelyByItem } from './fieldProblems.js';
import { flattenFacts, nameBelow } from '../flattenFacts.js';
import { knownName, membersNamed } from '../../wire/knownNames.js';
import { isListOf } from '../isListOf.js';
import { isSentenceByField, isTextByField } from './sentenceByField.js';
import { type ElementForm, placedForms } from './placedElements.js';
import { hasSentence, isThing, isWord } from '../sentences.js';

/** The lists of problems in a part of a body, and what else the part says. */
export interface ProblemLists {
  /** Lists of problems, and records of them by field; none is empty. */
  readonly lists: readonly unknown[];
  readonly reasons: ReturnType<typeof flattenFacts>;
}

/** How deep parts of a body are searched for lists. */
const MAX_DEPTH = 3;

/**
 * Finds the lists of problems in a part of a body, also in the containers inside of it, and what else it says.
 *
 * @param read members of the part that are read elsewhere
 * @param name the keys that lead to the part, which stand before what it says beside its lists
 */
export function findLists(
  part: unknown,
  read: readonly string[] = [],
  name = '',
  depth = 0,
): ProblemLists {
  const record = Array.isArray(part) ? { errors: part as readonly unknown[] } : part;
  if (!isRecord(record)) return { lists: [], reasons: flattenFacts(record, read, name) };
  const [listKeys, containerKeys] = listAndContainerKeys(record, depth, read);
  const inside = containerKeys.map((key) =>
    findLists(getOwn(record, key), [], nameBelow(name, key), depth + 1),
  );
  const facts = flattenFacts(record, [...read, ...listKeys, ...containerKeys], name);
  return {
    lists: [
      ...listKeys.map((key) => elementsAt(record, key)),
      ...inside.flatMap(({ lists }) => lists),
    ],
    reasons: [...facts, ...inside.flatMap(({ reasons }) => reasons)],
  };
}

/** The keys of the surest lists of a record, if it has any, and of the containers in which further ones stand. */
function listAndContainerKeys(
  record: PlainRecord,
  depth: number,
  read: readonly string[],
): readonly [listKeys: readonly string[], containerKeys: readonly string[]] {
  const listKeys = listKeysOf(record)
    .filter((key) => !read.includes(key))
    // beside problems by field a second list holds those of the whole
    .filter(
      (key, at) =>
        at === 0 || (isListOf(getOwn(record, key), isRecord) && knownName(key) === 'problems'),
    );
  const others = [...listKeys, ...read];
  return [listKeys, containerKeysOf(record, depth).filter((key) => !others.includes(key))];
}

/** The list that a member of a record is, or the lists that it holds. */
export function listsUnder(record: PlainRecord, key: string): readonly unknown[] {
  if (isListMember(record, key)) return [elementsAt(record, key)];
  const part = getOwn(record, key);
  if (!isRecord(part) || isPayload(record, key)) return [];
  return containerNames.includes(knownName(key)) ? findLists(part, [], '', 1).lists : [];
}

/** The rows of the table by their names. */
const rows: ReadonlyMap<string, ProblemListRow> = new Map(
  problemLists.map((row) => [row.name, row]),
);

/** The keys of a record that lead to lists of problems, the surest first. */
export function listKeysOf(record: PlainRecord): readonly string[] {
  return membersNamed(record, listNames).filter((key) => isListMember(record, key));
}

/** Whether a member is a list that may be read. Of what was sent, which is private, the problems alone are read. */
function isListMember(record: PlainRecord, key: string): boolean {
  const row = rows.get(knownName(key));
  return (
    row !== undefined &&
    fitsRow(row, getOwn(record, key), record) &&
    (row.holds === 'sent' || !isPayload(record, key))
  );
}

/** Whether a value is what its row says: a list of problems, or a record of them by field. */
function fitsRow(row: ProblemListRow, value: unknown, around: PlainRecord): boolean {
  const { holds } = row;
  if (!Array.isArray(value)) return isRecord(value) && isRecordOfProblems(row, value, around);
  if (placeListNames.includes(row.name) && value.every(isWord)) return false;
  if (holds === undefined) return value.length > 0;
  return holds === 'problems'
    ? isListOf(value, tellsProblem) || isSurelyByItem(value)
    : value.some((item) => isRecord(item) && hasProblems(item));
}

function isRecordOfProblems(
  { name, byField, aloneBeside }: ProblemListRow,
  value: PlainRecord,
  around: PlainRecord,
): boolean {
  if (byField === undefined || Object.keys(value).length === 0) return false;
  if (byField === 'any' || isByField(value)) return true;
  if (byField !== 'sentences') return false;
  const keys = keysOf(around);
  const isAlone =
    aloneBeside !== undefined &&
    keys.length > 1 &&
    keys.every((key) => key === name || aloneBeside.includes(key));
  return isAlone ? isTextByField(value) : isSentenceByField(value);
}

/** Each of the many lists of a record asks for its keys. */
const keysOf = /* @__PURE__ */ onceForRecord(Object.keys);

/** The keys of a record that lead to containers with a list in them, at whatever depth. */
function containerKeysOf(record: PlainRecord, depth: number): readonly string[] {
  if (depth === MAX_DEPTH) return [];
  return membersNamed(record, containerNames).filter((key) => {
    const part = getOwn(record, key);
    if (!isRecord(part) || isPayload(record, key)) return false;
    return listKeysOf(part).length > 0 || containerKeysOf(part, depth + 1).length > 0;
  });
}

/** Every form that the elements of a list may have: the first that fits counts. */
const elementForms: readonly ElementForm[] = [
  ...placedForms,
  {
    fits: (_, { holds }) => holds === 'results',
    read: (item) => (hasNoProblem(item) ? undefined : resultOf(item)),
  },
  { fits: (_, { holds }) => holds === 'sent', read: withProblemsAlone },
];

/** A list, its elements in the form that problems are read in. A record of problems stays as it is. */
function elementsAt(record: PlainRecord, name: string): unknown {
  const list = getOwn(record, name);
  if (!Array.isArray(list)) return list;
  const row = rows.get(knownName(name)) ?? {};
  const form = elementForms.find(({ fits }) => fits(list, row));
  return form ? list.map((element) => form.read(element)) : list;
}

/** Whether a result tells of no problem. */
function hasNoProblem(item: unknown): boolean {
  return isRecord(item) && !hasProblems(item) && !hasSentence(item);
}

/** The result itself, which Elasticsearch puts under the name of the operation. */
function resultOf(item: unknown): unknown {
  if (!isRecord(item) || isRecord(getOwn(item, 'error'))) return item;
  return Object.values(item).find((part) => isRecord(getOwn(part, 'error'))) ?? item;
}

/** A record that was sent, without all but its problems. */
function withProblemsAlone(element: unknown): unknown {
  const [name] = isRecord(element) ? listKeysOf(element) : [];
  return name === undefined ? undefined : { [name]: getOwn(element, name) };
}

/** Lists that a result may have. Results in results could be nested without end. */
const listNamesOfResults = problemLists
  .filter(({ holds }) => holds !== 'results' && holds !== 'sent')
  .map(({ name }) => name);

/** Whether a result has an error of its own, or a list of problems. */
function hasProblems(item: PlainRecord): boolean {
  if (isRecord(getOwn(resultOf(item), 'error'))) return true;
  return membersNamed(item, listNamesOfResults).some((key) => isListMember(item, key));
}

/** Whether a record tells a problem: in a sentence, in several, or, of DatoCMS, in `attributes`. */
function tellsProblem(value: unknown): boolean {
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
