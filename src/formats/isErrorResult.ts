import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, isRecord, type PlainRecord, isObject } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import {
  failedResults,
  type MemberSign,
  resultPlaces,
  resultWrappers,
  type ResultSign,
} from '../vocabulary/failedResults.js';
import { isListOf } from './isListOf.js';
import { isProblemRow } from './placedElements.js';
import { hasSentence } from './sentences.js';

/** A fault of XML-RPC (http://xmlrpc.com/spec.md). */
const FAULT = /<methodResponse>\s*<fault>/;

/** How much of a text is looked at, in characters. */
const MAX_HEAD = 500;

/** Whether a body that came with a good status says that it is an error, and holds no result. */
export function isErrorResult({ body, text = '' }: Pick<RawFailure, 'body' | 'text'>): boolean {
  if (!isRecord(body)) return FAULT.test(text.slice(0, MAX_HEAD));
  const [name = '', ...others] = Object.keys(body);
  const inner = others.length === 0 && resultWrappers.includes(name) && getOwn(body, name);
  return isRefusal(body) || (isRecord(inner) && isRefusal(inner));
}

function isRefusal(body: PlainRecord): boolean {
  return failedResults.some((sign) => hasSigns(body, sign) && !holdsResult(body, sign));
}

/** Whether a result stands beside the signs. */
function holdsResult(body: PlainRecord, sign: ResultSign): boolean {
  return resultPlaces.some((name) => !Object.hasOwn(sign, name) && isFilled(getOwn(body, name)));
}

function hasSigns(body: PlainRecord, sign: ResultSign): boolean {
  return Object.keys(sign).every((name) => isSuch(getOwn(body, name), sign[name]));
}

function isSuch(value: unknown, sign: MemberSign | undefined): boolean {
  if (sign === 'a text') return nonEmptyText(value) !== undefined;
  if (sign === 'an error') return isRecord(value) && hasSentence(value);
  if (sign === 'errors') return isListOf(value, isRecord);
  if (sign === 'rows') return isListOf(value, isProblemRow);
  if (sign === 'failures') return isListOf(value, isFailure);
  return value === sign;
}

/** Whether one result of several is an error. */
function isFailure(result: unknown): boolean {
  return isRecord(result) && getOwn(result, 'status') === 'error' && hasSentence(result);
}

function isFilled(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}
