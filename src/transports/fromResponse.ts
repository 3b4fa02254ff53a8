import { compact } from '../guard/compact.js';
import { peek } from '../guard/peek.js';
import { toStatus } from '../guard/toStatus.js';
import type { Failure, TransportCode } from '../model/Failure.js';
import { requestOf } from './requestOf.js';
import { seenInHeaders } from './seenInHeaders.js';
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
  const status = toStatus(peek(thrown, 'status'));
  return compact({
    transport: 'response',
    code: status ? undefined : codeWithoutStatus(thrown),
    status,
    ...seenInHeaders(peek(thrown, 'headers'), status, now),
    ...requestOf(undefined, peek(thrown, 'url')),
  });
}

/** `Response.error()` stands for a network failure; an opaque response hides what it holds. */
function codeWithoutStatus(response: unknown): TransportCode {
  return peek(response, 'type') === 'error' ? 'NetworkError' : 'UnreadableResponse';
}
