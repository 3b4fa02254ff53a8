import { getOwn, getOwnData, isRecord } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { fromBody } from './fromBody.js';
import { isErrorEnvelope } from './isErrorEnvelope.js';
import type { TransportContext } from './Transport.js';

/** All that an answer of GraphQL has: https://spec.graphql.org/October2021/#sec-Response-Format */
const graphqlNames: readonly string[] = ['errors', 'data', 'extensions'];

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
  const sys = getOwn(body, 'sys');
  // some clients' errors keep no type
  const isOurs = isErrorEnvelope(body) || (getOwn(sys, 'id') && !getOwn(sys, 'type'));
  return isOurs || isGraphqlAnswer(body) ? failure : undefined;
}

function isGraphqlAnswer(body: unknown): boolean {
  const errors = getOwn(body, 'errors');
  return (
    Array.isArray(errors) &&
    isRecord(getOwn(errors[0], 'extensions')) &&
    Object.keys(body as object).every((key) => graphqlNames.includes(key))
  );
}
