import { getOwnData } from '../guard/records.js';
import { clientRecordNames, resultNames } from '../vocabulary/failurePlaces.js';
import { firstStatus } from './readPlaces.js';
import { hasOnlyKeys } from './isClientRecord.js';

/**
 * Whether a value is the result of a client that returns what others throw, and has failed: it holds an
 * error, its status is that of one, and nothing stands beside them that such a result has not. So is
 * the call of an app's action that holds an error (contentful-management.js, `createWithResult`).
 */
export function isFailedResult(value: unknown): boolean {
  const called = getOwnData(getOwnData(value, 'sys'), 'error');
  if (getOwnData(getOwnData(called, 'sys'), 'type') === 'Error') return true;
  const error = getOwnData(value, 'error');
  if (!error) return false;
  const status = firstStatus(value) ?? firstStatus(error) ?? 0;
  return status > 399 && hasOnlyKeys(value, [...clientRecordNames, ...resultNames]);
}
