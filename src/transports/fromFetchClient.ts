import { attempt } from '../guard/attempt.js';
import { peek } from '../guard/peek.js';
import type { Failure } from '../model/Failure.js';
import { bodyOf } from './bodyOf.js';
import { fromPlatform } from './fromNative.js';
import { fromResponse } from './fromResponse.js';
import { requestOf } from './requestOf.js';
import type { TransportContext } from './Transport.js';

/**
 * An error of a client on top of fetch, such as ky's `HTTPError` and `TimeoutError` or ofetch's
 * `FetchError`: it holds the request, the `Response` or why there is none, and the body when the
 * client has read it.
 */
export function fromFetchClient(thrown: unknown, context: TransportContext): Failure | undefined {
  const hasRequest = attempt(() => Object.hasOwn(thrown as object, 'request'));
  const response = peek(thrown, 'response');
  const request = hasRequest && peek(thrown, 'request');
  const head =
    fromResponse(response, context) ??
    // of a failure without an answer the platform's words tell more than the client's
    (request ? (fromPlatform(peek(thrown, 'cause')) ?? fromPlatform(thrown)) : undefined);
  return (
    head && {
      ...head,
      transport: 'fetchClient',
      ...bodyOf(peek(thrown, 'data') ?? peek(thrown, 'result'), context),
      ...requestOf(
        request && (peek(request, 'method') ?? peek(peek(thrown, 'options'), 'method') ?? 'GET'),
        peek(request, 'url') ?? (request || peek(response, 'url')),
      ),
    }
  );
}
