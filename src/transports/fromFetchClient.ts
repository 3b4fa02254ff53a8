import { attempt, peek } from '../guard/liveValues.js';
import { ownData } from '../guard/records.js';
import type { Failure } from '../model/Failure.js';
import { responsePlaces } from '../vocabulary/failurePlaces.js';
import { at, bodyAt } from './atPlaces.js';
import { bodyOf } from './bodyOf.js';
import { fromPlatform } from './fromNative.js';
import { fromResponse, isResponse } from './fromResponse.js';
import { requestOf } from './requestOf.js';
import type { TransportContext } from './Transport.js';

/**
 * An error of a client on top of fetch, such as ky's `HTTPError` and `TimeoutError` or ofetch's
 * `FetchError`: it holds the request, the `Response` or why there is none, and the body when the
 * client has read it.
 */
export function fromFetchClient(thrown: unknown, context: TransportContext): Failure | undefined {
  const hasRequest = attempt(() => Object.hasOwn(thrown as object, 'request'));
  const response = responsePlaces.map((place) => at(thrown, place)).find(isResponse);
  const request = hasRequest && peek(thrown, 'request');
  const head =
    fromResponse(response, context) ??
    // of a failure without an answer the platform's words tell more than the client's
    (request ? (fromPlatform(peek(thrown, 'cause')) ?? fromPlatform(thrown)) : undefined);
  return (
    head && {
      ...head,
      transport: 'fetchClient',
      ...(bodyAt(thrown, context) ?? bodyOfList(thrown, context)),
      ...requestOf(
        request && (peek(request, 'method') ?? peek(peek(thrown, 'options'), 'method') ?? 'GET'),
        peek(request, 'url') ?? (request || peek(response, 'url')),
      ),
    }
  );
}

/** The problems that Directus puts beside the response, as its server lists them. */
function bodyOfList(thrown: unknown, context: TransportContext) {
  const errors = ownData(thrown, 'errors');
  return errors === undefined ? {} : bodyOf({ errors }, context);
}
