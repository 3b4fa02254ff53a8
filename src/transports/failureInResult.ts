import { isErrorLike, isList, safeGet } from '../guard/liveValues.js';
import { getOwnData, isObject } from '../guard/records.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../guard/scalars.js';
import { failureWords } from '../vocabulary/clientWords.js';
import { clientRecordNames, resultNames } from '../vocabulary/failurePlaces.js';
import { clientMembers } from '../vocabulary/graphqlNames.js';
import { writtenErrorNames } from '../vocabulary/wrappedErrors.js';
import { isErrorName } from '../wire/isErrorName.js';
import { isResponse } from './fromResponse.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';
import { lacksData } from './lacksData.js';
import { firstStatus } from './readPlaces.js';

/** All members of the results of clients. What has any other member is data of the app. */
const names = [...clientRecordNames, ...resultNames, ...clientMembers];

/**
 * What tells of the failure in the result of a client that returns its errors: the error, or the result itself where
 * that is no object. `undefined` for a result that is none, and for any other value. Beside the error stands what was
 * sent, which is why it is read alone.
 */
export function failureInResult(result: unknown): unknown {
  const error = getOwnData(result, 'error') || getOwnData(result, 'originalError');
  const isFailure = isQueryState(result)
    ? getOwnData(result, 'isError') && error
    : isResult(result) && saysFailure(result, error);
  if (!isFailure) return undefined;
  return isObject(error) ? error : result;
}

/** The answer of a GraphQL server in the result of a client that knows nothing of GraphQL; `undefined` for any other. */
export function answerInResult(result: unknown): unknown {
  const answer = getOwnData(result, 'data');
  const isOfGraphql =
    getOwnData(answer, 'data') !== undefined && isList(getOwnData(answer, 'errors'));
  return isOfGraphql && (isResult(result) || isQueryState(result)) ? answer : undefined;
}

/** Whether a value has no other members than the results of clients have. */
export function isResult(value: unknown): boolean {
  return hasOnlyKeys(value, names, 1);
}

/** Whether this is the state of a query that is over: RTK Query, TanStack Query. The arguments stand in it as well. */
function isQueryState(value: unknown): boolean {
  const [isError, isSuccess] = ['isError', 'isSuccess'].map((name) => getOwnData(value, name));
  return isSuccess === !isError;
}

/** What a result has of its call: the error, and whether a status says that it was refused. */
interface Outcome {
  readonly result: unknown;
  readonly error: unknown;
  readonly isRefused: boolean;
}

/** How results say that the call failed. Each sign is enough; a result that has data besides may be no failure. */
const signs: readonly ((outcome: Outcome) => unknown)[] = [
  // a status, an error and nothing else
  ({ result, error, isRefused }) => error && isRefused && hasOnlyKeys(result, names),
  // a flag beside an error
  ({ result, error }) => error && getOwnData(result, 'success') === false,
  ({ result, error }) => getOwnData(result, 'ok') === false && isErrorLike(error),
  // a flag beside headers, which the data of an app has not
  ({ result, isRefused }) =>
    getOwnData(result, 'ok') === false && isRefused && isObject(getOwnData(result, 'headers')),
  // the response or the error of a client in place of data
  ({ result, isRefused }) =>
    isRefused && isResponse(safeGet(result, 'response')) && lacksData(result),
  ({ result, error }) => isErrorOf(result, error) && lacksData(result),
];

function saysFailure(result: unknown, error: unknown): boolean {
  const isRefused = isErrorStatus(firstStatus(result) ?? firstStatus(error));
  return signs.some((isSign) => isSign({ result, error, isRefused }));
}

/** Whether the `error` of a result that has no data is one that clients make. */
function isErrorOf(result: unknown, error: unknown): boolean {
  if (isErrorLike(error)) return true;
  const status = getOwnData(error, 'status');
  const tellsFailure = isErrorStatus(toStatus(status)) || failureWords.includes(status);
  if (tellsFailure && hasOnlyKeys(error, clientRecordNames, 1)) return true;
  const message = nonEmptyText(getOwnData(error, 'message'));
  // a client that says that there is no data has put the body of the answer there
  if (getOwnData(result, 'data') === null && isObject(error))
    return message !== undefined || isErrorStatus(firstStatus(error));
  const name = nonEmptyText(getOwnData(error, 'name')) ?? '';
  return isErrorName(name) && hasOnlyKeys(error, [...writtenErrorNames, 'code']);
}
