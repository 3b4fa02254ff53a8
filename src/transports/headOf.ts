import { attempt } from '../guard/attempt.js';
import { compact } from '../guard/compact.js';
import { nonEmpty } from '../guard/nonEmpty.js';
import { peek } from '../guard/peek.js';
import { toStatus } from '../guard/toStatus.js';
import type { Failure } from '../model/Failure.js';
import { waitIn } from './waitIn.js';

/** The status of a response of any client, and the two facts of its headers; none itself is kept. */
export function headOf(
  response: unknown,
  now: number,
): Pick<Failure, 'status' | 'requestId' | 'retryAt'> {
  const status = toStatus(peek(response, 'status'));
  const headers = peek(response, 'headers');
  const header = (name: string) =>
    nonEmpty(attempt(() => (headers as Headers).get(name)) ?? peek(headers, name));
  // on any other status the same headers stand without meaning
  const wait = status === 429 || status === 503 ? waitIn(header, now) : 0;
  return compact({
    status,
    requestId: header('x-contentful-request-id') ?? header('x-request-id'),
    retryAt: wait ? now + wait : undefined,
  });
}

interface Headers {
  get(name: string): unknown;
}
