import { isObject, isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { isPayload } from '../guard/payloadNames.js';
import { isRuleFact } from './secretMembers.js';
import { isSecretPlace } from '../guard/secretNames.js';
import { sentenceListNames } from '../vocabulary/bodyMembers.js';
import { listNames, problemLists } from '../vocabulary/listNames.js';
import { missingPlaceNames } from '../vocabulary/placeNames.js';
import { allFieldsNames, wholeNames } from '../vocabulary/problemMembers.js';
import { hasSentence, isListOfTexts, isThing } from './sentences.js';
import { validatorOf } from './validatorOf.js';
import { flattenFacts } from './flattenFacts.js';
import { isCommonSpelling } from './matchRule.js';
import { isListOf } from './isListOf.js';
import { knownName } from './knownNames.js';
import { segmentsOf } from './segmentsOf.js';
import { isProblemOf } from './sentenceByField.js';

/** How deep records of fields are walked: a body that came as text is as deep as it likes. */
const MAX_DEPTH = 8;

/** Lists of results, which may be fields with items as well. */
const resultNames: readonly string[] = problemLists
  .filter(({ holds }) => holds === 'results')
  .map(({ name }) => name);

/** What stands beside problems, and is no name of a field where nothing else tells that it is one. */
const noFields: readonly string[] = [
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

type Place = readonly (string | number)[];

/**
 * A list of problems as it is, and one of a record of sentences by field (`{title: ['Too long']}`),
 * as Rails, Laravel, ASP.NET and Zod send it, with records and lists of fields in it, or of a list of such
 * records by item.
 */
export function problemsIn(told: unknown): readonly unknown[] {
  const list = withoutCollection(told);
  const problems: unknown[] = [];
  if (isRecord(list)) addProblems(list, [], problems);
  if (!Array.isArray(list)) return problems;
  if (!isByItem(list)) return list;
  addItems(list, [], problems);
  return problems;
}

/**
 * The list in a collection as content APIs write one: `{sys: {type: 'Array'}, items: [...]}`; anything
 * else as it is. Bulk actions list the errors of their entities so
 * (https://github.com/contentful/contentful-management.js, lib/entities/bulk-action.ts). So it is of what was
 * XML, `{Errors: {Error: [...]}}`, or one problem in place of the list.
 */
export function withoutCollection(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const [name = '', ...others] = Object.keys(value);
  const isSole = others.length === 0 && name.toLowerCase() === 'error';
  const isCollection = getOwn(getOwn(value, 'sys'), 'type') === 'Array';
  const items = getOwn(value, isCollection ? 'items' : name);
  if (isSole && isRecord(items) && hasSentence(items)) return [items];
  return (isCollection && Array.isArray(items)) || (isSole && isListOf(items, isRecord))
    ? items
    : value;
}

/** Whether all that a record holds are lists of sentences, problems, or more such records. */
export function isByField(value: unknown, depth = 0): value is PlainRecord {
  return isTree(value) || (isRecord(value) && holdsProblems(value, depth) && hasSome(value));
}

/**
 * Whether a list holds such records by item, and empty ones for items without problems, as Django REST
 * framework sends it: https://www.django-rest-framework.org/api-guide/serializers/#dealing-with-multiple-objects
 */
function isByItem(list: readonly unknown[], depth = 0): boolean {
  return list.every((item) => isEmpty(item) || isByField(item, depth)) && !list.every(isEmpty);
}

/** The same where other things may be listed, too: some item is empty, or all that is told reads as problems. */
export function isSurelyByItem(list: readonly unknown[]): boolean {
  return isByItem(list) && (list.some(isEmpty) || isProblem(list, ''));
}

function isEmpty(item: unknown): boolean {
  return item === null || (isRecord(item) && Object.keys(item).length === 0);
}

function holdsProblems(record: PlainRecord, depth: number): boolean {
  if (depth === MAX_DEPTH) return false;
  return Object.keys(record).every((key) => {
    const value = getOwn(record, key);
    const name = knownName(key);
    if (noFields.includes(name) && (depth > 0 || !wholeNames.includes(key))) {
      if (!resultNames.includes(name)) return false;
      return Array.isArray(value) ? isByItem(value, depth + 1) : isByField(value, depth + 1);
    }
    if (Array.isArray(value))
      return value.every((one) => typeof one === 'string' || (isRecord(one) && !isThing(one)));
    return (
      isRecord(value) && !isThing(value) && (hasSentence(value) || holdsProblems(value, depth + 1))
    );
  });
}

/** One plain word, or a number. */
const WORD = /^(?:\w?[a-z]*|\d*)$/;

function isTelling(problem: unknown): boolean {
  return (
    isRecord(problem) ||
    !WORD.test(problem as string) ||
    isCommonSpelling((problem as string).toLowerCase())
  );
}

/** Whether some of a record that holds problems is said of a field: a list of plain words alone may be what was sent. */
function hasSome(record: PlainRecord): boolean {
  return Object.values(record).some((value) => {
    if (Array.isArray(value)) return value.some(isTelling);
    return isRecord(value) && (hasSentence(value) || hasSome(value));
  });
}

/** What `treeifyError` of Zod 4 makes: sentences, and what is inside of the value by name or index. */
function isTree(value: unknown): boolean {
  if (!isListOfTexts(getOwn(value, 'errors'))) return false;
  return isRecord(getOwn(value, 'properties')) || Array.isArray(getOwn(value, 'items'));
}

/** The problems of each field of a record, and of the records in it: `{author: {email: ['…']}}`. */
function addProblems(record: PlainRecord, around: Place, problems: unknown[]): void {
  if (isTree(record)) {
    addTree(record, around, problems);
    return;
  }
  for (const field of Object.keys(record)) {
    const value = getOwn(record, field);
    // a field may have the name of what a client repeats: it is one when it has sentences
    const isSaid = around.length === 0 && isListOfTexts(value);
    if (!isSaid && isPayload(record, field) && !isProblem(value, field)) continue;
    const isAll = isObject(value) && !isListOfTexts(value) && allFieldsNames.includes(field);
    const isWhole = isAll || wholeNames.includes(field);
    addField(value, isWhole ? around : [...around, field], problems);
  }
}

/** Whether all that is told of a field reads as problems, so that nothing of it was sent. */
function isProblem(value: unknown, field: string, depth = 0): boolean {
  if (!isObject(value)) return isProblemOf(field, value);
  if (depth === MAX_DEPTH) return false;
  // flask-pydantic lists problems as Pydantic tells them
  if (depth > 0 && allFieldsNames.includes(field) && isRecord(value))
    return validatorOf(value) !== undefined;
  const isInside = ([name, one]: readonly [string, unknown]) =>
    isProblem(one, Array.isArray(value) ? field : name, depth + 1);
  return Object.entries(value).every(isInside);
}

function addTree(tree: PlainRecord, around: Place, problems: unknown[]): void {
  addField(getOwn(tree, 'errors'), around, problems);
  for (const [name, inside] of insideOf(tree)) {
    if (!isRecord(inside) || !isListOfTexts(getOwn(inside, 'errors'))) continue;
    if (around.length < MAX_DEPTH) addTree(inside, [...around, name], problems);
  }
}

/** What is inside of a value, by name or by index. */
function insideOf(tree: PlainRecord): Iterable<readonly [string | number, unknown]> {
  const properties = getOwn(tree, 'properties');
  const items = getOwn(tree, 'items');
  return isRecord(properties)
    ? Object.entries(properties)
    : ((Array.isArray(items) ? items : []) as readonly unknown[]).entries();
}

/** What is told of one field: a sentence, a problem, several of them, or the fields inside of it. */
function addField(value: unknown, place: Place, problems: unknown[]): void {
  const isDeep = place.length >= MAX_DEPTH;
  if (isRecord(value) && !hasSentence(value) && !isDeep) addProblems(value, place, problems);
  else if (!Array.isArray(value)) addProblem(value, place, problems);
  else if (isByItem(value) && !isDeep) addItems(value, place, problems);
  else for (const one of value) addProblem(one, place, problems);
}

/** Items of a list by their index: `[null, {title: ['…']}]`. */
function addItems(items: readonly unknown[], place: Place, problems: unknown[]): void {
  for (const [index, item] of items.entries()) {
    if (isRecord(item) && !hasSentence(item)) addProblems(item, [...place, index], problems);
    else addProblem(item, place, problems);
  }
}

function addProblem(value: unknown, place: Place, problems: unknown[]): void {
  // a name may be a path that came as a text, and one alone is read as such later
  const path = place.length > 1 ? place.flatMap(segmentsOf) : (place[0] ?? '');
  if (isRecord(value) && (hasSentence(value) || nonEmptyText(getOwn(value, 'code'))))
    problems.push({ ...value, path });
  else if (!isSecretPlace(place.slice(0, -1)) || isRuleFact(String(place.at(-1))))
    for (const message of flattenFacts(value)) problems.push({ message, path });
}
