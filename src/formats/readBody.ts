import { text } from '../catalog/facts.js';
import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, isRecord, type PlainRecord } from '../guard/records.js';
import type { RawIssue, FormatResult } from '../model/FormatResult.js';
import {
  idNames,
  sentenceListNames,
  sentenceNames,
  vagueSentenceNames,
} from '../vocabulary/bodyMembers.js';
import { ownSentenceNames } from '../vocabulary/problemMembers.js';
import { placeNames } from '../vocabulary/placeNames.js';
import { helpUrlIn, requestIdIn, statusIn, waitIn } from './bodyFacts.js';
import { isByField, problemsIn } from './fieldProblems.js';
import { knownIdIn, likelyIdIn } from './idIn.js';
import { membersNamed } from './knownNames.js';
import { isPlace } from './placeOfProblem.js';
import { placesInBody } from './placesInBody.js';
import { isStatusAlone } from './isStatusAlone.js';
import { findLists, type ProblemLists } from './problemLists.js';
import { readProblems } from './readProblems.js';
import { segmentsOf } from './segmentsOf.js';
import { isSentenceByField } from './sentenceByField.js';
import { isListOfTexts, isToken, sentenceIn } from './sentences.js';
import { wholeIn } from './unwrapBody.js';
import { withParameters } from './withParameters.js';
import { withTextsRead } from './withTextsRead.js';
import { consumeFirst } from './consumeFirst.js';
import { readGoogleErrorDetails } from './googleErrorDetails.js';

/** What a body says by the names of all servers. */
export type BodyReading = FormatResult & {
  readonly reasons: readonly unknown[];
  readonly issues: Iterable<RawIssue>;
};

/**
 * Reads the body of an error by the names that servers use. What nothing else speaks of is a reason.
 *
 * @param ids further names for its id
 * @param answered the status of the answer, where the body names none
 */
export function readBody(
  given: unknown,
  ids: readonly string[] = [],
  answered?: number,
): BodyReading {
  const told = withTextsRead(given);
  const body = isRecord(told) ? withParameters(told) : told;
  const read = [...membersNamed(body, ['status'])];
  const status = statusIn(body, read);
  const id = consumeFirst(body, [...idNames, ...ids], read) ?? likelyIdIn(body, read);
  const [detail, ...sentences] = withoutPhrase(sentencesOf(body, read), status ?? answered);
  const requestId = requestIdIn(body, read);
  const helpUrl = helpUrlIn(body, read);
  const wait = waitIn(body, read);
  const { resource, typed, inner } = readDetails(getOwn(body, 'details'), read);
  const outer = findLists(body, read);
  const lists = withoutCopies([...outer.lists, ...inner.lists]);
  // the first problem may name the request, and documentation, in place of the body
  const first: unknown = Array.isArray(lists[0]) ? lists[0][0] : undefined;
  const places = lists.length > 0 ? [] : placesInBody(body, detail, id);
  const sole = lists.length === 1 ? wholeIn(lists[0])?.error : undefined;
  return {
    // what the only problem is called that has no place counts for the whole
    id: id ?? knownIdIn(sole),
    status,
    detail,
    requestId: requestId ?? typed?.requestId ?? requestIdIn(first),
    helpUrl: helpUrl ?? typed?.helpUrl ?? helpUrlIn(first),
    wait: wait ?? typed?.wait,
    resource,
    issues: lists.length > 0 ? readProblems(lists) : places,
    // NestJS lists there what is wrong with the content, and calls it a bad request
    byField: lists.some(isRecord) || isListOfTexts(getOwn(body, 'message')),
    reasons: [...sentences, ...inner.reasons, ...outer.reasons],
  };
}

/**
 * Reads the body of a content API's error. `details` come in any shape: absent, a string, a list of
 * problems, `{errors}`, `{type, id, space, environment}`, `{sys: {type, id}}`, `{reasons}`, `{keys}`,
 * `{key}`, `{errors, flatten}`, and deeper objects. The problems are those of our own rules.
 */
