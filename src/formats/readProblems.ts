import { nonEmptyText } from '../guard/scalars.js';
import { isRecord, getOwn, isObject, type PlainRecord } from '../guard/records.js';
import { isPayload } from '../guard/payloadNames.js';
import type { RawIssue } from '../model/FormatResult.js';
import { serialized, typedWrapper } from '../vocabulary/bodyMembers.js';
import { containerNames, listNames } from '../vocabulary/listNames.js';
import { childNames, constraintNames } from '../vocabulary/problemMembers.js';
import { problemsIn } from './fieldProblems.js';
import { flattenFacts } from './flattenFacts.js';
import { knownName } from './knownNames.js';
import { placeInSentence } from './placeInSentence.js';
import { placeListIn } from './placeLists.js';
import { isCoded, listsUnder } from './problemLists.js';
import { isErrorName, readProblem } from './readProblem.js';
import { segmentsOf } from './segmentsOf.js';
import { isListOfTexts, isWord, sentenceIn } from './sentences.js';
import { validatorOf } from './validatorOf.js';
import { withParameters } from './withParameters.js';

/** How deep problems may be nested in one another. */
const MAX_DEPTH = 8;

/** Members that hold a single problem as a record: results of a batch; superjson. */
const singleNames: readonly string[] = ['error', serialized];

/** Members that may hold further problems. Most problems have none of them. */
const nestedNames: ReadonlySet<string> = new Set([
  ...listNames,
  ...containerNames,
  ...childNames,
  ...constraintNames,
  ...singleNames,
  typedWrapper.name,
]);

/** What problems get from the problem that they are nested in. */
interface Around {
  /** Stands before the place of each. */
  readonly path: readonly unknown[];
  /** The place of one that tells none itself. Absent: `path`. */
  readonly place?: readonly unknown[];
  /** What the outer problem says, for the first one in it. */
  readonly remarks: readonly unknown[];
  readonly depth: number;
}

const TOP: Around = { path: [], remarks: [], depth: 0 };

/** Every problem of these lists of another server, nested ones included. */
export function* readProblems(lists: readonly unknown[]): Generator<RawIssue> {
  for (const list of lists) yield* readList(list, TOP);
}

function* readList(list: unknown, around: Around): Generator<RawIssue> {
  // the first one carries what the problem around says
  let here = around;
  for (const problem of problemsIn(list)) {
    if (problem === undefined) continue;
    yield* readOne(problem, here);
    here = { ...around, remarks: [] };
  }
}

function* readOne(problem: unknown, around: Around): Generator<RawIssue> {
  const facts = isRecord(problem) ? withParameters(problem) : { message: problem };
  const parts = around.depth < MAX_DEPTH ? nestedIn(facts) : [];
  if (parts.length > 0) {
    yield* readNested(facts, parts, around);
    return;
  }
  const begun = around.path.length === 0 ? placeInSentence(problem) : undefined;
  const reading = readProblem({ facts, path: begun }, 'other');
  const isPlaced = pathOf(reading) !== undefined;
  const list = isPlaced ? undefined : placeListIn(facts);
  if (!list) {
    yield within(reading, around);
    return;
  }
  const read = [...(reading.read ?? []), list.name];
  const isSaid = reading.sentences?.some(sentenceIn);
  const rule = list.isMissing && !isSaid ? 'required' : reading.rule;
  let { remarks } = around;
  for (const path of list.places) {
    yield within({ ...reading, read, rule, path }, { ...around, remarks });
    remarks = [];
  }
}

/** A problem with what it gets from the one around it. */
function within(reading: RawIssue, { path, place = path, remarks }: Around): RawIssue {
  // most problems are nested in none
  if (place.length === 0 && remarks.length === 0) return reading;
  const own = pathOf(reading);
  return {
    ...reading,
    remarks: [...remarks, ...(reading.remarks ?? [])],
    path: own === undefined ? place : [...path, ...segmentsOf(own)],
  };
}

/** The place that a problem has. */
function pathOf({ path, facts }: RawIssue): unknown {
  return path ?? getOwn(facts, 'path');
}

/** The keys of a problem that lead to further problems. */
function nestedIn(facts: PlainRecord): readonly string[] {
  return Object.keys(facts).filter(
    (key) => nestedNames.has(knownName(key)) && holdsNested(facts, key),
  );
}

function holdsNested(facts: PlainRecord, key: string): boolean {
  // most members are texts
  if (!isObject(facts[key])) return false;
  if (isPayload(facts, key) || validatorOf(facts)?.facts === key) return false;
  return listsIn(facts, key).some(
    // of a union Zod lists the problems of each member: none of them is the problem
    (list) => !Array.isArray(list) || (list.length > 0 && !list.some(Array.isArray)),
  );
}

/** The lists of problems that a member is, or that it holds. */
function listsIn(facts: PlainRecord, key: string): readonly unknown[] {
  const part = getOwn(facts, key);
  if (childNames.includes(key)) return Array.isArray(part) ? [part] : [];
  if (!isRecord(part)) return listsUnder(facts, key);
  if (constraintNames.includes(key)) return [constraintsIn(part)];
  const isProblem = singleNames.includes(key) || (key === typedWrapper.name && isCoded(part));
  return isProblem ? [[part]] : listsUnder(facts, key);
}

/** `{isEmail: 'email must be an email'}` as a list of problems. */
function constraintsIn(part: PlainRecord): readonly unknown[] {
  return Object.keys(part).map((code) => ({ code, message: getOwn(part, code) }));
}

/** The problems in a problem. What that says itself goes with the first of them. */
function* readNested(
  facts: PlainRecord,
  parts: readonly string[],
  { path, place: around = path, remarks, depth }: Around,
): Generator<RawIssue> {
  const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => !parts.includes(key)));
  const itself = readProblem({ facts: rest }, 'other');
  const place = segmentsOf(pathOf(itself));
  const field = place.length === 0 ? fieldBeside(itself.name, rest, parts) : undefined;
  const own = field === undefined ? place : [field];
  const inside = own.length > 0 ? [...path, ...own] : around;
  const said = (itself.sentences ?? []).map(sentenceIn);
  const told = [...(itself.read ?? []), 'path', 'value', 'name', 'message'];
  if (field !== undefined) told.push('key');
  let left = [
    ...remarks,
    field === undefined ? nonEmptyText(itself.name) : undefined,
    ...said,
    ...flattenFacts(facts, [...parts, ...told]),
  ];
  for (const key of parts) {
    for (const list of listsIn(facts, key)) {
      const isInside = isInsideName(key) || isListOfTexts(list);
      const here = { path: isInside ? inside : path, place: inside };
      yield* readList(list, { ...here, remarks: left, depth: depth + 1 });
      left = [];
    }
  }
}

/** The field that stands beside problems, under a name that other things have as well. */
function fieldBeside(
  name: unknown,
  rest: PlainRecord,
  parts: readonly string[],
): string | undefined {
  // Hetzner: `{name: 'size', messages: ['Too large']}`
  if (parts.every(isInsideName) && !isErrorName(name)) return nonEmptyText(name);
  // Crowdin: `{key: 'name', errors: [{code, message}]}`
  const key = getOwn(rest, 'key');
  return isWord(key) ? key : undefined;
}

/** Whether problems under this name are inside of the place of the problem around them. */
function isInsideName(key: string): boolean {
  return childNames.includes(key) || constraintNames.includes(key);
}
