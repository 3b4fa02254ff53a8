import { contentWaitHeaders, limitStatuses, waitStatuses } from '../vocabulary/waitHeaders.js';
import { readWait, waitFrom } from '../wire/readWait.js';
import type { ReadHeader, WaitFacts } from './parseRetryAfter.js';

/**
 * Reads the wait that the content API asks for, or, where there were too many calls, the end of its limit. A value that
 * cannot be read, or is zero, gives no wait. An adapter for this API alone needs no more.
 */
export function readContentWait(
  header: ReadHeader,
  status: number,
  now: number,
): Pick<WaitFacts, 'wait'> {
  const { wait, resets } = contentWaitHeaders;
  const names = [
    ...(waitStatuses.includes(status) ? [wait] : []),
    ...(limitStatuses.includes(status) ? resets : []),
  ];
  const waits = names.map((name) => waitFrom(readWait(header(name) ?? ''), now));
  return { wait: waits.find((ms) => ms > 0) };
}
