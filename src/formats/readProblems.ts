import { nonEmpty } from '../guard/values.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { isPrivate } from '../guard/privateNames.js';
import { fromJsonPointer } from '../model/fromJsonPointer.js';
import type { RawIssue } from '../model/FormatResult.js';
import { containerNames, listNames } from '../vocabulary/bodyNames.js';
import { childNames, constraintNames, placeListNames } from '../vocabulary/problemNames.js';
import { problemsIn } from './fieldProblems.js';
import { flattenFacts } from './flattenFacts.js';
import { listsAt } from './problemLists.js';
import { readProblem } from './readProblem.js';
import { sentenceIn } from './sentences.js';

/** How deep problems may stand in one another. */
const MAX_DEPTH = 8;

/** Members that may hold further problems: most problems have none of them. */
const nestedNames: ReadonlySet<string> = new Set([
  ...listNames,
  ...containerNames,
  ...childNames,
  ...constraintNames,
  'error',
]);

/** Where a problem stands that is in another one. */
interface Around {
  readonly path: readonly unknown[];
  /** What the problem around it says, for the first one in it. */
  readonly remarks: readonly unknown[];
  readonly depth: number;
}

const TOP: Around = { path: [], remarks: [], depth: 0 };

/** Every problem of these lists, those in one another included, as other servers tell them. */
export function* readProblems(lists: readonly unknown[]): Generator<RawIssue> {
  for (const list of lists) yield* readList(list, TOP);
}

function* readList(list: unknown, around: Around): Generator<RawIssue> {
  let here = around;
  for (const problem of problemsIn(list)) {
    yield* readOne(problem, here);
    // the first one carries what the problem around says
    if (here.remarks.length > 0) here = { ...here, remarks: [] };
  }
}

function* readOne(problem: unknown, around: Around): Generator<RawIssue> {
  const facts: PlainRecord = isRecord(problem) ? problem : { message: problem };
  const parts = around.depth < MAX_DEPTH ? nestedIn(facts) : [];
  if (parts.length > 0) {
    yield* readNested(facts, parts, around);
    return;
  }
  const reading = within(readProblem({ facts }, true), around);
  const places = placesOf(facts, reading);
  if (!places) {
    yield reading;
    return;
  }
  const [list, names] = places;
  const read = [...(reading.read ?? []), list];
  for (const [at, name] of names.entries())
    yield { ...reading, read, path: [...around.path, name], remarks: at ? [] : around.remarks };
}

/** A problem that stands in another one. */
function within(reading: RawIssue, { path, remarks }: Around): RawIssue {
  if (path.length === 0 && remarks.length === 0) return reading;
  if (path.length === 0) return { ...reading, remarks };
  return { ...reading, remarks, path: [...path, ...segmentsOf(reading)], pointer: undefined };
}

/** The segments of the place that a problem has. */
function segmentsOf({ path: given, pointer, facts }: RawIssue): readonly unknown[] {
  if (typeof pointer === 'string') return fromJsonPointer(pointer);
  const path = given ?? getOwn(facts, 'path');
  if (Array.isArray(path)) return path;
  return path === undefined || path === '' ? [] : [path];
}

/** The members of a problem that hold further ones. */
function nestedIn(facts: PlainRecord): readonly string[] {
  let found: string[] | undefined;
  // not `Object.keys`: of ten thousand problems it would make as many lists
  for (const key in facts) {
    const part = facts[key];
    if (typeof part !== 'object' || part === null || !nestedNames.has(key)) continue;
    if (!Object.hasOwn(facts, key) || !holdsProblems(facts, key)) continue;
    found ??= [];
    found.push(key);
  }
  return found ?? [];
}

function holdsProblems(facts: PlainRecord, key: string): boolean {
  if (isPrivate(facts, key)) return false;
  return listsIn(facts, key).some(
    // Zod lists the problems of each way that a value might have gone: none of them is the problem
    (list) => !Array.isArray(list) || (list.length > 0 && !list.some(Array.isArray)),
  );
}

/** The lists of problems that a member is or holds. */
function listsIn(facts: PlainRecord, key: string): readonly unknown[] {
  const part = getOwn(facts, key);
  if (constraintNames.includes(key)) return [constraintsIn(part)];
  if (childNames.includes(key)) return Array.isArray(part) ? [part] : [];
  if (key === 'error') return isRecord(part) ? [[part]] : [];
  return listsAt(facts, key);
}

/** `{isEmail: 'email must be an email'}` as a list of problems. */
function constraintsIn(part: unknown): readonly unknown[] {
  if (!isRecord(part)) return [];
  return Object.keys(part).map((code) => ({ code, message: getOwn(part, code) }));
}

/** The problems in this one; what it says itself goes with the first. */
function* readNested(
  facts: PlainRecord,
  parts: readonly string[],
  { path, remarks, depth }: Around,
): Generator<RawIssue> {
  const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => !parts.includes(key)));
  const itself = readProblem({ facts: rest }, true);
  const inside = [...path, ...segmentsOf(itself)];
  const said = (itself.sentences ?? []).map(sentenceIn);
  const told = [...(itself.read ?? []), 'path', 'value', 'name', 'message'];
  let left = [
    ...remarks,
    nonEmpty(itself.name),
    ...said,
    ...flattenFacts(facts, [...parts, ...told]),
  ];
  for (const key of parts) {
    const isChild = childNames.includes(key) || constraintNames.includes(key);
    for (const list of listsIn(facts, key)) {
      const isInside = isChild || isSentences(list);
      yield* readList(list, { path: isInside ? inside : path, remarks: left, depth: depth + 1 });
      left = [];
    }
  }
}

/** Whether a list is one of sentences alone: these have no place but that of the problem around. */
function isSentences(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => typeof one === 'string');
}

/** All the places that a problem names in a list, when it names no other. */
function placesOf(
  facts: PlainRecord,
  { path, pointer }: RawIssue,
): readonly [list: string, names: readonly string[]] | undefined {
  if ((path ?? pointer ?? getOwn(facts, 'path')) !== undefined) return undefined;
  for (const list of placeListNames) {
    const names = getOwn(facts, list);
    if (isPrivate(facts, list)) continue;
    if (Array.isArray(names) && names.length > 0 && names.every((name) => nonEmpty(name)))
      return [list, names as readonly string[]];
  }
  return undefined;
}
