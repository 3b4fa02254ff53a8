import { safeGet, safeGetString } from '../guard/liveValues.js';
import type { TransportCode } from '../model/RawFailure.js';
import { lostSentences } from '../vocabulary/networkSentences.js';
import { abortReasonPlaces, clientErrorParts } from '../vocabulary/failurePlaces.js';
import { readAt } from './readPlaces.js';
import { networkCodeNamed, networkCodeOfPlatform } from './texts/networkCodeInText.js';

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function detectNetworkCode(thrown: unknown): TransportCode | undefined {
  const message = safeGetString(thrown, 'message') ?? '';
  const name = safeGetString(thrown, 'name') ?? '';
  const names = [name, safeGetString(thrown, 'code'), codeBelow(safeGet(thrown, 'cause'))];
  const all = names.map((each = '') => networkCodeNamed(each)).filter((each) => each !== undefined);
  // `NetworkError` says least: any other code is better
  const means = all.find((each) => each !== 'NetworkError') ?? all[0];
  if (means === 'AbortError') {
    const isLate = abortReasonPlaces.some((place) => isTimeout(readAt(thrown, place)));
    return isLate ? 'TimeoutError' : 'AbortError';
  }
  if (means) return lostSentences.includes(message) ? 'NetworkError' : means;
  return name === 'TypeError' ? networkCodeOfPlatform(message) : undefined;
}

/**
 * The code of the platform's error below that of the client. A cause that has a request or a response is itself an
 * error of a client, and read as such.
 */
function codeBelow(cause: unknown): string | undefined {
  const isOfClient = clientErrorParts.some((name) => safeGet(cause, name) !== undefined);
  return isOfClient ? undefined : safeGetString(cause, 'code');
}

/** Whether a request was aborted because its time was over (DOM, `AbortSignal.timeout`). */
export function isTimeout(reason: unknown): boolean {
  return safeGetString(reason, 'name') === 'TimeoutError';
}
