import { bytesBeyond } from '../guard/bytesBeyond.js';
import { isErrorLike, parseJson } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { wrappedNames, wrappedTextNames } from '../vocabulary/wrappedErrors.js';
import { parseHttpMessage } from './texts/parseHttpMessage.js';
import { findJson } from './texts/findJson.js';
import { parseLabelledText } from './texts/parseLabelledText.js';
import { parseListedProblems } from './texts/parseListedProblems.js';
import { recordsByLine, withoutFrame, withoutLabels } from './texts/parseLog.js';
import { statusBefore } from './texts/statusInText.js';

/** A text in quotes, which was logged more than once. */
const QUOTED = /^\s*".*"\s*$/s;

/**
 * What a value may wrap, the surest place first. Most of the candidates are nothing at all.
 *
 * @param maxBytes how long a text may be to be read
 */
export function wrappedCandidates(value: unknown, maxBytes: number): readonly unknown[] {
  const get = (key: string) => getOwnData(value, key);
  const getOfData = (key: string) => getOwnData(get('data'), key);
  const message = get('message');
  // the App SDK rejects with `{code, message, data}`, where `data` is what the API's error holds
  const details = getOfData('details') ?? (getOfData('errors') && get('data'));
  return [
    ...[value, ...wrappedTextNames.map(get)].flatMap((text) =>
      writtenIn(text, get('errorType'), maxBytes),
    ),
    // an error with this very message has been looked at already
    ...writtenIn(message, get('name'), maxBytes).filter(
      (inner) => getOwnData(inner, 'message') !== message,
    ),
    details && {
      sys: { id: get('code') },
      message,
      details,
      status: getOfData('status'),
      requestId: getOfData('requestId'),
    },
    // `AsyncActionFailedError` of contentful-management.js
    getOwnData(get('action'), 'error'),
    // the call of an app action, which is returned and not thrown
    getOwnData(get('sys'), 'error'),
    // Supabase Functions; elsewhere it may hold anything
    isErrorLike(get('context')) && get('context'),
    ...wrappedNames.map(get),
  ];
}

/**
 * What a text may say of an error: a response as it was on the wire; the records of a log; a sentence and its problems;
 * an error `name: message` whose message is JSON; that JSON, with the status before it; or parts, each behind a label.
 */
function writtenIn(written: unknown, type: unknown, maxBytes: number): readonly unknown[] {
  if (typeof written !== 'string' || bytesBeyond(written, maxBytes)) return [];
  if (QUOTED.test(written)) return [parseJson(written)];
  const text = withoutFrame(withoutLabels(written));
  const whole = parseHttpMessage(text) ?? recordsByLine(text) ?? parseListedProblems(text);
  if (whole) return [whole];
  const found = findJson(text);
  if (!found) return [parseLabelledText(text)];
  const status = statusBefore(found.lead);
  return [
    { name: found.name ?? type, message: found.text },
    // graphql-request: the response, with what was sent beside it
    getOwnData(found.value, 'response') && found.value,
    status && { status, data: found.value },
    found.value,
    parseLabelledText(text),
  ];
}
