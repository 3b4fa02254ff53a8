import { holdsData } from '../../guard/holdsData.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../../guard/scalars.js';
import { getOwn, isRecord, type PlainRecord } from '../../guard/records.js';
import type { ErrorFormat } from '../../model/FormatResult.js';
import { personSentenceNames } from '../../vocabulary/bodyMembers.js';
import {
  answerIds,
  answerMembers,
  clientMembers,
  errorIdNames,
  errorStatusNames,
  extensionIdNames,
  inputPlaceNames,
  missingTypes,
} from '../../vocabulary/graphqlNames.js';
import { takeRequestId, takeStatus } from '../bodyFacts.js';
import { codeOfId } from '../codeOfId.js';
import { membersNamed } from '../../wire/knownNames.js';
import { MemberReader } from '../MemberReader.js';
import { findLists } from '../problems/problemLists.js';
import { isListOf } from '../isListOf.js';
import { type BodyReading, readBody } from '../readBody.js';
import { readProblems } from '../problems/readProblems.js';
import { withLink } from '../problems/withLink.js';

/**
 * A GraphQL response with errors (https://spec.graphql.org/October2021/#sec-Errors), be there data
 * or not. The code stands in `extensions.contentful`, or with other servers in `extensions`. The
 * first error speaks for the whole; several, and one that has a path, are issues.
 */
export const graphql: ErrorFormat = {
  name: 'graphql',
  read({ body: answer, status }) {
    const body = singleAnswerOf(answer);
    const errors = getOwn(body, 'errors');
    if (!Array.isArray(errors)) return undefined;
    const signs = signsOf(body as PlainRecord, status);
    if (!isListOf(errors, (error) => isGraphqlError(error, signs))) return undefined;
    const elements = errors.map(elementOf);
    const first = { ...readFirst(elements[0], errors[0], body), byField: isOfInput(errors[0]) };
    // one alone is told as the body of an error is
    if (elements.length === 1 && !getOwn(elements[0], 'path')) return first;
    const isOurs = errors.some((error) => getOwn(getOwn(error, 'extensions'), 'contentful'));
    const problems = isOurs
      ? { elements: elements.map(withLink), issues: [] }
      : { issues: readProblems([elements]) };
    return { ...first, resource: undefined, reasons: [], ...problems };
  },
};

/** The responses to a batch as one; anything else as it is. */
function singleAnswerOf(body: unknown): unknown {
  if (!isListOf(body, isGraphqlAnswer)) return body;
  return {
    errors: body.flatMap((answer) => getOwn(answer, 'errors') ?? []),
    data: body.map((answer) => getOwn(answer, 'data')),
  };
}

/** Whether an error is about the input: it tells a place in it, or lists problems. */
function isOfInput(error: unknown): boolean {
  const extensions = extensionsOf(error);
  return placeIn(extensions) !== undefined || findLists(extensions).lists.length > 0;
}

/** What the first error says, which speaks for the whole. */
function readFirst(element: unknown, error: unknown, body: unknown): BodyReading {
  const read = readBody(element);
  const extensions = new MemberReader(extensionsOf(error));
  const type = getOwn(missingTypes, nonEmptyText(read.id) ?? '');
  return {
    ...read,
    resource: read.resource ?? (type && { type }),
    requestId:
      extensions.peek(['requestId']) ?? read.requestId ?? takeRequestId(new MemberReader(body)),
    status: takeStatus(extensions) ?? read.status,
    partial: holdsData(getOwn(body, 'data')),
  };
}

/** What shows that a body is a response, and its errors therefore those of GraphQL. */
interface Signs {
  /** The body has `data`, be it null: its errors may name themselves under any of the known names. */
  readonly hasData: boolean;
  /** The request was carried out, so that the path of an error leads through the data. */
  readonly isAnswer: boolean;
  /** The body has `data`, or no other members than a response: its errors need no sign of their own. */
  readonly isBare: boolean;
}

function signsOf(body: PlainRecord, status = 200): Signs {
  const hasData = getOwn(body, 'data') !== undefined;
  return {
    hasData,
    isAnswer: hasData || status < 400,
    isBare: hasData || hasOnly(body, ['errors', 'extensions']),
  };
}

