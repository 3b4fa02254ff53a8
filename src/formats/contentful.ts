import { isRecord, own } from '../guard/records.js';
import { parseJson } from '../guard/liveValues.js';
import type { ErrorFormat, Reading } from '../model/Reading.js';
import { readContentBody } from './readBody.js';

/**
 * The envelope of the content APIs: `{sys: {type: 'Error', id}, message?, details?, requestId?}`, and
 * the call of an app action whose `sys` has such an `error`.
 * Source: https://www.contentful.com/developers/docs/references/errors/, and recorded responses.
 */
export const contentful: ErrorFormat = {
  name: 'contentful',
  read({ body }) {
    const error = own(own(body, 'sys'), 'error');
    if (!isRecord(error)) return readError(body);
    return { status: own(error, 'statusCode'), ...readError(error) };
  },
};

function readError(body: unknown): Reading | undefined {
  const sys = own(body, 'sys');
  const id = own(sys, 'id');
  // some clients' errors keep no type
  if (own(sys, 'type') !== 'Error' && (own(sys, 'type') || !id)) return undefined;
  const outer = own(body, 'message');
  const inner = embedded(outer);
  const told = (key: string) => own(body, key) ?? own(inner, key);
  const message = own(inner, 'message') ?? outer;
  return {
    ...readContentBody({ message, requestId: told('requestId'), details: told('details') }),
    id,
  };
}

/** The error that gateways wrap in their message: `404 - {"sys": …}`. */
function embedded(message: unknown): unknown {
  const text = typeof message === 'string' ? /^\d{3} - (\{.*\})\s*$/s.exec(message)?.[1] : '';
  return parseJson(text ?? '');
}
