import { getOwn, getOwnData, isRecord } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { isContentErrorBody } from '../wire/contentErrors.js';
import { answerMembers } from '../vocabulary/graphqlNames.js';
import { fromBody } from './fromBody.js';
import type { TransportContext } from './Transport.js';

/**
 * A body that shows by itself that it is an error, as a value or as text: `{sys: {type: 'Error', id}}`, or a
 * GraphQL response whose first error has `extensions`.
 */
export function fromEnvelope(thrown: unknown, context: TransportContext): RawFailure | undefined {
  // a cheap look first: to copy any other body here, and once more later, would take twice as long
  const isLikely =
    typeof thrown === 'string'
      ? /"(?:sys|extensions)"/.test(thrown)
      : (getOwnData(thrown, 'sys') ?? getOwnData(thrown, 'errors'));
  const failure = isLikely ? fromBody(thrown, context) : undefined;
  const body = failure?.body;
  return isContentErrorBody(body) || isGraphqlErrorBody(body) ? failure : undefined;
}

function isGraphqlErrorBody(body: unknown): boolean {
  const errors = getOwn(body, 'errors');
  return (
    Array.isArray(errors) &&
    isRecord(getOwn(errors[0], 'extensions')) &&
    Object.keys(body as object).every((key) => answerMembers.includes(key))
  );
}
