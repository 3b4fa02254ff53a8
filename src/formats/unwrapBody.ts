import { nonEmptyText, toStatus } from '../guard/scalars.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import { wordsIn } from '../wire/wordsIn.js';
import { isPayload } from '../redaction/isPayload.js';
import { isSecretPlace } from '../redaction/isSecretPlace.js';
import {
  idNames,
  likelyWrapperNames,
  listsForSentences,
  sentenceNames,
  serialized,
  soleListNames,
  soleSentences,
  soleWrapperEnds,
  statusNames,
  typedWrapper,
  wrapperNames,
} from '../vocabulary/bodyMembers.js';
import { wholeStatuses } from '../vocabulary/statuses.js';
import { codeOfId, codeOfKnownId } from './codeOfId.js';
import { isByField } from './problems/fieldProblems.js';
import { knownIdIn } from './idIn.js';
import { knownName } from '../wire/knownNames.js';
import { isListOf } from './isListOf.js';
import { MemberReader } from './MemberReader.js';
import { placeListIn } from './problems/placeLists.js';
import { readProblem } from './problems/readProblem.js';
import { segmentsOf } from './problems/segmentsOf.js';
import { hasSentence, isListOfTexts, sentenceIn } from './sentences.js';
import { withoutCollection } from './problems/withoutCollection.js';

/** Members beside sentences by field that are no fields. */
const errorNames: readonly string[] = [...idNames, ...statusNames];

/** An error in a body, and the rest of the body; `undefined` when nothing is left. */
export interface UnwrappedBody {
  readonly error: unknown;
  readonly rest: PlainRecord | undefined;
}

/**
 * The error in a body that is only a wrapper of it, or a list of it alone; `undefined` for any other body.
 *
 * @param status that of the response
 */
export function unwrapBody(body: unknown, status = 0): UnwrappedBody | undefined {
  if (Array.isArray(body)) return wholeIn(failuresIn(body), status);
  if (!isRecord(body)) return undefined;
  const names = getOwn(body, 'type') === typedWrapper.type ? [typedWrapper.name] : wrapperNames;
  const name = names.find((key) => isRecord(getOwn(body, key)));
  if (name !== undefined) return unwrapped(body, name, errorUnder(body, name));
  const errors = getOwn(body, 'errors');
  // one error in place of a list
  if (isWhole(errors, 0) && knownIdIn(errors)) return unwrapped(body, 'errors', errors);
  const holder = holderOfList(body);
  if (holder !== undefined && !isPayload(body, holder))
    return unwrapped(body, holder, getOwn(body, holder));
  if (sentenceNames.some((key) => sentenceIn(getOwn(body, key)))) return undefined;
  const likely = likelyWrapperNames.find(
    (key) => isWhole(getOwn(body, key), status) && !isPayload(body, key),
  );
  if (likely !== undefined) return unwrapped(body, likely, getOwn(body, likely));
  const sole = Object.keys(soleSentences).find((key) => isSole(getOwn(body, key), key));
  if (sole !== undefined) return unwrapped(body, sole, getOwn(body, sole));
  for (const key of soleListNames) {
    const whole = wholeIn(withoutCollection(getOwn(body, key)), status);
    if (whole && !isPayload(body, key)) return unwrapped(body, key, whole.error);
  }
  return namedByKey(body, status);
}

/** Three words or more, and no code, markup, JSON or trace. */
const PLAIN_SENTENCE = /^(?!Traceback )(?=\S+ \S+ \S)[^{}[\]<>]+$/;

/**
 * The error under a name. That of JSON-RPC 2.0 (section 5.1) says in `message` what every error of its code does, and
 * may say in `data` what has happened.
 */
function errorUnder(body: PlainRecord, name: string): unknown {
  const error = getOwn(body, name);
  const data = getOwn(error, 'data');
  const inner = isRecord(data) ? data : { message: data };
  const isTold = PLAIN_SENTENCE.test(nonEmptyText(getOwn(inner, 'message')) ?? '');
  const ownName = nonEmptyText(getOwn(inner, 'name')) ?? '';
  const isNamed = codeOfKnownId(ownName) !== undefined;
  if (getOwn(body, 'jsonrpc') === undefined || !(isTold || isNamed)) return error;
  const code = isNamed ? ownName : getOwn(error, 'code');
  return { error: inner, message: getOwn(error, 'message'), code };
}

/**
 * The error that a body holds alone, under a name that says that it is one; or under its own name, with its status in
 * it, as OpenStack's do: `{itemNotFound: {code: 404, message}}`.
 * Source: https://docs.openstack.org/api-guide/compute/faults.html
 */
