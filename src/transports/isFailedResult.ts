import { attempt } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../guard/scalars.js';
import { clientRecordNames, resultNames } from '../vocabulary/failurePlaces.js';
import { textOfToolResult } from './textOfToolResult.js';
import { firstStatus } from './readPlaces.js';
import { isErrorEnvelope } from '../wire/contentErrors.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';

/**
 * Whether a client has returned a failure that others throw: a value with an error and an error status, and with no
 * other members than such results have. A bulk action and the call of an app action fail with an error of the content
 * API inside (contentful-management.js, `bulkAction.get`, `createWithResult`); the call of a tool says so.
 */
export function isFailedResult(value: unknown): boolean {
  const error = getOwnData(value, 'error');
  const called = getOwnData(getOwnData(value, 'sys'), 'error');
  if ([error, called].some(isErrorEnvelope)) return true;
  if (textOfToolResult(value) !== undefined) return true;
  if (!error) return false;
  const status = firstStatus(value) ?? firstStatus(error);
  if (!isErrorStatus(status)) return false;
  // the shape of Google's and Microsoft's errors
  const isSole = attempt(() => Object.keys(value as object).length) === 1;
  if (isSole && nonEmptyText(getOwnData(error, 'message'))) return true;
  return hasOnlyKeys(value, [...clientRecordNames, ...resultNames]);
}
