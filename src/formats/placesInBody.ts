import { nonEmpty } from '../guard/values.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { isPrivate } from '../guard/privateNames.js';
import type { RawIssue } from '../model/FormatResult.js';
import {
  bodyPlaceNames,
  placeListNames,
  placeRecordNames,
  pointerNames,
} from '../vocabulary/problemNames.js';

/**
 * The problems of a body that lists none, and whose sentence is about a field that it names: `{param:
 * 'amount', message: 'Missing'}`, or about several.
 */
export function placesInBody(body: unknown, sentence: string | undefined): readonly RawIssue[] {
  if (sentence === undefined || !isRecord(body)) return [];
  const parts = placeRecordNames
    .filter((name) => !isPrivate(body, name))
    .map((name) => getOwn(body, name))
    .filter(isRecord);
  const names = [body, ...parts].map(placesOf).find(({ length }) => length > 0) ?? [];
  return names.map((place) => ({ ...place, sentences: [sentence], rule: 'other' }));
}

function placesOf(part: PlainRecord): readonly Pick<RawIssue, 'path' | 'pointer'>[] {
  const name = bodyPlaceNames.find((key) => nonEmpty(getOwn(part, key)) !== undefined);
  if (name !== undefined)
    return [
      pointerNames.includes(name) ? { pointer: getOwn(part, name) } : { path: getOwn(part, name) },
    ];
  const list = [...placeListNames, ...bodyPlaceNames].find(
    (key) => isNames(getOwn(part, key)) && !isPrivate(part, key),
  );
  return list === undefined ? [] : (getOwn(part, list) as string[]).map((path) => ({ path }));
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => nonEmpty(one));
}
