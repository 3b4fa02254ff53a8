import { parseJson } from '../guard/liveValues.js';
import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import { requestIdNames } from '../vocabulary/factNames.js';
import {
  answerMemberNames,
  noticesName,
  sentenceNames,
  successMark,
  wrapperNames,
} from '../vocabulary/bodyMembers.js';
import { ruleNameNames } from '../vocabulary/problemMembers.js';
import { requestIdIn } from './bodyFacts.js';
import { isByField } from './fieldProblems.js';
import { isErrorResult } from './isErrorResult.js';
import { isListOf } from './isListOf.js';
import { membersNamed } from './knownNames.js';
import { MemberReader } from './MemberReader.js';
import { findLists, listKeysOf } from './problemLists.js';
import { isErrorName } from './readProblem.js';
import { isListOfTexts } from './sentences.js';
import { withErrorList } from './unwrapBody.js';

/** What stands before JSON, and how that begins: a list of records or texts, a record, or one of these as a text. */
const BEGIN = /^([^[{"]{0,200})(?:\[\s*["{\]]|\{\s*"|"\s*\\*["[{])/;

/** How a list of records begins, whose end may be cut off. */
const RECORDS = /^\[\s*\{/;

/**
 * A body one of whose sentences is JSON, with what the JSON tells in its place. That is a list of problems, such as the
 * `message` of Zod's errors (https://trpc.io/docs/server/error-formatting), or an error. A sentence before the problems
 * stays, the name of an error does not. Where the body lists problems itself, the JSON repeats them and is dropped.
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
    } else if (isRecord(told) && (sentence ? isAnswer(told) : isError(told))) {
      // the body's own members win
      const message = told[name] ?? told['message'] ?? null;
      return { ...told, ...record, [name]: message, ...(sentence && { title: sentence }) };
    }
  }
  return body;
}

/** How the stack begins that V8 writes behind a message: https://v8.dev/docs/stack-trace-api */
const STACK = '\n    at ';

/** The record or list in JSON that may have been serialised several times. */
function parseNested(text: string): object | undefined {
  const told = parseJson(text.split(STACK, 1)[0] ?? '');
  if (typeof told === 'string') return parseNested(told);
  // a list of texts, each of which may be JSON again
  if (isListOfTexts(told)) return told.map((one) => parseJson(one) ?? one).filter(isOfFailure);
  return isObject(told) ? told : undefined;
}

/** Whether a notice does not say that something has worked. */
function isOfFailure(one: unknown): boolean {
  return getOwn(one, successMark.name) !== successMark.value;
}

/** Whether an element has a sentence, or is one: problems do, what was sent seldom does. */
function isSaid(one: unknown): boolean {
  return hasMessage(one) || /\s/.test(nonEmptyText(one) ?? '');
}

/** Whether an element names an error or a path beside its sentence. Behind a sentence, what was sent may stand. */
function isNamed(one: unknown): boolean {
  return hasMessage(one) && membersNamed(one, [...ruleNameNames, 'error', 'path']).length > 0;
}

function hasMessage(one: unknown): boolean {
  return nonEmptyText(getOwn(one, 'message')) !== undefined;
}

const answerNames: ReadonlySet<string> = new Set([...answerMemberNames, ...requestIdNames]);

/**
 * Whether a record behind a sentence is the answer of a server: it says that it is an error, or names its request, and
 * has nothing else in it. Any other record may be what was sent.
 */
function isAnswer(told: PlainRecord): boolean {
  const isSign =
    isErrorResult({ body: told }) ||
    (hasMessage(told) && requestIdIn(new MemberReader(told)) !== undefined);
  return isSign && Object.keys(told).every((name) => answerNames.has(name));
}

function isError(told: PlainRecord): boolean {
  return (
    hasMessage(told) ||
    wrapperNames.some((name) => isRecord(getOwn(told, name))) ||
    findLists(told).lists.length > 0
  );
}
