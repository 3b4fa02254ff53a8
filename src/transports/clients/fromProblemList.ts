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
import { fromTransports } from '../transports.js';
import { readErrorFacts } from '../readErrorFacts.js';

/** Under a name that ends with `errors`, a record with one of these is a problem; elsewhere it needs a place. */
const problemNames = [...problemSentenceNames, ...placeNames];

/** Whether it is a sentence, or a list of such. */
function isSaid(value: unknown): boolean {
  return [value].flat().every(nonEmptyText);
}

/**
 * An `Error` without a status that lists problems as a server does: a list of records with a sentence or a
 * place, or a record of sentences by field. Ajv throws one, and apps do. It is read as the same body would be.
 */
export function fromProblemList(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const problemsAt = (name: string): readonly unknown[] => {
    const list = getOwnData(thrown, name);
    const isOfErrors = /errors$/i.test(name);
    const names = isOfErrors ? problemNames : placeNames;
    const isByField = isOfErrors && isRecord(list);
    if (!Array.isArray(list) && !isByField) return [];
    const problems = Object.values(list).slice(0, MAX_ERRORS);
    const isProblem = (one: unknown) =>
      !isErrorLike(one) &&
      names.some((key) => nonEmptyText(getOwnData(one, key))) &&
      // a failure of its own is one of several errors thrown together
      !fromTransports(one, context);
    return problems.every((one) => (isByField && isSaid(one)) || isProblem(one)) ? problems : [];
  };
  const problems =
    isErrorLike(thrown) &&
    failureFactNames.map((name) => attempt(() => problemsAt(name))).find((found) => found?.length);
  if (!problems) return undefined;
  const native = fromNative(thrown);
  const facts = readErrorFacts(thrown, context);
  const status = native.status ?? firstStatus(problems[0]);
  return compact({
    ...native,
    transport: 'problemList',
    status: isErrorStatus(status) ? status : undefined,
    ...facts,
    body: { message: native.message, ...(facts?.body as object) },
  });
}
