import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import { getOwnData, isObject } from '../../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { errorMembers } from '../../vocabulary/graphqlNames.js';
import { detectNetworkCode } from '../detectNetworkCode.js';
import { fromResponse } from '../fromResponse.js';
import { hasOnlyKeys } from '../hasOnlyKeys.js';
import { lacksData } from '../lacksData.js';
import { readResponseHead } from '../readResponseHead.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error of a GraphQL client, thrown, or returned in a result. Apollo Client 3 and urql hold `graphQLErrors`,
 * graphql-request a `response` that was read, and Apollo Client 4 `errors`. Of each error the members of the
 * specification are read by name, since some clients make an `Error` of it.
 */
export function fromGraphqlClient(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const returned = safeGet(thrown, 'error');
  const error = isErrorLike(returned) ? returned : thrown;
  const response = safeGet(error, 'response');
  const list = safeGet(error, 'graphQLErrors') ?? safeGet(response, 'errors') ?? ownErrors(error);
  // not `list.map`, which may be anything
  const errors = attempt(() => Array.isArray(list) && Object.values(list).map(readError));
  if (!errors || nonEmptyText(errors[0]?.['message']) === undefined)
    return fromUnreadAnswer(error, context) ?? fromFailedRequest(thrown, context);
  const places = [response, error, thrown];
  const data = places.map((place) => safeGet(place, 'data')).find(isObject) ?? null;
  return {
    transport: 'graphqlClient',
    ...readResponseHead(response, context.now),
    ...toBody({ errors, data }, context),
  };
}

/**
 * An error about a good answer that is none of GraphQL, such as the page of a proxy: urql has a `networkError` beside
 * its response, Apollo Client a `bodyText`. The answer is not read, since the server cannot have meant it as an error.
 */
function fromUnreadAnswer(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const networkError = safeGet(thrown, 'networkError');
  const isUnread = isErrorLike(networkError) || typeof safeGet(thrown, 'bodyText') === 'string';
  const head = isUnread ? fromResponse(safeGet(thrown, 'response'), context) : undefined;
  if (!head?.status || isErrorStatus(head.status)) return undefined;
  const code = detectNetworkCode(networkError) ?? 'UnreadableResponse';
  return { ...head, transport: 'graphqlClient', code };
}

/**
 * The errors of Apollo Client 4, which it lists as an `AggregateError` does. Those of GraphQL have `extensions` or
 * `locations`, or no other members than GraphQL gives them, beside data that did not come.
 */
function ownErrors(thrown: unknown): unknown {
  const errors = isErrorLike(thrown) ? safeGet(thrown, 'errors') : undefined;
  const first = safeGet(errors, '0');
  if (safeGet(first, 'extensions') ?? safeGet(first, 'locations')) return errors;
  if (safeGet(thrown, 'name') === 'CombinedGraphQLErrors') return errors;
  const isOfGraphql = attempt(
    () =>
      getOwnData(thrown, 'data') !== undefined &&
      lacksData(thrown) &&
      Object.values(errors as object).every((error) => hasOnlyKeys(error, errorMembers, 1)),
  );
  return isOfGraphql ? errors : undefined;
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

/** The members of an error. urql makes an `Error` of it, and keeps beside it what came. */
function readError(error: unknown) {
  const original = safeGet(error, 'originalError');
  const isSent = safeGetString(original, 'message') !== undefined && !isErrorLike(original);
  const members = errorMembers.map((name) => [name, safeGet(isSent ? original : error, name)]);
  return Object.fromEntries(members) as Readonly<Record<string, unknown>>;
}
