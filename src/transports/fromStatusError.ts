import { isErrorLike } from '../guard/isErrorLike.js';
import { compact } from '../guard/compact.js';
import { peek, peekString } from '../guard/peek.js';
import { toStatus } from '../guard/toStatus.js';
import type { Failure } from '../model/Failure.js';
import { bodyOf } from './bodyOf.js';
import { headOf } from './headOf.js';
import type { TransportContext } from './Transport.js';

/** Where errors of clients keep a status, the response's own first. */
const STATUSES: readonly (readonly string[])[] = [
  // superagent
  ['response', 'status'],
  // got
  ['response', 'statusCode'],
  // up-fetch, superagent
  ['status'],
  // undici
  ['statusCode'],
];

/** Where they keep a body that was read, the parsed one first. */
const BODIES: readonly (readonly string[])[] = [
  // got, superagent
  ['response', 'body'],
  // up-fetch
  ['data'],
  // undici
  ['body'],
  // wretch
  ['json'],
  ['text'],
  // superagent, of a body that is no JSON
  ['response', 'text'],
];

/**
 * An `Error` of any other client, or of the app, that has a status and a body which was read. Its own
 * sentence counts where the body has none.
 */
export function fromStatusError(thrown: unknown, context: TransportContext): Failure | undefined {
  if (!isErrorLike(thrown)) return undefined;
  const at = (place: readonly string[]) => place.reduce(peek, thrown);
  const status = STATUSES.map(at).map(toStatus).find(Boolean);
  if (!status || status < 400) return undefined;
  const body = firstBody(BODIES.map(at), context);
  if (!body) return undefined;
  const headers = at(['response', 'headers']) ?? at(['headers']);
  const message = peekString(thrown, 'message');
  return compact({
    transport: 'statusError',
    ...headOf({ status, headers }, context.now),
    message: isMadeOf(status, message) ? undefined : message,
    ...body,
  });
}

/** The first that holds something; what stands behind it is not copied. */
function firstBody(sources: readonly unknown[], context: TransportContext) {
  for (const source of sources) {
    const body = bodyOf(source, context);
    if (isFilled(body)) return body;
  }
  return undefined;
}

/** A stream, and what a client leaves when it parsed nothing, is an empty record. */
function isFilled({ body, text }: Pick<Failure, 'body' | 'text'>): boolean {
  return text !== undefined || (Object(body) === body && Object.keys(body as object).length > 0);
}

/** Whether a client made its sentence of the status, or of a request or answer: it says nothing new. */
function isMadeOf(status: number, message = ''): boolean {
  return message.includes(String(status)) || /[{}[\]]/.test(message);
}
