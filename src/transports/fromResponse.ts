import { compact } from '../guard/records.js';
import { peek } from '../guard/liveValues.js';
import type { Failure, TransportCode } from '../model/Failure.js';
import { headOf } from './headOf.js';
import { requestOf } from './requestOf.js';
import type { TransportContext } from './Transport.js';

/** Whether the value behaves as a fetch `Response`, of whichever realm or polyfill. */
export function isResponse(value: unknown): boolean {
  return typeof peek(value, 'ok') === 'boolean' && typeof peek(value, 'text') === 'function';
}

/** A `Response`: what its status and headers say. Its body is read elsewhere. */
export function fromResponse(
  thrown: unknown,
  { now }: Pick<TransportContext, 'now'>,
): Failure | undefined {
  if (!isResponse(thrown)) return undefined;
  const head = headOf(thrown, now);
  // `Response.error()` stands for a network failure; an opaque response hides what it holds
  const unread: TransportCode =
    peek(thrown, 'type') === 'error' ? 'NetworkError' : 'UnreadableResponse';
  return compact({
    transport: 'response',
    code: head.status ? undefined : unread,
    ...head,
    ...requestOf(undefined, peek(thrown, 'url')),
  });
}
