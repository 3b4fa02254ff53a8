import { attempt } from '../guard/attempt.js';
import { compact } from '../guard/compact.js';
import { nonEmpty } from '../guard/nonEmpty.js';
import { peek } from '../guard/peek.js';
import { toStatus } from '../guard/toStatus.js';
import type { Failure } from '../model/Failure.js';
import { requestIdHeaders } from '../vocabulary/requestIdHeaders.js';
import { waitIn } from './waitIn.js';

/** The status of a response of any client, and the facts of its headers; none itself is kept. */
export function headOf(
  response: unknown,
  now: number,
): Pick<Failure, 'status' | 'requestId' | 'retryAt' | 'isThrottled'> {
  const status = toStatus(peek(response, 'status'));
  const headers = peek(response, 'headers');
  const header = (name: string) =>
    nonEmpty(attempt(() => (headers as Headers).get(name)) ?? peek(headers, name));
  const { wait, isThrottled } = waitIn(header, status ?? 0, now);
  return compact({
    status,
    requestId: requestIdHeaders.map(header).find(Boolean),
    retryAt: wait === undefined ? undefined : now + wait,
    isThrottled: isThrottled || undefined,
  });
}

interface Headers {
  get(name: string): unknown;
}
