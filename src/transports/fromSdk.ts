import { isRecord, own, ownData } from '../guard/records.js';
import { parseJson, peekString } from '../guard/liveValues.js';
import { toStatus } from '../guard/values.js';
import type { Failure } from '../model/Failure.js';
import { bodyOf } from './bodyOf.js';
import { requestOf } from './requestOf.js';
import type { TransportContext } from './Transport.js';

/** Names that are no `sys.id`: the SDKs write `503 Service Unavailable`, logs their own word. */
const NO_ID = /^(\d{3} |(Error|Failed|Failure|Warning)$)/;

/**
 * An `Error` thrown by contentful.js (9 or newer) or contentful-management.js: its `message` is a
 * JSON text of `{status, statusText, message, details, request, requestId}`, its `name` the
 * `sys.id`. Logs hold the same as a record, alone or as `data` beside the name. Of the request only
 * method and URL are read: the text holds the payload and headers.
 */
export function fromSdk(thrown: unknown, context: TransportContext): Failure | undefined {
  const told = factsIn(thrown) ?? recordIn(thrown, context);
  const status = toStatus(own(told, 'status'));
  if (!status) return undefined;
  const name = peekString(thrown, 'name') ?? '';
  const request = own(told, 'request');
  const requestId = own(told, 'requestId');
  return {
    transport: 'sdk',
    status,
    body: {
      sys: { type: 'Error', id: NO_ID.test(name) ? undefined : name },
      message: own(told, 'message'),
      details: own(told, 'details'),
      // what the SDKs write for an empty one
      requestId: requestId === 'UNKNOWN' ? undefined : requestId,
    },
    ...requestOf(own(request, 'method'), own(request, 'url')),
  };
}

/** The facts in the message of an error. */
function factsIn(thrown: unknown): unknown {
  const text = peekString(thrown, 'message') ?? '';
  return text.startsWith('{') ? parseJson(text) : undefined;
}

/** The facts as a record: known by the request or its id, and by what no other client writes beside it. */
function recordIn(thrown: unknown, context: TransportContext): unknown {
  const facts = [thrown, ownData(thrown, 'data')].find(
    (value) =>
      (isRecord(ownData(value, 'request')) || ownData(value, 'requestId') !== undefined) &&
      ownData(value, 'statusText') !== undefined &&
      ownData(value, 'details') !== undefined &&
      ownData(value, 'sys') === undefined,
  );
  return facts && bodyOf(facts, context).body;
}