export function readContentBody(body: PlainRecord) {
  const { message, requestId, details } = body;
  const resource = resourceOf(details);
  const outer = findLists({ message }, typeof message === 'string' ? ['message'] : []);
  const inner = findLists(details, resource && resourceNames);
  const lists = withoutCopies([...outer.lists, ...inner.lists]).map(problemsIn);
  return {
    detail: message,
    requestId,
    resource,
    // one list of ten thousand is not copied
    elements: lists.length > 1 ? lists.flat() : (lists[0] ?? []),
    reasons: [...inner.reasons, ...outer.reasons],
  } satisfies FormatResult;
}

/** Zod's `flatten` beside the problems says each again, with the first segment of its path alone. */
function withoutCopies(lists: readonly unknown[]): readonly unknown[] {
  const [first, ...others] = lists;
  if (others.length === 0) return lists;
  const said = new Set(problemsIn(first).flatMap((one) => [keyOf(one), keyOf(one, 1)]));
  const isNew = (problem: unknown) => !said.has(keyOf(problem));
  return [first, ...others.map((list) => problemsIn(list).filter(isNew))];
}

/** The sentence of a problem, and so much of its place; one without a sentence is like no other. */
function keyOf(problem: unknown, length?: number): unknown {
  const said = consumeFirst(problem, ownSentenceNames);
  const place = segmentsOf(
    consumeFirst(problem, ['path', ...placeNames], undefined, isPlace),
  ).slice(0, length);
  return said === undefined ? problem : JSON.stringify([said, ...place.map(text)]);
}

/** What tells the thing that an error is about. */
const resourceNames = ['sys', 'type', 'id', 'space', 'environment'];

function resourceOf(details: unknown): PlainRecord | undefined {
  const sys = getOwn(details, 'sys') ?? details;
  const type = nonEmptyText(getOwn(sys, 'linkType') ?? getOwn(sys, 'type'));
  return type ? { ...(details as object), type, id: getOwn(sys, 'id') } : undefined;
}

const NOTHING: ProblemLists = { lists: [], reasons: [] };

/** What `details` say that are no record of problems by field: these are found as all lists are. */
function readDetails(details: unknown, read: string[]) {
  if (isByField(details) || (isRecord(details) && isSentenceByField(details)))
    return { typed: undefined, resource: undefined, inner: NOTHING };
  read.push('details');
  const typed = readGoogleErrorDetails(details);
  const resource = resourceOf(details);
  return { typed, resource, inner: typed ?? findLists(details, resource && resourceNames) };
}

/** What the body says, the best sentence first; what is a name rather than a sentence comes last. */
function sentencesOf(body: unknown, read: string[]): readonly string[] {
  const single = membersNamed(body, sentenceNames).flatMap((name) => {
    const sentence = read.includes(name) ? undefined : sentenceIn(getOwn(body, name));
    if (sentence === undefined) return [];
    read.push(name);
    return [sentence];
  });
  const listed = membersNamed(body, sentenceListNames).flatMap((name) => {
    const list = getOwn(body, name);
    if (!isListOfTexts(list)) return [];
    read.push(name);
    return list;
  });
  const said = [...single, ...listed];
  if (said.length === 0) said.push(...vagueSentencesOf(body, read));
  return [...said.filter((one) => one && !isToken(one)), ...said.filter(isToken)];
}

/** What may say what happened, where the body lists no problems either. */
function vagueSentencesOf(body: unknown, read: string[]): readonly string[] {
  const name = membersNamed(body, vagueSentenceNames).find((key) => sentenceIn(getOwn(body, key)));
  if (name === undefined || findLists(body).lists.length > 0) return [];
  read.push(name);
  return [getOwn(body, name) as string];
}

/** The sentences without one that says no more than the status does, where another one does. */
function withoutPhrase(sentences: readonly string[], status?: number): readonly string[] {
  const telling = sentences.filter((one) => !isStatusAlone(one, status));
  return telling.length > 0 ? telling : sentences;
}
