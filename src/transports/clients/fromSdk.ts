import { safeGetString } from '../../guard/liveValues.js';
import { compact, getOwn, getOwnData, isRecord, withoutPrototype } from '../../guard/records.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { sdkMembers } from '../../vocabulary/wrappedErrors.js';
import { statusNamed } from '../texts/statusInText.js';
import { toBody } from '../toBody.js';
import { toRequestSummary } from '../toRequestSummary.js';
import type { TransportContext } from '../Transport.js';

/** Names that are no `sys.id`: the SDKs write `503 Service Unavailable`, logs a word of their own. */
const NO_ID = /^(\d{3} |(Error|Failed|Failure|Warning)$)/;

/**
 * An `Error` thrown by contentful.js (9 or newer) or contentful-management.js: its `message` is a
 * JSON text of `{status, statusText, message, details, request, requestId}`, its `name` the
 * `sys.id`. Logs hold the same as a record, alone or as `data` beside the name. Of the request only
 * method and URL are read: the text holds the payload and headers.
 */
export function fromSdk(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const { body: facts = recordIn(thrown, context), truncated } = withoutPrototype(
    factsIn(thrown, context),
  );
  const status = statusIn(facts);
  // the App SDK has the id as `code`
  const id = [safeGetString(thrown, 'name'), nonEmptyText(getOwnData(thrown, 'code'))].find(isId);
  // of a message that is too long to be read, only the name is known
  if (!status && !(truncated && id)) return undefined;
  const request = getOwn(facts, 'request');
  const requestId = getOwn(facts, 'requestId');
  // a good answer is thrown where its body was lost on the way, or is none
  const isUnread = status !== undefined && !isErrorStatus(status) && id === undefined;
  return compact({
    transport: 'sdk',
    code: isUnread ? ('UnreadableResponse' as const) : undefined,
    truncated,
    status,
    body: ofContentstack(facts) ?? {
      sys: { type: 'Error', id },
      message: getOwn(facts, 'message'),
      details: getOwn(facts, 'details'),
      // the SDKs write this where there is none
      requestId: requestId === 'UNKNOWN' ? undefined : requestId,
    },
    ...toRequestSummary(getOwn(request, 'method'), getOwn(request, 'url')),
  });
}

function isId(name: string | undefined): boolean {
  return name !== undefined && !NO_ID.test(name);
}

/**
 * The body in an error of Contentstack's client, whose server tells its problems by field:
 * https://github.com/contentstack/contentstack-management-javascript, lib/core/contentstackError.js
 */
function ofContentstack(facts: unknown): object | undefined {
  const errors = getOwn(facts, 'errors');
  const message = getOwn(facts, 'errorMessage');
  return message === undefined ? undefined : { message, errors };
}

/** contentful-migration writes the phrase of the status in its place. */
function statusIn(facts: unknown): number | undefined {
  const status = getOwn(facts, 'status');
  return toStatus(status) ?? (typeof status === 'string' ? statusNamed(status) : undefined);
}

/** The facts in the message of an error. */
function factsIn(thrown: unknown, context: TransportContext): ReturnType<typeof toBody> {
  const text = safeGetString(thrown, 'message') ?? '';
  // the cheap test first: most messages are sentences, and to find that one is no JSON takes long
  const read = text.startsWith('{') ? toBody(text, context) : {};
  return read.body === undefined || isSdkRecord(read.body) ? read : {};
}

/** The body of another server may have a status as well, and other members. */
function isSdkRecord(value: unknown): boolean {
  return (
    ofContentstack(value) !== undefined ||
    (isRecord(value) && Object.keys(value).every((name) => sdkMembers.includes(name)))
  );
}

/** The facts as a record, known by the request or its id, and by members that no other client writes beside it. */
function recordIn(thrown: unknown, context: TransportContext): unknown {
  const facts = [thrown, getOwnData(thrown, 'data')].find(
    (value) =>
      (isRecord(getOwnData(value, 'request')) || getOwnData(value, 'requestId') !== undefined) &&
      getOwnData(value, 'statusText') !== undefined &&
      getOwnData(value, 'details') !== undefined &&
      getOwnData(value, 'sys') === undefined,
  );
  return facts && toBody(facts, context).body;
}
