import { attempt, isErrorLike, safeGet } from '../guard/liveValues.js';
import type { PlainRecord } from '../guard/records.js';
import { nonEmpty, toStatus } from '../guard/values.js';
import { isEverPrivate, isPrivate } from '../guard/privateNames.js';
import type { RawFailure } from '../model/RawFailure.js';
import {
  bodyPlaces,
  type Place,
  recordNames,
  responsePlaces,
  statusPlaces,
} from '../vocabulary/failurePlaces.js';
import { toBody } from './toBody.js';
import { hasOnly } from './isClientRecord.js';
import type { TransportContext } from './Transport.js';

/** What stands at a place of a value. */
export function at(value: unknown, place: Place): unknown {
  return place.reduce(safeGet, value);
}

/** The first text at one of these places. */
export function textAt(value: unknown, places: readonly Place[]): string | undefined {
  return places.map((place) => nonEmpty(at(value, place))).find(Boolean);
}

/** The first status at one of the places where clients keep it; some write it as a text. */
export function statusAt(value: unknown): number | undefined {
  return statusPlaces.map((place) => writtenStatus(at(value, place))).find(Boolean);
}

function writtenStatus(value: unknown): number | undefined {
  return toStatus(typeof value === 'string' && value.length === 3 ? Number(value) : value);
}

/**
 * The first body that was read; what stands behind it is not copied. Where a client returns its error
 * in a record, it is the body of that.
 */
export function bodyAt(
  value: unknown,
  context: TransportContext,
  isInner = false,
): Pick<RawFailure, 'body' | 'text' | 'truncated'> | undefined {
  for (const place of bodyPlaces) {
    const source = at(value, place);
    if (isResponsePlace(value, source) || isSent(value, place)) continue;
    const isError = isErrorLike(source) || (statusAt(source) && hasOnly(source, recordNames));
    if (isError && isInner) continue;
    const body = isError ? bodyAt(source, context, true) : toBody(source, context);
    if (body && isFilled(body)) return body;
  }
  return undefined;
}

/** A response itself is no body, though some clients keep the body under that name. */
function isResponsePlace(value: unknown, source: unknown): boolean {
  const headers = safeGet(source, 'headers');
  return Object(headers) === headers && responsePlaces.some((place) => at(value, place) === source);
}

/** What was sent stands under the same names, beside a method. */
function isSent(value: unknown, [name = '']: Place): boolean {
  // what refuses to be listed is not believed
  return isEverPrivate(name) && attempt(() => isPrivate(value as PlainRecord, name)) !== false;
}

/** A stream, and what a client leaves when it parsed nothing, is an empty record. */
function isFilled({ body, text }: Pick<RawFailure, 'body' | 'text'>): boolean {
  return text !== undefined || (Object(body) === body && Object.keys(body as object).length > 0);
}
