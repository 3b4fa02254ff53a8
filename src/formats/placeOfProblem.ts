import { nonEmptyText } from '../guard/scalars.js';
import { plainName } from '../guard/plainName.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import {
  fieldNames,
  namedPlaceRecords,
  partOfApi,
  placeNames,
  requestParts,
  requestPlaceNames,
  typedPlaces,
} from '../vocabulary/placeNames.js';
import { consumeFirst } from './consumeFirst.js';
import { knownName } from './knownNames.js';
import { placeRecordsIn } from './placeLists.js';
import { segmentsOf } from './segmentsOf.js';

/** A problem and its place. */
export interface PlacedProblem {
  readonly told: PlainRecord;
  readonly place: unknown;
}

/**
 * The place of a problem, and its facts together with those in the record that tells the place.
 *
 * @param isPlaced whether the place is known already
 * @param read gets the names of the members that were read
 */
export function placeOf(
  element: PlainRecord,
  name: unknown,
  isPlaced: boolean,
  read: string[],
): PlacedProblem {
  // Joi's own record of facts says name and place again
  const context = isDotted(name) ? consumeFirst(element, ['context'], read, isRecord) : undefined;
  if (context) read.push('label', 'key');
  const told: PlainRecord = context ? { ...element, ...context } : element;
  if (isPlaced) return { told, place: placeInItem(told, read) };
  const place =
    requestPlaceOf(told, read) ??
    consumeFirst(told, placeNames, read, isPlace) ??
    typedPlaceOf(told, read);
  return place === undefined ? placeInside(told, read) : { told, place };
}

/** A place without the part of the request that it begins with: `['body', 'title']`. */
function requestPlaceOf(told: PlainRecord, read: string[]): unknown {
  const place = consumeFirst(told, requestPlaceNames, read, isInRequest);
  return place === undefined ? undefined : segmentsOf(place).slice(1);
}

/** Whether a place begins with a part of the request. Such a name alone may be that of a field. */
function isInRequest(place: unknown): boolean {
  const [part, next] = segmentsOf(place);
  return requestParts.includes(part as string) && nonEmptyText(next) !== undefined;
}

/** A place under a name that means a place only beside a certain type. */
function typedPlaceOf(told: PlainRecord, read: string[]): unknown {
  const row = typedPlaces.find(({ type, types }) => types.includes(getOwn(told, type) as string));
  if (!row) return undefined;
  read.push(row.type);
  return consumeFirst(told, [row.name], read, isPlace);
}

/** The place in a record inside of the problem, such as `source` of JSON:API. */
function placeInside(told: PlainRecord, read: string[]): PlacedProblem {
  for (const [key, record] of Object.entries(placeRecordsIn(told))) {
    const names = namedPlaceRecords.includes(knownName(key)) ? [...placeNames, 'name'] : placeNames;
    const place = consumeFirst(record, names, read, isPlace);
    if (place === undefined) continue;
    // a fact with the same name in both would be lost
    if (Object.keys(record).some((name) => Object.hasOwn(told, name))) return { told, place };
    read.push(key);
    return { told: { ...told, ...record }, place };
  }
  return { told, place: undefined };
}

/** An index in a pointer; longer numbers are ids. */
const INDEX = /\/\d{1,4}(?=\/|$)/;

/**
 * The `path` of a problem where it is that of the request: it leads neither to the field that stands beside it, nor
 * to the item that has the field.
 */
export function requestPathIn(problem: PlainRecord): string | undefined {
  const path = pointerIn(problem);
  // most problems have none
  if (path === undefined) return undefined;
  const isOfApi = partOfApi.test(path);
  const field = consumeFirst(problem, isOfApi ? [...fieldNames, 'name'] : fieldNames);
  const isOfField = field === undefined || leadsTo(path, field) || (!isOfApi && INDEX.test(path));
  return isOfField ? undefined : path;
}

/** The place of a field that stands beside the path of its item: `{path: '/lines/2', field: 'price'}`. */
function placeInItem(told: PlainRecord, read: string[]): unknown {
  const path = pointerIn(told);
  const field = path && consumeFirst(told, fieldNames, read);
  if (!path || !field || leadsTo(path, field)) return undefined;
  return [...segmentsOf(path), ...segmentsOf(field)];
}

function pointerIn(problem: PlainRecord): string | undefined {
  const path = nonEmptyText(getOwn(problem, 'path'));
  return path?.startsWith('/') ? path : undefined;
}

/** Whether a path ends with the name of the field. */
function leadsTo(path: string, field: unknown): boolean {
  const [last, name] = [path, field].map((place) => plainName(String(segmentsOf(place).at(-1))));
  return last === name;
}

/** Whether a name has a dot, as those of Joi's rules do. */
export function isDotted(value: unknown): boolean {
  return typeof value === 'string' && value.includes('.');
}

/** Whether a value can be a place: a text that is not empty, or a list of segments. */
export function isPlace(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || Array.isArray(value);
}
