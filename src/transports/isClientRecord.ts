import { isObject } from '../guard/records.js';
import { attempt, safeGet } from '../guard/liveValues.js';
import { clientRecordMarks, clientRecordNames } from '../vocabulary/failurePlaces.js';

/**
 * Whether a record with a status is a client's and not a body: bodies have a status too, but neither a
 * response nor headers, and more than what clients put beside it.
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

/** Whether a value has several members, and no others than these; what is empty is none. */
export function hasOnlyKeys(value: unknown, names: readonly string[]): boolean {
  const keys = attempt(() => Object.keys(value as object)) ?? [];
  const found = keys.filter((key) => (safeGet(value, key) ?? undefined) !== undefined);
  return found.length > 1 && found.every((name) => names.includes(name));
}
