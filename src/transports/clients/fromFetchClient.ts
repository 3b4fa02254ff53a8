import { attempt, safeGet } from '../../guard/liveValues.js';
import { getOwnData } from '../../guard/records.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { methodPlaces, responsePlaces, urlPlaces } from '../../vocabulary/failurePlaces.js';
import { firstBody } from '../firstBody.js';
import { firstText, readAt } from '../readPlaces.js';
import { fromResponse, isResponse } from '../fromResponse.js';
import { toBody } from '../toBody.js';
import { toRequestSummary } from '../toRequestSummary.js';
import type { TransportContext } from '../Transport.js';
import { fromPlatform, isAnswered } from './fromNative.js';

/**
 * An error of a client on top of fetch, such as ky's `HTTPError` and `TimeoutError` or ofetch's `FetchError`. It holds
 * the request, the `Response` or the reason why there is none, and the body if the client has read it.
 */
export function fromFetchClient(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const hasRequest = attempt(() => Object.hasOwn(thrown as object, 'request'));
  const response = responsePlaces.map((place) => readAt(thrown, place)).find(isResponse);
  const request = hasRequest && safeGet(thrown, 'request');
  const head =
    fromResponse(response, context) ??
    // without an answer the platform's words say more than the client's
    (request && !isAnswered(thrown)
      ? (fromPlatform(safeGet(thrown, 'cause')) ?? fromPlatform(thrown))
      : undefined);
  return (
    head && {
      ...head,
      transport: 'fetchClient',
      ...(firstBody(thrown, context) ?? bodyOfList(thrown, context)),
      ...toRequestSummary(request && methodOf(thrown), urlOf(thrown, request, response)),
    }
  );
}

/** The method, which is GET where nothing else was asked for. */
function methodOf(thrown: unknown): unknown {
  return firstText(thrown, methodPlaces) ?? 'GET';
}

/** The URL. ofetch has it as the request itself. */
function urlOf(thrown: unknown, request: unknown, response: unknown): unknown {
  const url = typeof request === 'string' ? request : firstText(thrown, urlPlaces);
  return url ?? safeGet(response, 'url');
}

/** The problems that Directus puts beside the response, as its server lists them. */
function bodyOfList(thrown: unknown, context: TransportContext) {
  const errors = getOwnData(thrown, 'errors');
  return errors === undefined ? {} : toBody({ errors }, context);
}
