import { compact } from '../guard/records.js';
import { safeGet } from '../guard/liveValues.js';
import type { RawFailure, TransportCode } from '../model/RawFailure.js';
import { isReadable } from './findUnreadBody.js';
import { readResponseHead } from './readResponseHead.js';
import { toRequestSummary } from './toRequestSummary.js';
import type { TransportContext } from './Transport.js';

/**
 * Whether the value behaves as a fetch `Response`, of whichever realm or polyfill. What stands in for one in tests often
 * has `json` alone.
 */
export function isResponse(value: unknown): boolean {
  return typeof safeGet(value, 'ok') === 'boolean' && isReadable(value);
}

/** A `Response`: what its status and headers say. Its body is read elsewhere. */
export function fromResponse(
  thrown: unknown,
  { now }: Pick<TransportContext, 'now'>,
): RawFailure | undefined {
  if (!isResponse(thrown)) return undefined;
  const head = readResponseHead(thrown, now);
  // `Response.error()` stands for a network failure; an opaque response hides what it holds
  const unread: TransportCode =
    safeGet(thrown, 'type') === 'error' ? 'NetworkError' : 'UnreadableResponse';
  return compact({
    transport: 'response',
    code: head.status ? undefined : unread,
    ...head,
    ...toRequestSummary(undefined, safeGet(thrown, 'url')),
  });
}
