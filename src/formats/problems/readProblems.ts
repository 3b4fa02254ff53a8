import { nonEmptyText } from '../../guard/scalars.js';
import { isRecord, getOwn, isObject, type PlainRecord } from '../../guard/records.js';
import { isPayload } from '../../redaction/isPayload.js';
import type { RawIssue } from '../../model/FormatResult.js';
import { serialized, typedWrapper } from '../../vocabulary/bodyMembers.js';
import { containerNames, listNames } from '../../vocabulary/listNames.js';
import { childNames, constraintNames } from '../../vocabulary/problemMembers.js';
import { problemsIn } from './fieldProblems.js';
import { flattenFacts } from '../flattenFacts.js';
import { knownName } from '../../wire/knownNames.js';
import { placeInSentence } from './placeInSentence.js';
import { type PlaceList, placeListIn } from './placeLists.js';
import { isCoded, listsUnder } from './problemLists.js';
import { isErrorName, readProblem } from './readProblem.js';
import { segmentsOf } from './segmentsOf.js';
import { isListOfTexts, isWord, sentenceIn } from '../sentences.js';
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
interface OuterProblem {
  /** Stands before the place of each. */
  readonly path: readonly unknown[];
  /** The place of one that tells none itself. */
  readonly place: readonly unknown[];
  /** What the outer problem says, for the first one in it. */
  readonly remarks: readonly unknown[];
  readonly depth: number;
}

const NONE: OuterProblem = { path: [], place: [], remarks: [], depth: 0 };

/** Every problem of these lists of another server, nested ones included. */
export function* readProblems(lists: readonly unknown[]): Generator<RawIssue> {
  for (const list of lists) yield* readList(list, NONE);
}

function* readList(list: unknown, outer: OuterProblem): Generator<RawIssue> {
  let { remarks } = outer;
  for (const problem of problemsIn(list)) {
    if (problem === undefined) continue;
    yield* readOne(problem, { ...outer, remarks });
    remarks = [];
  }
}

function* readOne(problem: unknown, outer: OuterProblem): Generator<RawIssue> {
  const facts = isRecord(problem) ? withParameters(problem) : { message: problem };
  const nestedKeys = outer.depth < MAX_DEPTH ? nestedKeysOf(facts) : [];
  if (nestedKeys.length > 0) {
    yield* readNested(facts, nestedKeys, outer);
    return;
  }
  const path = outer.path.length === 0 ? placeInSentence(problem) : undefined;
  const issue = readProblem({ facts, path }, 'other');
  const places = pathOf(issue) === undefined ? placeListIn(facts) : undefined;
  if (places) yield* readAtPlaces(issue, places, outer);
  else yield within(issue, outer);
}

/** A problem that lists its places, once at each of them. */
function* readAtPlaces(
  issue: RawIssue,
  { name, places, isMissing }: PlaceList,
  outer: OuterProblem,
): Generator<RawIssue> {
  const read = [...(issue.read ?? []), name];
  const rule = isMissing && !issue.sentences?.some(sentenceIn) ? 'required' : issue.rule;
  let { remarks } = outer;
  for (const path of places) {
    yield within({ ...issue, read, rule, path }, { ...outer, remarks });
    remarks = [];
  }
}

/** A problem with what it gets from the one around it. */
function within(issue: RawIssue, { path, place, remarks }: OuterProblem): RawIssue {
  // most problems are nested in none
  if (place.length === 0 && remarks.length === 0) return issue;
  const ownPath = pathOf(issue);
  return {
    ...issue,
    remarks: [...remarks, ...(issue.remarks ?? [])],
    path: ownPath === undefined ? place : [...path, ...segmentsOf(ownPath)],
  };
}

/** The place that a problem has. */
function pathOf({ path, facts }: RawIssue): unknown {
  return path ?? getOwn(facts, 'path');
}

/** The keys of a problem that lead to further problems. */
function nestedKeysOf(facts: PlainRecord): readonly string[] {
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
  nestedKeys: readonly string[],
  outer: OuterProblem,
): Generator<RawIssue> {
  const members = Object.entries(facts).filter(([key]) => !nestedKeys.includes(key));
  const issue = readProblem({ facts: Object.fromEntries(members) }, 'other');
  const field = fieldBeside(issue, facts, nestedKeys);
  const ownPlace = field === undefined ? segmentsOf(pathOf(issue)) : [field];
  const place = ownPlace.length > 0 ? [...outer.path, ...ownPlace] : outer.place;
  let remarks = [...outer.remarks, ...remarksOf(issue, field, facts, nestedKeys)];
  for (const key of nestedKeys) {
    for (const list of listsIn(facts, key)) {
      const path = isInsideName(key) || isListOfTexts(list) ? place : outer.path;
      yield* readList(list, { path, place, remarks, depth: outer.depth + 1 });
      remarks = [];
    }
  }
}

/** The field that stands beside nested problems, under a name that other things have as well. */
function fieldBeside(
  issue: RawIssue,
  facts: PlainRecord,
  nestedKeys: readonly string[],
): string | undefined {
  if (segmentsOf(pathOf(issue)).length > 0) return undefined;
  // Hetzner: `{name: 'size', messages: ['Too large']}`
  if (nestedKeys.every(isInsideName) && !isErrorName(issue.name)) return nonEmptyText(issue.name);
  // Crowdin: `{key: 'name', errors: [{code, message}]}`
  const key = getOwn(facts, 'key');
  return isWord(key) ? key : undefined;
}

/** What a problem says beside the problems nested in it. */
function remarksOf(
  issue: RawIssue,
  field: string | undefined,
  facts: PlainRecord,
  nestedKeys: readonly string[],
): readonly unknown[] {
  const read = [...nestedKeys, ...(issue.read ?? []), 'path', 'value', 'name', 'message'];
  const sentences = (issue.sentences ?? []).map(sentenceIn);
  return field === undefined
    ? [nonEmptyText(issue.name), ...sentences, ...flattenFacts(facts, read)]
    : [...sentences, ...flattenFacts(facts, [...read, 'key'])];
}

/** Whether problems under this name are inside of the place of the problem around them. */
function isInsideName(key: string): boolean {
  return childNames.includes(key) || constraintNames.includes(key);
}
