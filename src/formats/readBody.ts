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
import { takeHelpUrl, takeRequestId, takeStatus, takeWait } from './bodyFacts.js';
import { isByField, problemsIn } from './problems/fieldProblems.js';
import { knownIdIn, likelyIdIn } from './idIn.js';
import { membersNamed } from '../wire/knownNames.js';
import { MemberReader } from './MemberReader.js';
import { isPlace } from './problems/placeOfProblem.js';
import { placesInBody } from './problems/placesInBody.js';
import { isStatusAlone } from './isStatusAlone.js';
import { findLists, type ProblemLists } from './problems/problemLists.js';
import { readProblems } from './problems/readProblems.js';
import { segmentsOf } from './problems/segmentsOf.js';
import { isSentenceByField } from './problems/sentenceByField.js';
import { isListOfTexts, isPascalCase, isToken, isWord, sentenceIn } from './sentences.js';
import { wholeIn } from './unwrapBody.js';
import { withParameters } from './problems/withParameters.js';
import { withTextsRead } from './withTextsRead.js';
import { readGoogleErrorDetails } from './googleErrorDetails.js';

/** What a body says. */
export type BodyReading = FormatResult & {
  readonly reasons: readonly unknown[];
  readonly issues: Iterable<RawIssue>;
};

/**
 * Reads the body of an error by the names that servers use. Everything that has no other part becomes a reason.
 *
 * @param ids further names of members that hold the id
 * @param answered the status of the response, for a body that tells none
 */
export function readBody(
  value: unknown,
  ids: readonly string[] = [],
  answered?: number,
): BodyReading {
  const parsed = withTextsRead(value);
  const body = isRecord(parsed) ? withParameters(parsed) : parsed;
  const members = new MemberReader(body);
  members.markTaken(...membersNamed(body, ['status']));
  const status = takeStatus(members);
  const id = members.take([...idNames, ...ids]) ?? likelyIdIn(members);
  const [detail, ...sentences] = withoutPhrase(sentencesOf(members), status ?? answered);
  const requestId = takeRequestId(members);
  const helpUrl = takeHelpUrl(members);
  const wait = takeWait(members);
  const { resource, typed, inner } = readDetails(members);
  const outer = findLists(body, members.taken);
  const lists = withoutCopies([...outer.lists, ...inner.lists]);
  // the first problem may name the request, and documentation, in place of the body
  const first = new MemberReader(Array.isArray(lists[0]) ? lists[0][0] : undefined);
  const places = lists.length > 0 ? [] : placesInBody(body, detail, id);
  const sole = lists.length === 1 ? wholeIn(lists[0])?.error : undefined;
  return {
    // the id of an only problem without a place is that of the whole
    id: id ?? knownIdIn(sole),
    status,
    detail,
    requestId: requestId ?? typed?.requestId ?? takeRequestId(first),
    helpUrl: helpUrl ?? typed?.helpUrl ?? takeHelpUrl(first),
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

/** The lists without problems that the first one has already: Zod's `flatten` repeats each by its first segment. */
function withoutCopies(lists: readonly unknown[]): readonly unknown[] {
  const [first, ...others] = lists;
  if (others.length === 0) return lists;
  const known = new Set(problemsIn(first).flatMap((one) => [keyOf(one), keyOf(one, 1)]));
  const isNew = (problem: unknown) => !known.has(keyOf(problem));
  return [first, ...others.map((list) => problemsIn(list).filter(isNew))];
}

/** What a problem is compared by: its sentence, and so many segments of its place; without a sentence, itself. */
function keyOf(problem: unknown, length?: number): unknown {
  const members = new MemberReader(problem);
  const sentence = members.peek(ownSentenceNames);
  const place = segmentsOf(members.peek(['path', ...placeNames], isPlace)).slice(0, length);
  return sentence === undefined ? problem : JSON.stringify([sentence, ...place.map(text)]);
}

/** Members of `details` that tell what the error is about. */
const resourceNames = ['sys', 'type', 'id', 'space', 'environment'];

function resourceOf(details: unknown): PlainRecord | undefined {
  const sys = getOwn(details, 'sys') ?? details;
  const type = nonEmptyText(getOwn(sys, 'linkType') ?? getOwn(sys, 'type'));
  return type ? { ...(details as object), type, id: getOwn(sys, 'id') } : undefined;
}

const NOTHING: ProblemLists = { lists: [], reasons: [] };

/** What `details` say, unless they are a record of problems by field, which `findLists` finds. */
function readDetails(members: MemberReader) {
  const details = getOwn(members.record, 'details');
  if (isByField(details) || (isRecord(details) && isSentenceByField(details)))
    return { typed: undefined, resource: undefined, inner: NOTHING };
  members.markTaken('details');
  const typed = readGoogleErrorDetails(details);
  const resource = resourceOf(details);
  return { typed, resource, inner: typed ?? findLists(details, resource && resourceNames) };
}

/** The sentences of a body, the best first. What is rather a name than a sentence comes last. */
function sentencesOf(members: MemberReader): readonly string[] {
  const single = members.takeAll(sentenceNames, sentenceIn).map(sentenceIn) as readonly string[];
  const listed = members.takeAll(sentenceListNames, isListOfTexts).flat() as readonly string[];
  const sentences = [...single, ...listed];
  if (sentences.length === 0) sentences.push(...vagueSentencesOf(members));
  const hasSentence = sentences.some((one) => !isWord(one));
  // `RecordInvalid` is a name where something else is a sentence
  const isName = (one: string) => isToken(one) || (hasSentence && isPascalCase(one));
  return [...sentences.filter((one) => one && !isName(one)), ...sentences.filter(isName)];
}

/** The vague sentence of a body, unless it lists problems. */
function vagueSentencesOf(members: MemberReader): readonly string[] {
  const sentence = sentenceIn(members.peek(vagueSentenceNames, sentenceIn));
  if (sentence === undefined || findLists(members.record).lists.length > 0) return [];
  members.take(vagueSentenceNames, sentenceIn);
  return [sentence];
}

/** The sentences without those that say no more than the status, unless none is left then. */
function withoutPhrase(sentences: readonly string[], status?: number): readonly string[] {
  const telling = sentences.filter((one) => !isStatusAlone(one, status));
  return telling.length > 0 ? telling : sentences;
}
