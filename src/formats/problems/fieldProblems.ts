import { isObject, isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import { nonEmptyText } from '../../guard/scalars.js';
import { isPayload } from '../../redaction/isPayload.js';
import { isRuleFact } from '../../redaction/secretMembers.js';
import { isSecretPlace } from '../../redaction/isSecretPlace.js';
import { sentenceListNames } from '../../vocabulary/bodyMembers.js';
import { listNames, problemLists } from '../../vocabulary/listNames.js';
import { missingPlaceNames } from '../../vocabulary/placeNames.js';
import { allFieldsNames, wholeNames } from '../../vocabulary/problemMembers.js';
import { hasSentence, isListOfTexts, isThing } from '../sentences.js';
import { validatorOf } from './validatorOf.js';
import { flattenFacts } from '../flattenFacts.js';
import { isCommonSpelling } from './matchRule.js';
import { knownName } from '../../wire/knownNames.js';
import { segmentsOf } from './segmentsOf.js';
import { isProblemOf } from './sentenceByField.js';
import { withoutCollection } from './withoutCollection.js';

/** How deep records of fields are walked: nothing bounds the depth of a body that came as text. */
const MAX_DEPTH = 8;

/** Names of lists of results: a field with items may be called so as well. */
const resultListNames: readonly string[] = problemLists
  .filter(({ holds }) => holds === 'results')
  .map(({ name }) => name);

/** Names that stand beside problems, and are taken for those of fields only where something else shows it. */
const notFieldNames: readonly string[] = [
  ...listNames,
  ...sentenceListNames,
  ...missingPlaceNames,
  'reasons',
  'keys',
  // JSON:API: what was sent
  'attributes',
  // FHIR: the names of an issue
  'coding',
];

type FieldPath = readonly (string | number)[];

/**
 * The problems of a list, or of a record of sentences by field (`{title: ['Too long']}`), as Rails, Laravel, ASP.NET
 * and Zod send it. Such records may be nested in one another, and a list may hold one for each item.
 */
export function problemsIn(value: unknown): readonly unknown[] {
  const list = withoutCollection(value);
  const problems: unknown[] = [];
  if (isRecord(list)) addProblems(list, [], problems);
  if (!Array.isArray(list)) return problems;
  if (!isByItem(list)) return list;
  addItems(list, [], problems);
  return problems;
}

/** Whether a record holds nothing but lists of sentences, problems, and further such records. */
export function isByField(value: unknown, depth = 0): value is PlainRecord {
  return (
    isZodTree(value) || (isRecord(value) && holdsProblems(value, depth) && tellsSomething(value))
  );
}

/**
 * Whether a list holds one such record for each item, an empty one for an item without problems, as Django REST
 * framework sends it: https://www.django-rest-framework.org/api-guide/serializers/#dealing-with-multiple-objects
 */
function isByItem(list: readonly unknown[], depth = 0): boolean {
  return list.every((item) => isEmpty(item) || isByField(item, depth)) && !list.every(isEmpty);
}

/** The same where a list may hold other things: some item has to be empty, or all texts have to read as problems. */
export function isSurelyByItem(list: readonly unknown[]): boolean {
  return isByItem(list) && (list.some(isEmpty) || readsAsProblems(list, ''));
}

function isEmpty(item: unknown): boolean {
  return item === null || (isRecord(item) && Object.keys(item).length === 0);
}

function holdsProblems(record: PlainRecord, depth: number): boolean {
  if (depth === MAX_DEPTH) return false;
  return Object.keys(record).every((key) => {
    const value = getOwn(record, key);
    const name = knownName(key);
    if (notFieldNames.includes(name) && (depth > 0 || !wholeNames.includes(key))) {
      if (!resultListNames.includes(name)) return false;
      return Array.isArray(value) ? isByItem(value, depth + 1) : isByField(value, depth + 1);
    }
    if (Array.isArray(value))
      return value.every((one) => typeof one === 'string' || (isRecord(one) && !isThing(one)));
    return (
      isRecord(value) && !isThing(value) && (hasSentence(value) || holdsProblems(value, depth + 1))
    );
  });
}

/** A plain word or a number. */
const WORD = /^(?:\w?[a-z]*|\d*)$/;

function isTelling(problem: unknown): boolean {
  return (
    isRecord(problem) ||
    !WORD.test(problem as string) ||
    isCommonSpelling((problem as string).toLowerCase())
  );
}

/** Whether something in a record of problems is said of a field. Lists of plain words alone may be what was sent. */
function tellsSomething(record: PlainRecord): boolean {
  return Object.values(record).some((value) => {
    if (Array.isArray(value)) return value.some(isTelling);
    return isRecord(value) && (hasSentence(value) || tellsSomething(value));
  });
}

/** Whether it is a tree of Zod 4, `treeifyError`: sentences, and further trees by name or index. */
function isZodTree(value: unknown): boolean {
  if (!isListOfTexts(getOwn(value, 'errors'))) return false;
  return isRecord(getOwn(value, 'properties')) || Array.isArray(getOwn(value, 'items'));
}

/** The problems of each field of a record, and of the records in it: `{author: {email: ['…']}}`. */
function addProblems(record: PlainRecord, around: FieldPath, problems: unknown[]): void {
  if (isZodTree(record)) {
    addZodTree(record, around, problems);
    return;
  }
  for (const field of Object.keys(record)) {
    const value = getOwn(record, field);
    // the name may be one under which clients repeat what was sent: with sentences it is that of a field
    const isSaid = around.length === 0 && isListOfTexts(value);
    if (!isSaid && isPayload(record, field) && !readsAsProblems(value, field)) continue;
    const isAll = isObject(value) && !isListOfTexts(value) && allFieldsNames.includes(field);
    const isWhole = isAll || wholeNames.includes(field);
    addField(value, isWhole ? around : [...around, field], problems);
  }
}

/** Whether all texts under a name read as problems, so that none of them was sent. */
function readsAsProblems(value: unknown, field: string, depth = 0): boolean {
  if (!isObject(value)) return isProblemOf(field, value);
  if (depth === MAX_DEPTH) return false;
  // flask-pydantic lists problems as Pydantic tells them
  if (depth > 0 && allFieldsNames.includes(field) && isRecord(value))
    return validatorOf(value) !== undefined;
  const isInside = ([name, one]: readonly [string, unknown]) =>
    readsAsProblems(one, Array.isArray(value) ? field : name, depth + 1);
  return Object.entries(value).every(isInside);
}

function addZodTree(tree: PlainRecord, around: FieldPath, problems: unknown[]): void {
  addField(getOwn(tree, 'errors'), around, problems);
  for (const [name, inside] of insideOf(tree)) {
    if (!isRecord(inside) || !isListOfTexts(getOwn(inside, 'errors'))) continue;
    if (around.length < MAX_DEPTH) addZodTree(inside, [...around, name], problems);
  }
}

/** The trees inside of one, by name or by index. */
function insideOf(tree: PlainRecord): Iterable<readonly [string | number, unknown]> {
  const properties = getOwn(tree, 'properties');
  const items = getOwn(tree, 'items');
  return isRecord(properties)
    ? Object.entries(properties)
    : ((Array.isArray(items) ? items : []) as readonly unknown[]).entries();
}

/** Adds what is told of one field: a sentence or a problem, several of them, or those of the fields inside of it. */
function addField(value: unknown, place: FieldPath, problems: unknown[]): void {
  const isDeep = place.length >= MAX_DEPTH;
  if (isRecord(value) && !hasSentence(value) && !isDeep) addProblems(value, place, problems);
  else if (!Array.isArray(value)) addProblem(value, place, problems);
  else if (isByItem(value) && !isDeep) addItems(value, place, problems);
  else for (const one of value) addProblem(one, place, problems);
}

/** Adds the problems of items by their index: `[null, {title: ['…']}]`. */
function addItems(items: readonly unknown[], place: FieldPath, problems: unknown[]): void {
  for (const [index, item] of items.entries()) {
    if (isRecord(item) && !hasSentence(item)) addProblems(item, [...place, index], problems);
    else addProblem(item, place, problems);
  }
}

function addProblem(value: unknown, place: FieldPath, problems: unknown[]): void {
  // a name may be a path in one text; a name alone is read as a path later
  const path = place.length > 1 ? place.flatMap(segmentsOf) : (place[0] ?? '');
  if (isRecord(value) && (hasSentence(value) || nonEmptyText(getOwn(value, 'code'))))
    problems.push({ ...value, path });
  else if (!isSecretPlace(place.slice(0, -1)) || isRuleFact(String(place.at(-1))))
    for (const message of flattenFacts(value)) problems.push({ message, path });
}
