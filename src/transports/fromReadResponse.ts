import { compact, ownData } from '../guard/records.js';
import { peek } from '../guard/liveValues.js';
import type { Failure } from '../model/Failure.js';
import { axiosRequestOf } from './axiosRequestOf.js';
import { bodyOf } from './bodyOf.js';
import { headOf } from './headOf.js';
import type { TransportContext } from './Transport.js';

/**
 * A response whose body has been read, without an error around it: React Router's `ErrorResponse` of
 * a `Response` that a loader threw (https://reactrouter.com/api/utils/isRouteErrorResponse), or that
 * of axios, when an interceptor rejects with it.
 */
export function fromReadResponse(thrown: unknown, context: TransportContext): Failure | undefined {
  const data = ownData(thrown, 'data');
  const head = headOf(thrown, context.now);
  const isResult = Boolean(ownData(thrown, 'error'));
  if (
    data === undefined ||
    isResult ||
    !head.status ||
    typeof peek(thrown, 'statusText') !== 'string'
  ) {
    return undefined;
  }
  return compact({
    transport: 'readResponse',
    ...head,
    ...bodyOf(data, context),
    ...axiosRequestOf(thrown),
  });
}
