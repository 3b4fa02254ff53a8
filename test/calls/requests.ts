import { en } from '../../src/locales/en.js';
import type { RequestContext } from '../../src/calls/options.js';
import type { ApiErrorConfig } from '../../src/react/config.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';

/** What the hook is given without a provider. */
export const config: ApiErrorConfig = { locale: en, copy: {}, components: {} };

/** A request that is answered by the test, with the signal it was given. */
export function held<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (thrown: unknown) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  const signals: AbortSignal[] = [];
  const request = ({ signal }: RequestContext) => {
    signals.push(signal);
    return promise;
  };
  return { promise, resolve, reject, request, signals };
}

/** A request that fails with a version conflict. */
export const conflicting = async () => apiErrorResponse('VersionMismatchError');

/** A request that fails because of the server. */
export const breaking = async () => apiErrorResponse('ServerError');

/** A request that works. */
export const working = async () => 'saved';

/** A request that is refused for `seconds`. */
export const refusedFor = (seconds: number) => async () =>
  apiErrorResponse('RateLimitExceededError', {
    headers: { 'x-contentful-ratelimit-reset': String(seconds) },
  });
