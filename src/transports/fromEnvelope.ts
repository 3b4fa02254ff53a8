import { own, ownData } from '../guard/records.js';
import type { Failure } from '../model/Failure.js';
import { fromBody } from './fromBody.js';
import type { TransportContext } from './Transport.js';

/** A body that says of itself that it is an error: `{sys: {type: 'Error', id}}`, as text too. */
export function fromEnvelope(thrown: unknown, context: TransportContext): Failure | undefined {
  // a cheap look first: what is no such body is not read twice
  const isLikely = typeof thrown === 'string' ? thrown.includes('"sys"') : ownData(thrown, 'sys');
  const failure = isLikely ? fromBody(thrown, context) : undefined;
  const sys = own(failure?.body, 'sys');
  // some clients' errors keep no type
  return own(sys, 'type') === 'Error' || (own(sys, 'id') && !own(sys, 'type'))
    ? failure
    : undefined;
}
