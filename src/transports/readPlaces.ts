import { isObject } from '../guard/records.js';
import { attempt, isErrorLike, safeGet } from '../guard/liveValues.js';
import type { PlainRecord } from '../guard/records.js';
import { nonEmptyText, toStatus } from '../guard/scalars.js';
import { isEverPayload, isPayload } from '../guard/payloadNames.js';
import type { RawFailure } from '../model/RawFailure.js';
import {
  bodyPlaces,
  type Place,
  clientRecordNames,
  responsePlaces,
  statusPlaces,
} from '../vocabulary/failurePlaces.js';
import { toBody } from './toBody.js';
import { hasOnlyKeys } from './isClientRecord.js';
import type { TransportContext } from './Transport.js';

/** What stands at a place of a value. */
export function readPlace(value: unknown, place: Place): unknown {
  return place.reduce(safeGet, value);
}

/** The first text at one of these places. */
export function firstText(value: unknown, places: readonly Place[]): string | undefined {
  return places.map((place) => nonEmptyText(readPlace(value, place))).find(Boolean);
}

/** The first status at one of the places where clients keep it; some write it as a text. */
export function firstStatus(value: unknown): number | undefined {
  return statusPlaces.map((place) => writtenStatus(readPlace(value, place))).find(Boolean);
}

function writtenStatus(value: unknown): number | undefined {
  return toStatus(typeof value === 'string' && value.length === 3 ? Number(value) : value);
}

/**
 * The first body that was read; what stands behind it is not copied. Where a client returns its error
 * in a record, it is the body of that.
 */
export function firstBody(
  value: unknown,
  context: TransportContext,
  isInner = false,
): Pick<RawFailure, 'body' | 'text' | 'truncated'> | undefined {
  for (const place of bodyPlaces) {
    const source = readPlace(value, place);
    if (isResponsePlace(value, source) || isSent(value, place)) continue;
    const isError =
      isErrorLike(source) || (firstStatus(source) && hasOnlyKeys(source, clientRecordNames));
    if (isError && isInner) continue;
    const body = isError ? firstBody(source, context, true) : toBody(source, context);
    if (body && isFilled(body)) return body;
  }
  return undefined;
}

/** A response itself is no body, though some clients keep the body under that name. */
function isResponsePlace(value: unknown, source: unknown): boolean {
  const headers = safeGet(source, 'headers');
  return isObject(headers) && responsePlaces.some((place) => readPlace(value, place) === source);
}

/** What was sent stands under the same names, beside a method. */
function isSent(value: unknown, [name]: Place): boolean {
  // what refuses to be listed is not believed
  return isEverPayload(name) && attempt(() => isPayload(value as PlainRecord, name)) !== false;
}

/**
 * Whether a body tells something, or was too long to: a stream, and what a client leaves when it parsed
 * nothing, is an empty record.
 */
export function isFilled({
  body,
  text,
  truncated,
}: Pick<RawFailure, 'body' | 'text' | 'truncated'>): boolean {
  if (isObject(body)) return Object.keys(body).length > 0;
  return text !== undefined || truncated !== undefined;
}
