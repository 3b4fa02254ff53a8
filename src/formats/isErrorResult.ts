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
import { isProblemRow } from './problems/placedElements.js';
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

/** Whether a body has errors in place of data, each with a sentence. */
export function hasErrorsForData(body: unknown): boolean {
  const isTold = (error: unknown) => nonEmptyText(getOwn(error, 'message')) !== undefined;
  return getOwn(body, 'data') === null && isListOf(getOwn(body, 'errors'), isTold);
}

function isRefusal(body: PlainRecord): boolean {
  return failedResults.some((sign) => hasSigns(body, sign) && !holdsResult(body, sign));
}

/** Whether a result stands beside the signs. */
function holdsResult(body: PlainRecord, sign: ResultSign): boolean {
  return resultPlaces.some((name) => !Object.hasOwn(sign, name) && isNonEmpty(getOwn(body, name)));
}

function hasSigns(body: PlainRecord, sign: ResultSign): boolean {
  return Object.entries(sign).every(([name, kind]) => fitsSign[`${kind}`](getOwn(body, name)));
}

/** Whether a value is such a sign. */
const fitsSign: Readonly<Record<`${MemberSign}`, (value: unknown) => boolean>> = {
  false: (value) => value === false,
  error: (value) => value === 'error',
  'a text': (value) => nonEmptyText(value) !== undefined,
  'an error': (value) => isRecord(value) && hasSentence(value),
  errors: (value) => isListOf(value, isRecord),
  rows: (value) => isListOf(value, isProblemRow),
  failures: (value) => isListOf(value, isFailure),
};

/** Whether one result of several is an error. */
function isFailure(result: unknown): boolean {
  return isRecord(result) && getOwn(result, 'status') === 'error' && hasSentence(result);
}

function isNonEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}
