import { getOwn, getOwnData } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { fromBody } from './fromBody.js';
import type { TransportContext } from './Transport.js';

/** A body that says of itself that it is an error: `{sys: {type: 'Error', id}}`, as text too. */
export function fromEnvelope(thrown: unknown, context: TransportContext): RawFailure | undefined {
  // a cheap look first: what is no such body is not read twice
  const isLikely =
    typeof thrown === 'string' ? thrown.includes('"sys"') : getOwnData(thrown, 'sys');
  const failure = isLikely ? fromBody(thrown, context) : undefined;
  const sys = getOwn(failure?.body, 'sys');
  // some clients' errors keep no type
  return getOwn(sys, 'type') === 'Error' || (getOwn(sys, 'id') && !getOwn(sys, 'type'))
    ? failure
    : undefined;
}
