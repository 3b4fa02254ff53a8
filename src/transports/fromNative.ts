import { compact, own } from '../guard/records.js';
import { isErrorLike, peek, peekString } from '../guard/liveValues.js';
import { toStatus } from '../guard/values.js';
import type { Failure } from '../model/Failure.js';
import { networkCodeOf } from './networkCodeOf.js';
import { statusInText } from './statusInText.js';

/**
 * What stands in place of a server's message in production, and is about no failure: of React's
 * server components and actions, and of React Router.
 */
const MASKED = /specific message is omitted in production|^Unexpected Server Error$/;

/** Anything else that can be thrown. It always answers. */
export function fromNative(thrown: unknown): Failure {
  const code = isErrorLike(thrown) ? networkCodeOf(thrown) : undefined;
  const message = messageOf(thrown);
  // by which Firebase, Prisma and drivers of databases name it
  const id = isErrorLike(thrown) && !code ? peekString(thrown, 'code') : undefined;
  return compact({
    transport: 'native',
    code,
    status: isErrorLike(thrown) ? statusOf(thrown) : undefined,
    message,
    body: id && { code: id, message },
    // by which the log of a server knows its error
    // (https://react.dev/reference/react-dom/server/renderToPipeableStream)
    requestId: peekString(thrown, 'digest'),
  });
}

/** The status that a client or an app has put on its error, or in its sentence. */
function statusOf(error: unknown): number | undefined {
  const status = toStatus(peek(error, 'status') ?? peek(error, 'statusCode'));
  return status !== undefined && status >= 400
    ? status
    : statusInText(peekString(error, 'message') ?? '');
}

function messageOf(thrown: unknown): string | undefined {
  if (/^(number|bigint|boolean)$/.test(typeof thrown)) return String(thrown);
  const message = peekString(thrown, 'message');
  return message && MASKED.test(message) ? undefined : message;
}

/** An error that tells in its name or code why no answer came. */
export function fromPlatform(thrown: unknown): Failure | undefined {
  const failure = fromNative(thrown);
  return own(failure, 'code') ? failure : undefined;
}
