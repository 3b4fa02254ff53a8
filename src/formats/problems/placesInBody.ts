import { isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import type { RawIssue } from '../../model/FormatResult.js';
import {
  bodyPlaceNames,
  placeListNames,
  pathName,
  targetName,
} from '../../vocabulary/placeNames.js';
import { isListOf } from '../isListOf.js';
import { membersNamed } from '../../wire/knownNames.js';
import { firstListIn, placeRecordsIn } from './placeLists.js';
import { isWord } from '../sentences.js';

/**
 * The problems of a body that lists none, but names the fields that its sentence is about: `{param: 'amount', message:
 * 'Missing'}`. Fields that are missing need no sentence.
 */
export function placesInBody(
  body: unknown,
  sentence: string | undefined,
  id: unknown,
): readonly RawIssue[] {
  if (!isRecord(body)) return [];
  const parts = Object.values(placeRecordsIn(body));
  const found = [body, ...parts].map((part) => problemsOf(part, sentence, id));
  return found.find((problems) => problems.length > 0) ?? [];
}

function problemsOf(
  part: PlainRecord,
  sentence: string | undefined,
  id: unknown,
): readonly RawIssue[] {
  const issue = { sentences: [sentence], rule: 'other' };
  const name = membersNamed(part, [...bodyPlaceNames, pathName]).find((key) =>
    isPlaceAt(part, key),
  );
  if (name !== undefined && sentence !== undefined) return [{ ...issue, path: getOwn(part, name) }];
  const list = firstListIn(part, [...placeListNames, targetName]);
  if (!list || (sentence === undefined && !list.isMissing)) return [];
  const missing = sentence === undefined && { rule: 'required', name: id };
  return list.places.map((path) => ({ ...issue, path, ...missing }));
}

/** Whether a member is the name of a field, or a list of segments. A `path` that is a text is that of the request. */
function isPlaceAt(part: PlainRecord, name: string): boolean {
  const place = getOwn(part, name);
  return Array.isArray(place)
    ? name !== targetName && isListOf(place, isSegment)
    : name !== pathName && isWord(place);
}

function isSegment(segment: unknown): boolean {
  return isWord(segment) || typeof segment === 'number';
}
