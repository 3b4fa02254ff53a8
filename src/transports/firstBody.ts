import { attempt, isErrorLike, safeGet } from '../guard/liveValues.js';
import { isEverPayload, isPayload } from '../redaction/isPayload.js';
import { isObject, type PlainRecord } from '../guard/records.js';
import {
  bodyPlaces,
  clientRecordNames,
  type Place,
  responsePlaces,
} from '../vocabulary/failurePlaces.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';
import { firstStatus, readAt } from './readPlaces.js';
import { type ReadBody, toBody } from './toBody.js';
import type { TransportContext } from './Transport.js';

/**
 * The first body that a client has read and kept: bodies that stand behind it are not copied. A client that
 * returns its error in a record keeps the body one level deeper.
 */
export function firstBody(
  value: unknown,
  context: TransportContext,
  isInError = false,
): ReadBody | undefined {
  for (const place of bodyPlaces) {
    const source = readAt(value, place);
    if (isResponseItself(value, source) || isSent(value, place)) continue;
    const isError =
      isErrorLike(source) || (firstStatus(source) && hasOnlyKeys(source, clientRecordNames));
    if (isError && isInError) continue;
    const body = isError ? firstBody(source, context, true) : toBody(source, context);
    if (body && isFilled(body)) return body;
  }
  return undefined;
}

/** Whether this is the response itself: some clients keep it under a name that others have for the body. */
function isResponseItself(value: unknown, source: unknown): boolean {
  const headers = safeGet(source, 'headers');
  return isObject(headers) && responsePlaces.some((place) => readAt(value, place) === source);
}

/** Whether this is the body of the request: it has the same names, and a method stands beside it. */
function isSent(value: unknown, [name]: Place): boolean {
  // a value whose keys cannot be listed is taken for what was sent
  return isEverPayload(name) && attempt(() => isPayload(value as PlainRecord, name)) !== false;
}

/**
 * Whether a body says something, or was too long to be read. An empty record is what a stream gives, and a
 * client that has parsed nothing.
 */
export function isFilled({ body, text, truncated }: ReadBody): boolean {
  if (isObject(body)) return Object.keys(body).length > 0;
  return text !== undefined || truncated !== undefined;
}
