import { isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact, isObject } from '../../guard/records.js';
import { isErrorStatus } from '../../guard/scalars.js';
import type { RawFailure, TransportCode } from '../../model/RawFailure.js';
import { clientSentences } from '../../vocabulary/clientWords.js';
import {
  abortedPlaces,
  headerPlaces,
  methodPlaces,
  requestIdPlaces,
  urlPlaces,
} from '../../vocabulary/failurePlaces.js';
import { networkCodeByName } from '../../vocabulary/networkCodes.js';
import { firstBody } from '../firstBody.js';
import { firstStatus, firstText, readAt } from '../readPlaces.js';
import { readErrorFacts } from '../readErrorFacts.js';
import { isClientRecord } from '../isClientRecord.js';
import { detectNetworkCode } from '../detectNetworkCode.js';
import { splitErrorName } from '../texts/errorName.js';
import { networkCodeInText, networkCodeNamed } from '../texts/networkCodeInText.js';
import { readResponseHead } from '../readResponseHead.js';
import { toRequestSummary } from '../toRequestSummary.js';
import type { TransportContext } from '../Transport.js';

/**
 * An `Error` or a record of any other client, or of the app, that has a status, and a body that was read or something
 * else to tell. Its own sentence counts where the body has none.
 */
export function fromStatusError(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const isError = isErrorLike(thrown);
  const code = codeAt(thrown);
  const status = firstStatus(thrown);
  if (!code && !isErrorStatus(status)) return undefined;
  if (!isError && !isClientRecord(thrown)) return undefined;
  const headers = headersOf(thrown);
  const body = firstBody(thrown, context) ?? readErrorFacts(thrown, context);
  // an error that wraps another one may repeat its status, and tells less
  if (!body && isError && !code && !headers) return undefined;
  return compact({
    transport: 'statusError',
    code: isErrorStatus(status) ? undefined : code,
    requestId: firstText(thrown, requestIdPlaces),
    ...readResponseHead({ status, headers }, context.now),
    message: ownSentence(thrown, status),
    ...body,
    ...toRequestSummary(firstText(thrown, methodPlaces), firstText(thrown, urlPlaces)),
  });
}

/** The headers. jQuery and XMLHttpRequest tell one at a time. */
function headersOf(thrown: unknown): unknown {
  const found = headerPlaces.map((place) => readAt(thrown, place)).find(isObject);
  const getOne = safeGet(thrown, 'getResponseHeader');
  if (found !== undefined || typeof getOne !== 'function') return found;
  return { get: (name: string): unknown => getOne.call(thrown, name) };
}

/** Why there is no answer: RTK Query tells it in place of the status, others beside a zero. */
function codeAt(thrown: unknown): TransportCode | undefined {
  const status = safeGet(thrown, 'status');
  if (status === 0 && abortedPlaces.some((place) => readAt(thrown, place) === true))
    return 'AbortError';
  if (status === 0)
    return (
      detectNetworkCode(thrown) ??
      detectNetworkCode(safeGet(thrown, 'cause')) ??
      networkCodeNamed(safeGetString(thrown, 'statusText') ?? '') ??
      codeWritten(thrown) ??
      'NetworkError'
    );
  return typeof status === 'string' ? networkCodeNamed(status) : undefined;
}

/** What the error means that Supabase writes as a text into the record that it returns: `TypeError: fetch failed`. */
function codeWritten(thrown: unknown): TransportCode | undefined {
  const written = safeGetString(safeGet(thrown, 'error'), 'message') ?? '';
  return networkCodeInText(written) ?? networkCodeNamed(splitErrorName(written).name);
}

/**
 * What a sentence repeats of what was sent, or of the answer: a record, or a list that is not the values that a rule
 * allows, `must be one of ["news", "tip"]`.
 */
const REPEATED = /[{}]|(?<!\b(?:in|of|be|are|allowed|expected):? )\[/i;

/**
 * The sentence of a thrown value, unless a client made it of the status, the request or the answer: then it says
 * nothing new.
 */
function ownSentence(thrown: unknown, status: number | undefined): string | undefined {
  const message = safeGetString(thrown, 'message');
  const isMade =
    message === undefined ||
    // without an answer its code says more
    status === undefined ||
    message.includes(String(status)) ||
    message === readAt(thrown, ['response', 'statusText']) ||
    networkCodeByName.has(safeGetString(thrown, 'code') ?? '') ||
    clientSentences.includes(message) ||
    REPEATED.test(message);
  return isMade ? undefined : message;
}
