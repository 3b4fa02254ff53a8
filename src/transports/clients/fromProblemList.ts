import { attempt, isErrorLike } from '../../guard/liveValues.js';
import { compact, getOwnData, isRecord } from '../../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { failureFactNames } from '../../vocabulary/failurePlaces.js';
import { placeNames } from '../../vocabulary/placeNames.js';
import { problemSentenceNames } from '../../vocabulary/problemMembers.js';
import { MAX_ERRORS } from '../aggregatedErrors.js';
import type { TransportContext } from '../Transport.js';
import { firstStatus } from '../readPlaces.js';
import { fromNative } from './fromNative.js';
import { factsOf } from './fromStatusError.js';

/** What a problem tells that stands under a name of problems; under any other its place is needed. */
const tellingNames = [...problemSentenceNames, ...placeNames];

/** Whether it is a sentence, or a list of such. */
function isSaid(value: unknown): boolean {
  return [value].flat().every(nonEmptyText);
}

/**
 * An `Error` without a status that lists problems as a server does, each a record with a sentence or a
 * place, or by field a sentence: Ajv's, or one of the app. It is read as the same body would be.
 *
 * @param isKnown whether an element is a failure itself: such are errors thrown together
 */
export function fromProblemList(
  thrown: unknown,
  context: TransportContext,
  isKnown: (element: unknown) => boolean,
): RawFailure | undefined {
  const problemsAt = (name: string): readonly unknown[] => {
    const list = getOwnData(thrown, name);
    const isOfErrors = /errors$/i.test(name);
    const names = isOfErrors ? tellingNames : placeNames;
    const isByField = isOfErrors && isRecord(list);
    if (!Array.isArray(list) && !isByField) return [];
    const problems = Object.values(list).slice(0, MAX_ERRORS);
    const isProblem = (one: unknown) =>
      !isErrorLike(one) && names.some((key) => nonEmptyText(getOwnData(one, key))) && !isKnown(one);
    return problems.every((one) => (isByField && isSaid(one)) || isProblem(one)) ? problems : [];
  };
  const problems =
    isErrorLike(thrown) &&
    failureFactNames.map((name) => attempt(() => problemsAt(name))).find((found) => found?.length);
  if (!problems) return undefined;
  const native = fromNative(thrown);
  const facts = factsOf(thrown, context);
  const status = native.status ?? firstStatus(problems[0]);
  return compact({
    ...native,
    transport: 'problemList',
    status: isErrorStatus(status) ? status : undefined,
    ...facts,
    body: { message: native.message, ...(facts?.body as object) },
  });
}