function isGraphqlError(error: unknown, { hasData, isAnswer, isBare }: Signs): boolean {
  if (typeof getOwn(error, 'message') !== 'string') return false;
  if ((getOwn(error, 'extensions') ?? getOwn(error, 'locations')) !== undefined) return true;
  // a path beside a refused request leads to a field of what was sent, which is no sign of GraphQL
  const ownKeys = isAnswer ? ['message', 'path'] : ['message'];
  const typed = typedCode(error) === undefined ? [] : ['type'];
  const ids = hasData ? idMembers(error) : [];
  return isBare && hasOnly(error, [...ownKeys, ...typed, ...ids]);
}

function hasOnly(value: unknown, keys: readonly string[]): boolean {
  return Object.entries(value as object).every(
    ([key, part]) => part === undefined || keys.includes(key),
  );
}

/** An error in the form that problems are read in. What has no place in that stays in `extensions`. */
function elementOf(error: PlainRecord): PlainRecord {
  // GitHub tells the code as `type`, AppSync as `errorType`, without extensions
  if (getOwn(error, 'extensions') === undefined) return withCode(error);
  const merged = extensionsOf(error);
  const [requestId = 'requestId'] = membersNamed(merged, ['requestId']);
  // literals with their spreads in this order: to add members to a copy afterwards takes far longer
  const extensions = {
    ...merged,
    contentful: undefined,
    code: undefined,
    details: undefined,
    [requestId]: undefined,
  };
  return {
    code: idIn(merged),
    details: getOwn(merged, 'details'),
    ...(error as object),
    path: placeIn(merged) ?? getOwn(error, 'path'),
    ...withSentence(merged, extensions),
  };
}

/** The id of the error in its extensions: its code, or another member whose value is known as an id. */
function idIn(extensions: PlainRecord): unknown {
  return extensions['code'] ?? knownExtensionId(extensions);
}

/** The first member that may name the error, and holds a known id. */
function knownExtensionId(extensions: PlainRecord): string | undefined {
  const ids = extensionIdNames.map((name) => nonEmptyText(getOwn(extensions, name)));
  return ids.find((id) => id !== undefined && codeOfId(id) !== undefined);
}

/** The place in the input; the `path` of an error leads through the data. */
function placeIn(extensions: PlainRecord): unknown {
  return new MemberReader(extensions).peek(inputPlaceNames, Array.isArray);
}

/** The extensions without the sentence that they have for the person, and that beside them. */
function withSentence(merged: PlainRecord, extensions: PlainRecord): PlainRecord {
  const name = membersNamed(merged, personSentenceNames).find((key) =>
    nonEmptyText(getOwn(merged, key)),
  );
  if (name === undefined) return { extensions };
  return { [name]: getOwn(merged, name), extensions: { ...extensions, [name]: undefined } };
}

/** The members of an error, beside those of GraphQL, that tell what it is about: a known id, or the status of an error. */
function idMembers(error: unknown): readonly string[] {
  const isId = (name: string) => codeOfId(nonEmptyText(getOwn(error, name)) ?? '') !== undefined;
  const isStatus = (name: string) => isErrorStatus(toStatus(getOwn(error, name)));
  return [...errorIdNames.filter(isId), ...errorStatusNames.filter(isStatus)];
}

function withCode(error: PlainRecord): PlainRecord {
  const code = typedCode(error);
  if (code !== undefined) return { ...error, code, type: undefined };
  const named = knownExtensionId(error);
  return named === undefined ? error : { ...error, code: answerIds[named] ?? named };
}

/** The code that GitHub writes as `type`, in capitals; others write other things there. */
function typedCode(error: unknown): string | undefined {
  const type = getOwn(error, 'type');
  return typeof type === 'string' && /^[A-Z_]+$/.test(type) ? type : undefined;
}

function extensionsOf(error: unknown): PlainRecord {
  const outer = getOwn(error, 'extensions');
  return {
    contentful: undefined,
    ...(outer as object),
    ...(getOwn(outer, 'contentful') as object),
  };
}

/** Whether a value is a response of GraphQL, and not some result of an app that lists errors as well. */
export function isGraphqlAnswer(value: unknown): boolean {
  const members = [...answerMembers, ...clientMembers];
  // clients add the HTTP status; an app's result may have another `status`
  if (toStatus(getOwn(value, 'status')) !== undefined) members.push('status');
  return isRecord(value) && hasOnly(value, members);
}
