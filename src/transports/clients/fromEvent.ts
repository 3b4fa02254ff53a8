import { safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact } from '../../guard/records.js';
import { isErrorStatus, toStatus } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { closeCodes, ownCloseCodes } from '../../vocabulary/closeCodes.js';
import type { TransportContext } from '../Transport.js';
import { fromStatusError } from './fromStatusError.js';

/** What a request without an answer is ready for. */
const DONE = 4;

/**
 * The event of an XMLHttpRequest that failed (https://xhr.spec.whatwg.org/#events), as uploads reject
 * with it: its target has the answer, and without one its type says why. Or of a connection that was
 * closed or lost: of a WebSocket (https://websockets.spec.whatwg.org/#the-closeevent-interface), or of
 * an EventSource.
 */
export function fromEvent(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const target = safeGet(thrown, 'target');
  const status = safeGet(target, 'status');
  const statusText = safeGetString(thrown, 'type');
  if (!statusText) return undefined;
  if (statusText === 'close') return fromClose(thrown);
  if (typeof safeGet(target, 'readyState') !== 'number') return undefined;
  if (typeof status === 'number')
    return fromStatusError(status ? target : { status, statusText, readyState: DONE }, context);
  return safeGetString(target, 'url') && statusText === 'error'
    ? { transport: 'event', code: 'NetworkError' }
    : undefined;
}

/** Only the server closes with a reason of its own. */
function fromClose(event: unknown): RawFailure | undefined {
  const code = safeGet(event, 'code');
  if (typeof code !== 'number' || typeof safeGet(event, 'wasClean') !== 'boolean') return undefined;
  const status = closeCodes[code] ?? toStatus(code - ownCloseCodes);
  return isErrorStatus(status)
    ? compact({ transport: 'event', status, message: safeGetString(event, 'reason') })
    : { transport: 'event', code: 'NetworkError' };
}
