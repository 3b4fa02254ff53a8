import { parseJson } from '../guard/liveValues.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../guard/scalars.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import { requestIdNames } from '../vocabulary/factNames.js';
import {
  answerMemberNames,
  noticesName,
  sentenceNames,
  statusNames,
  successMark,
  wrapperNames,
} from '../vocabulary/bodyMembers.js';
import { ruleNameNames } from '../vocabulary/problemMembers.js';
import { takeRequestId } from './bodyFacts.js';
import { isByField } from './problems/fieldProblems.js';
import { isErrorResult } from './isErrorResult.js';
import { isListOf } from './isListOf.js';
import { membersNamed } from '../wire/knownNames.js';
import { MemberReader } from './MemberReader.js';
import { findLists, listKeysOf } from './problems/problemLists.js';
import { isErrorName } from './problems/readProblem.js';
import { hasSentence, isListOfTexts } from './sentences.js';
import { withErrorList } from './unwrapBody.js';

/** What stands before JSON, and how that begins: a list of records or texts, a record, or one of these as a text. */
const BEGIN = /^([^[{"]{0,200})(?:\[\s*["{\]]|\{\s*"|"\s*\\*["[{])/;

/** How a list of records begins, whose end may be cut off. */
const RECORDS = /^\[\s*\{/;

/** What the JSON in a sentence holds, and the words before it unless they are the name of an error. */
type JsonSentence = { readonly words: string | undefined } & (
  | {
      readonly holds: 'problems';
      /** Absent where the end of the JSON was cut off. */
      readonly problems: object | undefined;
    }
  | { readonly holds: 'answer'; readonly answer: PlainRecord }
  /** Notices, and none of them of a failure. */
  | { readonly holds: 'nothing' }
);

/**
 * A body one of whose sentences is JSON, with what the JSON tells in its place. That is a list of problems, such as the
 * `message` of Zod's errors (https://trpc.io/docs/server/error-formatting), or an error. A sentence before the problems
 * stays, the name of an error does not. Where the body lists problems itself, the JSON repeats them and is dropped.
 */
export function withTextsRead(body: unknown): unknown {
  for (const name of membersNamed(body, sentenceNames)) {
    const sentence = parseSentence(name, nonEmptyText(getOwn(body, name)) ?? '');
    const read = sentence && withSentenceRead(body as PlainRecord, name, sentence);
    if (read) return read;
  }
  return body;
}

/** Parses the JSON in a sentence; `undefined` where there is none, or none that tells of an error. */
function parseSentence(name: string, text: string): JsonSentence | undefined {
  const lead = BEGIN.exec(text)?.[1];
  if (lead === undefined) return undefined;
  const parsed = parseNested(text.slice(lead.length));
  const before = lead.trim().replace(/:$/, '');
  const isBare = before === '' || isErrorName(before);
  // what clients say around the status tells nothing that it does not
  const words = isBare || STATUS.test(before) ? undefined : before;
  if (name === noticesName && Array.isArray(parsed) && parsed.length === 0)
    return { words, holds: 'nothing' };
  const isCut = parsed === undefined && RECORDS.test(text);
  const holdsProblems = isBare
    ? isListOf(parsed, isSentenceOrProblem) || isByField(parsed) || isCut
    : isListOf(parsed, isNamedProblem);
  if (holdsProblems) return { words, holds: 'problems', problems: parsed };
  const holdsError =
    isRecord(parsed) && (isBare ? isError(parsed) : isAnswer(parsed, TELLS_ANSWER.test(before)));
  return holdsError ? { words, holds: 'answer', answer: parsed } : undefined;
}

/** The body with what a sentence holds; `undefined` where nothing came of it. */
function withSentenceRead(
  body: PlainRecord,
  name: string,
  sentence: JsonSentence,
): PlainRecord | undefined {
  const { words = null, holds } = sentence;
  if (holds === 'nothing') return { ...body, [name]: null };
  if (holds === 'problems') {
    const rest = { ...body, [name]: words };
    if (listKeysOf(body).length > 0) return rest;
    return sentence.problems && { ...rest, ...(withErrorList(sentence.problems) as PlainRecord) };
  }
  const { answer } = sentence;
  const message = answer[name] ?? answer['message'] ?? null;
  // the body's own members win
  return { ...answer, ...body, [name]: message, ...(words !== null && { title: words }) };
}

/** How the stack begins that V8 writes behind a message: https://v8.dev/docs/stack-trace-api */
const STACK = '\n    at ';

/** The record or list in JSON that may have been serialised several times. */
function parseNested(text: string): object | undefined {
  const parsed = parseJson(text.split(STACK, 1)[0] ?? '');
  if (typeof parsed === 'string') return parseNested(parsed);
  // a list of texts, each of which may be JSON again
  if (isListOfTexts(parsed)) return parsed.map((one) => parseJson(one) ?? one).filter(isOfFailure);
  return isObject(parsed) ? parsed : undefined;
}

/** Whether a notice does not say that something has worked. */
function isOfFailure(one: unknown): boolean {
  return getOwn(one, successMark.name) !== successMark.value;
}

/** Whether an element has a sentence, or is one: problems do, what was sent seldom does. */
function isSentenceOrProblem(one: unknown): boolean {
  return hasMessage(one) || /\s/.test(nonEmptyText(one) ?? '');
}

/** Whether an element names an error or a path beside its sentence. Behind a sentence, what was sent may stand. */
function isNamedProblem(one: unknown): boolean {
  return hasMessage(one) && membersNamed(one, [...ruleNameNames, 'error', 'path']).length > 0;
}

function hasMessage(one: unknown): boolean {
  return nonEmptyText(getOwn(one, 'message')) !== undefined;
}

const answerNames: ReadonlySet<string> = new Set([...answerMemberNames, ...requestIdNames]);

/** An error status before the JSON. */
const STATUS = /\b[45]\d\d\b/;

/** Words before JSON that a server sent, and nobody else: `Bad response: {…}`, `Could not load the posts: {…}`. */
const TELLS_ANSWER =
  /(?:status|code|error|http)\D{0,9}[45]\d\d\b|\brespon|\banswer|\bapi\b|\bload|\bfetch/i;

/** How lists are named that hold nothing but problems. */
const LIST_OF_ERRORS = /error|violation/i;

/**
 * Whether a record behind a sentence is the answer of a server: it has an error status, or it says that it is an error,
 * lists errors or names its request, and has nothing else in it. Any other record may be what was sent.
 *
 * @param isTold whether the sentence says that an answer follows
 */
function isAnswer(record: PlainRecord, isTold: boolean): boolean {
  if (hasErrorStatus(record)) return isError(record);
  const lists = listKeysOf(record).filter((name) => LIST_OF_ERRORS.test(name));
  const isSign =
    lists.length > 0 ||
    hasErrorSentence(record) ||
    isErrorResult({ body: record }) ||
    (hasMessage(record) && (isTold || takeRequestId(new MemberReader(record)) !== undefined));
  return (
    isSign && Object.keys(record).every((name) => answerNames.has(name) || lists.includes(name))
  );
}

function isError(record: PlainRecord): boolean {
  return (
    hasMessage(record) ||
    hasErrorSentence(record) ||
    (hasErrorStatus(record) && hasSentence(record)) ||
    wrapperNames.some((name) => isRecord(getOwn(record, name))) ||
    findLists(record).lists.length > 0
  );
}

function hasErrorStatus(record: PlainRecord): boolean {
  return [...statusNames, 'code'].some((name) => isErrorStatus(toStatus(getOwn(record, name))));
}

/** `{error: 'The slug is taken.'}`: several words, and no code. */
function hasErrorSentence(record: PlainRecord): boolean {
  return /\S\s+\S/.test(nonEmptyText(getOwn(record, 'error')) ?? '');
}
