import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { parseJson } from '../guard/liveValues.js';
import type { ErrorFormat, FormatResult } from '../model/FormatResult.js';
import { isContentErrorBody } from '../vocabulary/contentErrors.js';
import { readContentBody } from './readBody.js';

/**
 * The envelope of the content APIs: `{sys: {type: 'Error', id}, message?, details?, requestId?}`; an action
 * that failed with such an `error`; the call of an app action whose `sys` has one; and an entity that failed.
 * Source: https://www.contentful.com/developers/docs/references/errors/, and recorded responses.
 */
export const contentful: ErrorFormat = {
  name: 'contentful',
  read({ body }) {
    const sys = getOwn(body, 'sys');
    const error = getOwn(sys, 'error');
    if (isRecord(error)) return { status: getOwn(error, 'statusCode'), ...readError(error) };
    return readError(body) ?? readError(getOwn(body, 'error')) ?? readFailed(sys);
  },
};

/**
 * What an entity says of how it failed: an installation lists errors, an invocation has the code of one.
 * Source: https://github.com/contentful/contentful-management.js, lib/entities/environment-template-installation.ts
 * and ai-action-invocation.ts
 */
function readFailed(sys: unknown): FormatResult | undefined {
  if (!/^failed$/i.test(String(getOwn(sys, 'status')))) return undefined;
  const { errors, errorCode } = sys as PlainRecord;
  if (!Array.isArray(errors) && errorCode === undefined) return undefined;
  return { ...readContentBody({ details: { errors } }), id: errorCode };
}

function readError(body: unknown): FormatResult | undefined {
  if (!isContentErrorBody(body)) return undefined;
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
