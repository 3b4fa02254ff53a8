import { safeGet } from '../../guard/liveValues.js';
import { compact, getOwnData, isObject } from '../../guard/records.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { readResponseHead } from '../readResponseHead.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';
import { toAxiosRequest } from './toAxiosRequest.js';

/**
 * A response whose body has been read, without an error around it: React Router makes an `ErrorResponse` of a
 * `Response` that a loader threw (https://reactrouter.com/api/utils/isRouteErrorResponse), and an interceptor of axios
 * may reject with its response.
 */
export function fromReadResponse(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const data = getOwnData(thrown, 'data');
  const head = readResponseHead(thrown, context.now);
  // the second is apisauce's
  const isResult = ['error', 'originalError'].some((name) => getOwnData(thrown, name));
  if (data === undefined || isResult || !head.status) return undefined;
  // a test double of axios' response often has `config` alone
  const isResponse =
    typeof safeGet(thrown, 'statusText') === 'string' || isObject(safeGet(thrown, 'config'));
  if (!isResponse) return undefined;
  return compact({
    transport: 'readResponse',
    ...head,
    ...toBody(data, context),
    ...toAxiosRequest(thrown),
  });
}
