import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { readResponseHead } from '../readResponseHead.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error of a GraphQL client. Apollo Client 3 and urql hold `graphQLErrors`, graphql-request a `response` that was
 * read, and Apollo Client 4 `errors`, which `extensions` or `locations` tell from those of an `AggregateError`. Of each
 * error the members of the specification are read by name, since some clients make an `Error` of it.
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
  // not `list.map`, which may be anything
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
 * An error of graphql-request without a GraphQL response: the text of the body is the `error` of its `response`. Its
 * message is not read: it repeats the request with its variables.
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
