import { attempt, safeGet } from '../guard/liveValues.js';
import { compact } from '../guard/records.js';
import { nonEmptyText, toStatus } from '../guard/scalars.js';
import type { RawFailure } from '../model/RawFailure.js';
import { requestIdHeaders } from '../vocabulary/requestIdHeaders.js';
import { parseRetryAfter, type ReadHeader } from './parseRetryAfter.js';

/** The status of a response of any client, and the facts of its headers; none itself is kept. */
export function readResponseHead(
  response: unknown,
  now: number,
): Pick<RawFailure, 'status' | 'requestId' | 'retryAt' | 'isThrottled'> {
  const status = toStatus(safeGet(response, 'status'));
  const headers = safeGet(response, 'headers');
  // most of what is looked at is no response, and to ask it for forty headers would take longest of all
  if (Object(headers) !== headers) return compact({ status });
  const header = headerReader(headers);
  const { wait, isThrottled } = parseRetryAfter(header, status ?? 0, now);
  return compact({
    status,
    requestId: requestIdHeaders.map(header).find(Boolean),
    retryAt: wait === undefined ? undefined : now + wait,
    isThrottled: isThrottled || undefined,
  });
}

/** Reads `Headers`, a record of them, or what is both, as axios has it. */
function headerReader(headers: unknown): ReadHeader {
  const get = safeGet(headers, 'get');
  if (typeof get !== 'function') return (name) => nonEmptyText(safeGet(headers, name));
  return (name) => nonEmptyText(attempt(() => get.call(headers, name)) ?? safeGet(headers, name));
}
