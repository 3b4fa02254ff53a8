import { isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import { parseJson } from '../../guard/liveValues.js';
import type { ErrorFormat, FormatResult } from '../../model/FormatResult.js';
import { isContentErrorBody } from '../../wire/contentErrors.js';
import { readContentBody } from '../readBody.js';

/**
 * The error of a content API: `{sys: {type: 'Error', id}, message?, details?, requestId?}`. It may stand in the
 * `error` of an action that failed, or in the `sys` of a call of an app action; an entity that failed tells its own.
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
 * What an entity says that has failed: an installation lists errors, an invocation has the code of one.
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

/** The error that a gateway has put into its message: `404 - {"sys": …}`. */
function embedded(message: unknown): unknown {
  const text = typeof message === 'string' ? /^\d{3} - (\{.*\})\s*$/s.exec(message)?.[1] : '';
  return parseJson(text ?? '');
}