function namedByKey(body: PlainRecord, status: number): UnwrappedBody | undefined {
  const [key = '', ...others] = Object.keys(body).filter((name) => name !== 'meta');
  const error = getOwn(body, key);
  const code = toStatus(getOwn(error, 'code'));
  if (others.length > 0 || !isRecord(error)) return undefined;
  if (key === serialized || soleWrapperEnds.includes(wordsIn(key).at(-1) ?? ''))
    return unwrapped(body, key, error);
  if (!hasSentence(error) || code === undefined) return undefined;
  if (code !== (status || code)) return undefined;
  return { error, rest: { code: codeOfId(key) && key } };
}

/** Whether a record holds one sentence, and nothing else. */
function isSole(record: unknown, key: string): boolean {
  const sentence = nonEmptyText(getOwn(record, soleSentences[key] ?? ''));
  return sentence !== undefined && Object.keys(record as PlainRecord).length === 1;
}

function unwrapped(body: PlainRecord, name: string, error: unknown): UnwrappedBody {
  // the name stays: other members may be private only because this one stands beside them
  return { error, rest: { ...body, [name]: null } };
}

/** The failures among the responses to a batch (JSON-RPC 2.0, section 6; tRPC); any other list as it is. */
function failuresIn(list: readonly unknown[]): readonly unknown[] {
  const isFailed = (one: unknown) => isRecord(getOwn(one, 'error'));
  const isBatch = list.every((one) => isFailed(one) || getOwn(one, 'result') !== undefined);
  return isBatch ? list.filter(isFailed) : list;
}

/** The one error of a list that is about no field. */
export function wholeIn(list: unknown, status = 0): UnwrappedBody | undefined {
  if (!Array.isArray(list) || list.length !== 1) return undefined;
  const error: unknown = list[0];
  const isError =
    isWhole(error, status) ||
    wrapperNames.some((name) => isRecord(getOwn(error, name))) ||
    isKnownById(error);
  return isError ? { error, rest: undefined } : undefined;
}

/** Whether it is an error of DatoCMS, which has no sentence, with a known id. */
function isKnownById(error: unknown): boolean {
  const id = nonEmptyText(getOwn(getOwn(error, typedWrapper.name), 'code')) ?? '';
  return getOwn(error, 'type') === typedWrapper.type && codeOfId(id) !== undefined;
}

/**
 * Whether a record is an error, and not the problem of a field. Beside a status that is about the whole request it may
 * name a field all the same, unless that holds a secret: the sentence may tell it.
 */
function isWhole(error: unknown, status: number): boolean {
  if (!isRecord(error) || !hasSentence(error)) return false;
  const places = placesOfError(error);
  return wholeStatuses.includes(status) ? !places.some(isSecretPlace) : places.length === 0;
}

/** The member that holds a list of problems in place of its sentence. */
function holderOfList(body: PlainRecord): string | undefined {
  return Object.keys(listsForSentences).find((name) =>
    listsForSentences[name]?.some((list) => isListOf(getOwn(getOwn(body, name), list), isRecord)),
  );
}

function placesOfError(error: PlainRecord): readonly unknown[] {
  const place = readProblem({ facts: error }, 'other').path ?? getOwn(error, 'path');
  return segmentsOf(place).length === 0 ? (placeListIn(error)?.places ?? []) : [place];
}

/**
 * A body with its problems as `errors`. Rails, Django and Zod send a bare list of them, or a bare record by field, and
 * JSend has them in `data` (https://github.com/omniti-labs/jsend).
 */
export function withErrorList(body: unknown, status = 0): unknown {
  // NestJS lists sentences so
  if (isListOfTexts(body)) return { message: body };
  if (Array.isArray(body)) return { errors: failuresIn(body) };
  const members = Object.entries(body ?? {});
  const fields = members.filter(
    ([name, value]) => isObject(value) || !errorNames.includes(knownName(name)),
  );
  const errors = Object.fromEntries(fields);
  // CKAN: the name of the error may stand beside them, unless the error is about the whole
  const isOfWhole = fields.length < members.length && wholeStatuses.includes(status);
  if (!isOfWhole && isByField(errors))
    return { code: new MemberReader(body).peek(idNames), errors };
  const data = getOwn(body, 'data');
  const isRefused = getOwn(body, 'status') === 'fail' && isRecord(data);
  return isRefused ? { ...(body as PlainRecord), data: null, errors: data } : body;
}
