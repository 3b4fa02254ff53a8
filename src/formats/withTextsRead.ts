import { parseJson } from '../guard/liveValues.js';
import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import {
  noticesName,
  sentenceNames,
  successMark,
  wrapperNames,
} from '../vocabulary/bodyMembers.js';
import { ruleNameNames } from '../vocabulary/problemMembers.js';
import { isByField } from './fieldProblems.js';
import { isListOf } from './isListOf.js';
import { membersNamed } from './knownNames.js';
import { findLists, listKeysOf } from './problemLists.js';
import { isErrorName } from './readProblem.js';
import { isListOfTexts } from './sentences.js';
import { withErrorList } from './unwrapBody.js';

/** JSON that is a list of records or texts, a record, or a text of it; what stands before it. */
const BEGIN = /^([^[{"]{0,200})(?:\[\s*["{\]]|\{\s*"|"\s*\\*["[{])/;

/** How a list of records begins, be its end cut off. */
const RECORDS = /^\[\s*\{/;

/**
 * A body of which a sentence is JSON, with what that tells in its place: a list of problems, as the
 * `message` of Zod's errors is one (https://trpc.io/docs/server/error-formatting), or an error. The name of an
 * error, or a sentence, may stand before problems: the sentence stays. Where the body lists problems itself
 * they are told twice, and go.
 */
export function withTextsRead(body: unknown): unknown {
  for (const name of membersNamed(body, sentenceNames)) {
    const text = nonEmptyText(getOwn(body, name)) ?? '';
    const lead = BEGIN.exec(text)?.[1];
    if (lead === undefined) continue;
    const told = parseNested(text.slice(lead.length));
    const record = body as PlainRecord;
    const said = lead.trim().replace(/:$/, '');
    const sentence = isErrorName(said) ? null : said;
    if (name === noticesName && Array.isArray(told) && told.length === 0)
      return { ...record, [name]: null };
    const isProblems = sentence
      ? isListOf(told, isNamed)
      : isListOf(told, isSaid) || isByField(told) || (!told && RECORDS.test(text));
    if (isProblems) {
      const rest = { ...record, [name]: sentence };
      if (listKeysOf(record).length > 0) return rest;
      if (told) return { ...rest, ...(withErrorList(told) as PlainRecord) };
    } else if (isRecord(told) && !sentence && isError(told)) {
      // what the body says itself counts before it
      return { ...told, ...record, [name]: told[name] ?? told['message'] ?? null };
    }
  }
  return body;
}

/** How a stack of V8 begins, which may follow a message: https://v8.dev/docs/stack-trace-api */
const STACK = '\n    at ';

/** The record or list that JSON stands for which was made JSON any number of times. */
function parseNested(text: string): object | undefined {
  const told = parseJson(text.split(STACK, 1)[0] ?? '');
  if (typeof told === 'string') return parseNested(told);
  // a list of texts, each of which may be JSON again
  if (isListOfTexts(told)) return told.map((one) => parseJson(one) ?? one).filter(isOfFailure);
  return isObject(told) ? told : undefined;
}

/** Whether it is no notice that something has worked. */
function isOfFailure(one: unknown): boolean {
  return getOwn(one, successMark.name) !== successMark.value;
}

/** Problems have a sentence, or are one; what was sent seldom does. */
function isSaid(one: unknown): boolean {
  return hasMessage(one) || /\s/.test(nonEmptyText(one) ?? '');
}

/** Behind a sentence what was sent may stand, which has no name of an error, and no path. */
function isNamed(one: unknown): boolean {
  return hasMessage(one) && membersNamed(one, [...ruleNameNames, 'error', 'path']).length > 0;
}

function hasMessage(one: unknown): boolean {
  return nonEmptyText(getOwn(one, 'message')) !== undefined;
}

function isError(told: PlainRecord): boolean {
  return (
    hasMessage(told) ||
    wrapperNames.some((name) => isRecord(getOwn(told, name))) ||
    findLists(told).lists.length > 0
  );
}
