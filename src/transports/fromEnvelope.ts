import { getOwn, getOwnData, isRecord } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { isContentErrorBody } from '../vocabulary/contentErrors.js';
import { answerMembers } from '../vocabulary/graphqlNames.js';
import { fromBody } from './fromBody.js';
import type { TransportContext } from './Transport.js';

/**
 * A body that says of itself that it is an error: `{sys: {type: 'Error', id}}`, or an answer of GraphQL
 * whose first error has extensions; as text too.
 */
export function fromEnvelope(thrown: unknown, context: TransportContext): RawFailure | undefined {
  // a cheap look first: what is no such body is not read twice
  const isLikely =
    typeof thrown === 'string'
      ? /"(?:sys|extensions)"/.test(thrown)
      : (getOwnData(thrown, 'sys') ?? getOwnData(thrown, 'errors'));
  const failure = isLikely ? fromBody(thrown, context) : undefined;
  const body = failure?.body;
  return isContentErrorBody(body) || isGraphqlAnswer(body) ? failure : undefined;
}

function isGraphqlAnswer(body: unknown): boolean {
  const errors = getOwn(body, 'errors');
  return (
    Array.isArray(errors) &&
    isRecord(getOwn(errors[0], 'extensions')) &&
    Object.keys(body as object).every((key) => answerMembers.includes(key))
  );
}
