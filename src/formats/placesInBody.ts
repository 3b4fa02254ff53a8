import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { isPayload } from '../guard/payloadNames.js';
import type { RawIssue } from '../model/FormatResult.js';
import {
  bodyPlaceNames,
  placeListNames,
  placeRecordNames,
  pointerNames,
} from '../vocabulary/placeNames.js';
import { knownName, membersNamed } from './knownNames.js';
import { firstListIn, isFieldName } from './placeLists.js';

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
  const parts = membersNamed(body, placeRecordNames)
    .filter((name) => !isPayload(body, name))
    .map((name) => getOwn(body, name))
    .filter(isRecord);
  for (const part of [body, ...parts]) {
    const found = problemsOf(part, sentence, id);
    if (found.length > 0) return found;
  }
  return [];
}

function problemsOf(
  part: PlainRecord,
  sentence: string | undefined,
  id: unknown,
): readonly RawIssue[] {
  const told = { sentences: [sentence], rule: 'other' };
  const name = membersNamed(part, bodyPlaceNames).find((key) => isFieldName(getOwn(part, key)));
  if (name !== undefined && sentence !== undefined) {
    const place = getOwn(part, name);
    return [
      {
        ...told,
        ...(pointerNames.includes(knownName(name)) ? { pointer: place } : { path: place }),
      },
    ];
  }
  const list = firstListIn(part, [...placeListNames, ...bodyPlaceNames]);
  if (!list || (sentence === undefined && !list.isMissing)) return [];
  const missing = sentence === undefined && { rule: 'required', name: id };
  return list.places.map((place) => ({ ...told, ...place, ...missing }));
}
