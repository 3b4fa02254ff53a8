import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { readResponseHead } from '../readResponseHead.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error of a GraphQL client: those of Apollo Client 3 and urql hold `graphQLErrors`, that of
 * graphql-request a `response` that was read, that of Apollo Client 4 the `errors` themselves, told
 * from other errors thrown together by their members. Of each the members that the specification
 * names are read, since some clients make an `Error` of it.
 */
export function fromGraphqlClient(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const response = safeGet(thrown, 'response');
  const ownErrors = isErrorLike(thrown) ? safeGet(thrown, 'errors') : undefined;
  const { extensions, locations } = readError(safeGet(ownErrors, '0'));
  const list =
    safeGet(thrown, 'graphQLErrors') ??
    safeGet(response, 'errors') ??
    (extensions || locations ? ownErrors : undefined);
  // not its own `map`, which may be anything
  const errors = attempt(() => Array.isArray(list) && Object.values(list).map(readError));
  return errors && errors[0]?.message
    ? {
        transport: 'graphqlClient',
        ...readResponseHead(response, context.now),
        ...toBody({ errors, data: safeGet(response, 'data') ?? safeGet(thrown, 'data') }, context),
      }
    : fromFailedRequest(thrown, context);
}

/**
 * An error of graphql-request without an answer of GraphQL: its `response` holds the text of the body
 * as `error`. Its message is no words: it repeats the request, variables included.
 */
function fromFailedRequest(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const response = safeGet(thrown, 'response');
  const head = readResponseHead(response, context.now);
  if (!head.status || safeGet(safeGet(thrown, 'request'), 'query') === undefined) return undefined;
  return {
    transport: 'graphqlClient',
    ...head,
    ...toBody(safeGet(response, 'error') ?? safeGet(response, 'body'), context),
  };
}

function readError(error: unknown) {
  return {
    message: safeGetString(error, 'message'),
    path: safeGet(error, 'path'),
    locations: safeGet(error, 'locations'),
    extensions: safeGet(error, 'extensions'),
  };
}
