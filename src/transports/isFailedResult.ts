import { attempt } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../guard/scalars.js';
import { clientRecordNames, resultNames } from '../vocabulary/failurePlaces.js';
import { toldByToolResult } from './toldByToolResult.js';
import { firstStatus } from './readPlaces.js';
import { isErrorEnvelope } from '../vocabulary/contentErrors.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';

/**
 * Whether a value is the result of a client that returns what others throw, and has failed: it holds an
 * error, its status is that of one, and nothing stands beside them that such a result has not. So are
 * an action on several entries and the call of an app's action that hold an error of the content API
 * (contentful-management.js, `bulkAction.get`, `createWithResult`), and the failed call of a tool.
 */
export function isFailedResult(value: unknown): boolean {
  const error = getOwnData(value, 'error');
  const called = getOwnData(getOwnData(value, 'sys'), 'error');
  if ([error, called].some(isErrorEnvelope)) return true;
  if (toldByToolResult(value) !== undefined) return true;
  if (!error) return false;
  const status = firstStatus(value) ?? firstStatus(error);
  if (!isErrorStatus(status)) return false;
  // Google's and Microsoft's shape, alone
  const isSole = attempt(() => Object.keys(value as object).length) === 1;
  if (isSole && nonEmptyText(getOwnData(error, 'message'))) return true;
  return hasOnlyKeys(value, [...clientRecordNames, ...resultNames]);
}
