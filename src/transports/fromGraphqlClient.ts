import { attempt, isErrorLike, peek, peekString } from '../guard/liveValues.js';
import type { Failure } from '../model/Failure.js';
import { bodyOf } from './bodyOf.js';
import { headOf } from './headOf.js';
import type { TransportContext } from './Transport.js';

/**
 * An error of a GraphQL client: those of Apollo Client 3 and urql hold `graphQLErrors`, that of
 * graphql-request a `response` that was read, that of Apollo Client 4 the `errors` themselves, told
 * from other errors thrown together by their members. Of each the members that the specification
 * names are read, since some clients make an `Error` of it.
 */
export function fromGraphqlClient(thrown: unknown, context: TransportContext): Failure | undefined {
  const response = peek(thrown, 'response');
  const told = isErrorLike(thrown) ? peek(thrown, 'errors') : undefined;
  const { extensions, locations } = readError(peek(told, '0'));
  const list =
    peek(thrown, 'graphQLErrors') ??
    peek(response, 'errors') ??
    (extensions || locations ? told : undefined);
  // not its own `map`, which may be anything
  const errors = attempt(() => Array.isArray(list) && Object.values(list).map(readError));
  return errors && errors[0]?.message
    ? {
        transport: 'graphqlClient',
        ...headOf(response, context.now),
        ...bodyOf({ errors, data: peek(response, 'data') ?? peek(thrown, 'data') }, context),
      }
    : fromFailedRequest(thrown, context);
}

/**
 * An error of graphql-request without an answer of GraphQL: its `response` holds the text of the body
 * as `error`. Its message is no words: it repeats the request, variables included.
 */
function fromFailedRequest(thrown: unknown, context: TransportContext): Failure | undefined {
  const response = peek(thrown, 'response');
  const head = headOf(response, context.now);
  if (!head.status || peek(peek(thrown, 'request'), 'query') === undefined) return undefined;
  return {
    transport: 'graphqlClient',
    ...head,
    ...bodyOf(peek(response, 'error') ?? peek(response, 'body'), context),
  };
}

function readError(error: unknown) {
  return {
    message: peekString(error, 'message'),
    path: peek(error, 'path'),
    locations: peek(error, 'locations'),
    extensions: peek(error, 'extensions'),
  };
}
