import { compact } from '../guard/compact.js';
import type { Failure } from '../model/Failure.js';
import { headersOf } from './headers.js';
import { retryAtOf } from './retryAtOf.js';

/** The two facts that are read from a response's headers; no header itself is kept. */
export function seenInHeaders(
  headers: unknown,
  status: number | undefined,
  now: number,
): Pick<Failure, 'requestId' | 'retryAt'> {
  const header = headersOf(headers);
  return compact({
    requestId: header('x-contentful-request-id') ?? header('x-request-id'),
    retryAt: retryAtOf(status, header, now),
  });
}
