import { isRecord, getOwn } from '../guard/records.js';
import { parseJson } from '../guard/liveValues.js';
import type { ErrorFormat, FormatResult } from '../model/FormatResult.js';
import { isContentError } from '../vocabulary/isContentError.js';
import { readContentBody } from './readBody.js';

/**
 * The envelope of the content APIs: `{sys: {type: 'Error', id}, message?, details?, requestId?}`; an action
 * that failed with such an `error`; and the call of an app action whose `sys` has one.
 * Source: https://www.contentful.com/developers/docs/references/errors/, and recorded responses.
 */
export const contentful: ErrorFormat = {
  name: 'contentful',
  read({ body }) {
    const error = getOwn(getOwn(body, 'sys'), 'error');
    if (!isRecord(error)) return readError(body) ?? readError(getOwn(body, 'error'));
    return { status: getOwn(error, 'statusCode'), ...readError(error) };
  },
};

function readError(body: unknown): FormatResult | undefined {
  if (!isContentError(body)) return undefined;
  const outer = getOwn(body, 'message');
  const inner = embedded(outer);
  const get = (key: string) => getOwn(body, key) ?? getOwn(inner, key);
  const message = getOwn(inner, 'message') ?? outer;
  return {
    ...readContentBody({ message, requestId: get('requestId'), details: get('details') }),
    id: getOwn(getOwn(body, 'sys'), 'id'),
  };
}

/** The error that gateways wrap in their message: `404 - {"sys": …}`. */
function embedded(message: unknown): unknown {
  const text = typeof message === 'string' ? /^\d{3} - (\{.*\})\s*$/s.exec(message)?.[1] : '';
  return parseJson(text ?? '');
}
