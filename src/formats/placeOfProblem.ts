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

/** A problem, and where it says that it is. */
export interface PlacedProblem {
  readonly told: PlainRecord;
  readonly place: unknown;
}

/** Where a problem is, and its facts with those that stand in a record beside the place. */
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

/** A place behind the part of the request that it is in, which is no part of the field's name. */
function requestPlaceOf(told: PlainRecord, read: string[]): unknown {
  const place = consumeFirst(told, requestPlaceNames, read, isInRequest);
  return place === undefined ? undefined : segmentsOf(place).slice(1);
}

/** Whether it leads to a member of a part of the request: what is alone may be a field of this name. */
function isInRequest(place: unknown): boolean {
  const [part, next] = segmentsOf(place);
  return requestParts.includes(part as string) && nonEmptyText(next) !== undefined;
}

/** A place under a name that has other meanings. */
function typedPlaceOf(told: PlainRecord, read: string[]): unknown {
  const row = typedPlaces.find(({ type, types }) => types.includes(getOwn(told, type) as string));
  if (!row) return undefined;
  read.push(row.type);
  return consumeFirst(told, [row.name], read, isPlace);
}

/** The place that a record in the problem tells, as `source` does in JSON:API. */
function placeInside(told: PlainRecord, read: string[]): PlacedProblem {
  for (const [key, record] of Object.entries(placeRecordsIn(told))) {
    const names = namedPlaceRecords.includes(knownName(key)) ? [...placeNames, 'name'] : placeNames;
    const place = consumeFirst(record, names, read, isPlace);
    if (place === undefined) continue;
    // a fact of both would be lost
    if (Object.keys(record).some((name) => Object.hasOwn(told, name))) return { told, place };
    read.push(key);
    return { told: { ...told, ...record }, place };
  }
  return { told, place: undefined };
}

/** An index in a pointer: the numbers of things are longer. */
const INDEX = /\/\d{1,4}(?=\/|$)/;

/** The path of the request, which does not lead to the field that stands beside it, nor to the item that has it. */
export function requestPathIn(problem: PlainRecord): string | undefined {
  const path = pointerIn(problem);
  // most problems have none
  if (path === undefined) return undefined;
  const isOfApi = partOfApi.test(path);
  const field = consumeFirst(problem, isOfApi ? [...fieldNames, 'name'] : fieldNames);
  const isOfField = field === undefined || leadsTo(path, field) || (!isOfApi && INDEX.test(path));
  return isOfField ? undefined : path;
}

/** Where the field is that stands beside the place of the item that has it: `{path: '/lines/2', field: 'price'}`. */
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

/** Whether the last name of a path is that of the field. */
function leadsTo(path: string, field: unknown): boolean {
  const [last, name] = [path, field].map((place) => plainName(String(segmentsOf(place).at(-1))));
  return last === name;
}

/** Whether a name is one of Joi's, with a dot. */
export function isDotted(value: unknown): boolean {
  return typeof value === 'string' && value.includes('.');
}

/** Whether a value can be a place: a text that is not empty, or a list of segments. */
export function isPlace(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || Array.isArray(value);
}
