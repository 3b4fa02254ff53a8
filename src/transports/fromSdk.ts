import { own } from '../guard/own.js';
import { parseJson } from '../guard/parseJson.js';
import { peekString } from '../guard/peek.js';
import { toStatus } from '../guard/toStatus.js';
import type { Failure } from '../model/Failure.js';
import { requestOf } from './requestOf.js';

/** The names of errors whose body had no `sys.id`: the SDKs write `503 Service Unavailable`. */
const NO_ID = /^(\d{3} |Error$)/;

/**
 * An `Error` thrown by contentful.js (9 or newer) or contentful-management.js: its `message` is a
 * JSON text of `{status, statusText, message, details, request, requestId}`, its `name` the
 * `sys.id`. Of the request only method and URL are read: the text holds the payload and headers.
 */
export function fromSdk(thrown: unknown): Failure | undefined {
  const text = peekString(thrown, 'message') ?? '';
  const told = text.startsWith('{') ? parseJson(text) : undefined;
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
