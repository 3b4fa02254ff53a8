import { nonEmptyText } from '../../guard/scalars.js';
import { plainName } from '../../wire/plainName.js';
import { isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import {
  fieldNames,
  namedPlaceRecords,
  partOfApi,
  placeNames,
  requestParts,
  requestPlaceNames,
  typedPlaces,
} from '../../vocabulary/placeNames.js';
import { knownName } from '../../wire/knownNames.js';
import { MemberReader } from '../MemberReader.js';
import { placeRecordsIn } from './placeLists.js';
import { segmentsOf } from './segmentsOf.js';

/** Merges Joi's own record of facts into the problem of one of its rules, the names of which have a dot. */
export function mergeContext(members: MemberReader, name: unknown): void {
  const context = isDotted(name) ? members.take(['context'], isRecord) : undefined;
  if (!isRecord(context)) return;
  members.merge(context);
  // the place, which the problem tells as well
  members.markTaken('label', 'key');
}

/** The place of a problem. A record inside of the problem that tells it is merged into the problem. */
export function placeOf(members: MemberReader): unknown {
  return (
    requestPlaceOf(members) ??
    members.take(placeNames, isPlace) ??
    typedPlaceOf(members) ??
    placeInside(members)
  );
}

/** A place without the part of the request that it begins with: `['body', 'title']`. */
function requestPlaceOf(members: MemberReader): unknown {
  const place = members.take(requestPlaceNames, isInRequest);
  return place === undefined ? undefined : segmentsOf(place).slice(1);
}

/** Whether a place begins with a part of the request. Such a name alone may be that of a field. */
function isInRequest(place: unknown): boolean {
  const [part, next] = segmentsOf(place);
  return requestParts.includes(part as string) && nonEmptyText(next) !== undefined;
}

/** A place under a name that means a place only beside a certain type. */
function typedPlaceOf(members: MemberReader): unknown {
  const row = typedPlaces.find(({ type, types }) =>
    types.includes(getOwn(members.record, type) as string),
  );
  if (!row) return undefined;
  members.markTaken(row.type);
  return members.take([row.name], isPlace);
}

/** The place in a record inside of the problem, such as `source` of JSON:API. */
function placeInside(members: MemberReader): unknown {
  const problem = members.record as PlainRecord;
  for (const [key, record] of Object.entries(placeRecordsIn(problem))) {
    const names = namedPlaceRecords.includes(knownName(key)) ? [...placeNames, 'name'] : placeNames;
    const inside = new MemberReader(record);
    const place = inside.take(names, isPlace);
    if (place === undefined) continue;
    members.markTaken(...inside.taken);
    // a fact with the same name in both would be lost
    if (Object.keys(record).some((name) => Object.hasOwn(problem, name))) return place;
    members.markTaken(key);
    members.merge(record);
    return place;
  }
  return undefined;
}

/** An index in a pointer; longer numbers are ids. */
const INDEX = /\/\d{1,3}(?=\/|$)/;

/**
 * The `path` of a problem where it is that of the request: it leads neither to the field that stands beside it, nor
 * to the item that has the field.
 */
export function requestPathIn(members: MemberReader): string | undefined {
  const path = pointerIn(members);
  // most problems have none
  if (path === undefined) return undefined;
  const isOfApi = partOfApi.test(path);
  const field = members.peek(isOfApi ? [...fieldNames, 'name'] : fieldNames);
  const isOfField = field === undefined || leadsTo(path, field) || (!isOfApi && INDEX.test(path));
  return isOfField ? undefined : path;
}

/** The place of a field that stands beside the path of its item: `{path: '/lines/2', field: 'price'}`. */
export function placeInItem(members: MemberReader): unknown {
  const path = pointerIn(members);
  const field = path && members.take(fieldNames);
  if (!path || !field || leadsTo(path, field)) return undefined;
  return [...segmentsOf(path), ...segmentsOf(field)];
}

function pointerIn({ record }: MemberReader): string | undefined {
  const path = nonEmptyText(getOwn(record, 'path'));
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
