import { isObject } from '../guard/records.js';
import { safeGet } from '../guard/liveValues.js';
import { clientRecordMarks, clientRecordNames } from '../vocabulary/failurePlaces.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';

/**
 * Whether a record with a status is a client's and not a body. Bodies have a status too, but neither a
 * response nor headers, and they have more members than clients put beside a status.
 */
export function isClientRecord(value: unknown): boolean {
  return (
    clientRecordMarks.some((name) => isMark(safeGet(value, name))) ||
    hasOnlyKeys(value, clientRecordNames)
  );
}

function isMark(value: unknown): boolean {
  return typeof value === 'number' || isObject(value);
}
