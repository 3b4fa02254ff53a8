import { isRecord, type PlainRecord } from '../guard/records.js';

/** Whether an app's function gave a record now, and not the promise of one. Throws what the record throws. */
export function isPlainResult(given: unknown): given is PlainRecord {
  return isRecord(given) && given['then'] === undefined;
}
