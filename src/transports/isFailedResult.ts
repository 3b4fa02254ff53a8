import { attempt } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../guard/scalars.js';
import { isErrorEnvelope } from '../wire/contentErrors.js';
import { failureInResult } from './failureInResult.js';
import { firstStatus } from './readPlaces.js';
import { textOfToolResult } from './textOfToolResult.js';

/**
 * Whether a client has returned a failure that others throw. A bulk action and the call of an app action fail with an
 * error of the content API inside (contentful-management.js, `bulkAction.get`, `createWithResult`); the call of a tool
 * says so.
 */
export function isFailedResult(value: unknown): boolean {
  const error = getOwnData(value, 'error');
  const called = getOwnData(getOwnData(value, 'sys'), 'error');
  if ([error, called].some(isErrorEnvelope)) return true;
  if (textOfToolResult(value) !== undefined) return true;
  return isSoleError(value, error) || failureInResult(value) !== undefined;
}

/** Whether a value is a record of an error alone, the shape of Google's and Microsoft's answers. */
function isSoleError(value: unknown, error: unknown): boolean {
  const isError =
    isErrorStatus(firstStatus(error)) && nonEmptyText(getOwnData(error, 'message')) !== undefined;
  return isError && attempt(() => Object.keys(value as object).length) === 1;
}
