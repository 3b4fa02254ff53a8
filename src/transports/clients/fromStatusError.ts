import { isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact, compactOrNone, getOwnData, withoutPrototype } from '../../guard/records.js';
import type { RawFailure, TransportCode } from '../../model/RawFailure.js';
import {
  clientSentences,
  factNames,
  headerPlaces,
  methodPlaces,
  requestIdPlaces,
  urlPlaces,
} from '../../vocabulary/failurePlaces.js';
import { at, bodyAt, statusAt, textAt } from '../atPlaces.js';
import { isClientRecord } from '../isClientRecord.js';
import { codeNamed, networkCodeOf } from '../networkCodeOf.js';
import { readResponseHead } from '../readResponseHead.js';
import { toBody } from '../toBody.js';
import { toRequestSummary } from '../toRequestSummary.js';
import type { TransportContext } from '../Transport.js';

/**
 * An `Error` or a record of any other client, or of the app, that has a status, and a body which was
 * read or something else to tell. Its own sentence counts where the body has none.
 */
export function fromStatusError(
  thrown: unknown,
  context: TransportContext,
): RawFailure | undefined {
  const isError = isErrorLike(thrown);
  const code = codeAt(thrown);
  const status = statusAt(thrown);
  if (!code && (!status || status < 400)) return undefined;
  if (!isError && !isClientRecord(thrown)) return undefined;
  const headers = headerPlaces
    .map((place) => at(thrown, place))
    .find((part) => Object(part) === part);
  const body = bodyAt(thrown, context) ?? factsOf(thrown, context);
  // what wraps another error may have its status, and tells less
  if (!body && isError && !code && !headers) return undefined;
  return compact({
    transport: 'statusError',
    code: status && status > 399 ? undefined : code,
    requestId: textAt(thrown, requestIdPlaces),
    ...readResponseHead({ status, headers }, context.now),
    message: ownSentence(thrown, status),
    ...body,
    ...toRequestSummary(textAt(thrown, methodPlaces), textAt(thrown, urlPlaces)),
  });
}

/** Why there is no answer, where that stands in place of a status (RTK Query), or beside a zero. */
function codeAt(thrown: unknown): TransportCode | undefined {
  const status = safeGet(thrown, 'status');
  if (status === 0)
    return (
      networkCodeOf(thrown) ??
      codeNamed(safeGetString(thrown, 'statusText') ?? '') ??
      'NetworkError'
    );
  return typeof status === 'string' ? codeNamed(status) : undefined;
}

/** What an error tells of itself where nobody kept the body. */
function factsOf(error: unknown, context: TransportContext): Pick<RawFailure, 'body'> | undefined {
  const facts = Object.fromEntries(factNames.map((name) => [name, getOwnData(error, name)]));
  const { code, errorCode } = facts;
  // the AWS SDK 3 names its errors as its servers do
  const name = safeGet(error, '$metadata') ? safeGetString(error, 'name') : undefined;
  const id = [errorCode, code, name].find((text) => typeof text === 'string');
  const { body } = toBody({ ...facts, errorCode: undefined, code: id }, context);
  return compactOrNone(withoutPrototype(body as object)) && { body };
}

/**
 * What a thrown value says itself, unless a client made its sentence of the status, or of a request or
 * answer: it says nothing new.
 */
function ownSentence(thrown: unknown, status: number | undefined): string | undefined {
  const message = safeGetString(thrown, 'message');
  const isMade =
    message === undefined ||
    message.includes(String(status ?? '')) ||
    message === at(thrown, ['response', 'statusText']) ||
    clientSentences.includes(message) ||
    /[{}[\]]/.test(message);
  return isMade ? undefined : message;
}
