import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import type { RawIssue } from '../model/FormatResult.js';
import { bodyPlaceNames, placeListNames } from '../vocabulary/placeNames.js';
import { membersNamed } from './knownNames.js';
import { firstListIn, placeRecordsIn } from './placeLists.js';
import { isWord } from './sentences.js';

/**
 * The problems of a body that lists none, and whose sentence is about a field that it names: `{param:
 * 'amount', message: 'Missing'}`, or about several. Of fields that are missing no sentence is needed.
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
  const told = { sentences: [sentence], rule: 'other' };
  const name = membersNamed(part, bodyPlaceNames).find((key) => isWord(getOwn(part, key)));
  if (name !== undefined && sentence !== undefined) return [{ ...told, path: getOwn(part, name) }];
  const list = firstListIn(part, [...placeListNames, ...bodyPlaceNames]);
  if (!list || (sentence === undefined && !list.isMissing)) return [];
  const missing = sentence === undefined && { rule: 'required', name: id };
  return list.places.map((path) => ({ ...told, path, ...missing }));
}
