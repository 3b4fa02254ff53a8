import { safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact } from '../../guard/records.js';
import { isErrorStatus, toStatus } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { closeCodes, ownCloseCodes } from '../../vocabulary/closeCodes.js';
import { networkCodeNamed } from '../texts/networkCodeInText.js';
import type { TransportContext } from '../Transport.js';
import { fromStatusError } from './fromStatusError.js';

/**
 * An event with which promises are rejected. That of an XMLHttpRequest (https://xhr.spec.whatwg.org/#events) has the
 * answer in its target, or, without one, says by its type why. Or that of a connection which was closed or lost: of a
 * WebSocket (https://websockets.spec.whatwg.org/#the-closeevent-interface) or an EventSource.
 */
export function fromEvent(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const type = safeGetString(thrown, 'type');
  if (!type) return undefined;
  if (type === 'close') return fromClose(thrown);
  const target = safeGet(thrown, 'target');
  if (typeof safeGet(target, 'readyState') !== 'number') return undefined;
  const status = safeGet(target, 'status');
  if (status === 0) return { transport: 'event', code: networkCodeNamed(type) ?? 'NetworkError' };
  if (typeof status === 'number') return fromStatusError(target, context);
  return type === 'error' && safeGetString(target, 'url')
    ? { transport: 'event', code: 'NetworkError' }
    : undefined;
}

/** A connection that was closed. A code that means an error status comes from the server, with a reason. */
function fromClose(event: unknown): RawFailure | undefined {
  const code = safeGet(event, 'code');
  if (typeof code !== 'number' || typeof safeGet(event, 'wasClean') !== 'boolean') return undefined;
  const status = closeCodes[code] ?? toStatus(code - ownCloseCodes);
  return isErrorStatus(status)
    ? compact({ transport: 'event', status, message: safeGetString(event, 'reason') })
    : { transport: 'event', code: 'NetworkError' };
}
