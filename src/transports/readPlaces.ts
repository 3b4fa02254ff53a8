import { safeGet, safeGetString } from '../guard/liveValues.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../guard/scalars.js';
import { type Place, statusPlaces } from '../vocabulary/failurePlaces.js';

/** The member of a value that a place leads to. */
export function readAt(value: unknown, place: Place): unknown {
  return place.reduce(safeGet, value);
}

/** The first text at one of these places. */
export function firstText(value: unknown, places: readonly Place[]): string | undefined {
  return places.map((place) => nonEmptyText(readAt(value, place))).find(Boolean);
}

/**
 * The first status at the places where clients keep it. Some write it as a text. Supabase answers 400 to whatever is
 * wrong with a file, and tells the status in a text beside it (https://github.com/supabase/storage, `StorageApiError`).
 */
export function firstStatus(value: unknown): number | undefined {
  const status = statusPlaces.map((place) => writtenStatus(readAt(value, place))).find(Boolean);
  const written = status === 400 ? writtenStatus(safeGetString(value, 'statusCode')) : undefined;
  return isErrorStatus(written) ? written : status;
}

function writtenStatus(value: unknown): number | undefined {
  return toStatus(typeof value === 'string' && value.length === 3 ? Number(value) : value);
}
