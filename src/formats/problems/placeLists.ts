import { nonEmptyText } from '../../guard/scalars.js';
import { getOwn, isRecord, type PlainRecord } from '../../guard/records.js';
import { isPayload } from '../../redaction/isPayload.js';
import {
  entryPlaceName,
  missingPlaceNames,
  placeListNames,
  placeRecordNames,
} from '../../vocabulary/placeNames.js';
import { knownName, membersNamed } from '../../wire/knownNames.js';
import { isWord } from '../sentences.js';

/** The places that a record lists. */
export interface PlaceList {
  readonly name: string;
  readonly places: readonly string[];
  /** Whether the list says that these are missing. */
  readonly isMissing: boolean;
}

/** The records in a record that may tell its place, by their names. */
export function placeRecordsIn(record: PlainRecord): Readonly<Record<string, PlainRecord>> {
  const names = membersNamed(record, placeRecordNames).filter(
    (name) => isRecord(getOwn(record, name)) && !isPayload(record, name),
  );
  return Object.fromEntries(names.map((name) => [name, getOwn(record, name) as PlainRecord]));
}

/** The first list of places in a problem, or in a record inside of it that may tell places. */
export function placeListIn(problem: PlainRecord): PlaceList | undefined {
  const parts = Object.values(placeRecordsIn(problem));
  return [problem, ...parts].map((part) => firstListIn(part)).find(Boolean);
}

/** The first list of places in a record itself. */
export function firstListIn(
  record: PlainRecord,
  names: readonly string[] = placeListNames,
): PlaceList | undefined {
  for (const name of membersNamed(record, names)) {
    const places = placesListed(record, name);
    const isMissing = missingPlaceNames.includes(knownName(name));
    if (places.length > 0 && !places.includes(undefined))
      return { name, places: places as string[], isMissing };
  }
  return undefined;
}

function placesListed(record: PlainRecord, name: string): readonly (string | undefined)[] {
  const list = getOwn(record, name);
  if (!Array.isArray(list)) return [];
  const keys = list.map((entry: unknown) => nonEmptyText(getOwn(entry, entryPlaceName)));
  // records may hold values: nothing but the place is read
  if (keys.every((key) => key !== undefined)) return keys;
  return isPayload(record, name)
    ? []
    : list.map((entry: unknown) => (isWord(entry) ? entry : undefined));
}
