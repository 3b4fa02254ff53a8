import { safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import type { TransportContext } from '../Transport.js';
import { fromStatusError } from './fromStatusError.js';

/** What a request without an answer is ready for. */
const DONE = 4;

/**
 * The event of an XMLHttpRequest that failed (https://xhr.spec.whatwg.org/#events), as uploads reject
 * with it: its target has the answer, and without one its type says why.
 */
export function fromEvent(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const target = safeGet(thrown, 'target');
  const status = safeGet(target, 'status');
  const statusText = safeGetString(thrown, 'type');
  if (!statusText || typeof status !== 'number') return undefined;
  if (typeof safeGet(target, 'readyState') !== 'number') return undefined;
  return fromStatusError(status ? target : { status, statusText, readyState: DONE }, context);
}
