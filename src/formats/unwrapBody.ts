import { nonEmptyText, toStatus } from '../guard/scalars.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import { wordsIn } from '../guard/wordsIn.js';
import { isPayload } from '../guard/payloadNames.js';
import { isSecretPlace } from '../guard/secretNames.js';
import {
  idNames,
  likelyWrapperNames,
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
import { codeOfId } from './codeOfId.js';
import { consumeFirst } from './consumeFirst.js';
import { isByField } from './fieldProblems.js';
import { knownIdIn } from './idIn.js';
import { knownName } from './knownNames.js';
import { placeListIn } from './placeLists.js';
import { readProblem } from './readProblem.js';
import { segmentsOf } from './segmentsOf.js';
import { hasSentence, isListOfTexts, sentenceIn } from './sentences.js';
import { withoutCollection } from './withoutCollection.js';

/** What stands beside sentences by field, and is none. */
const errorNames: readonly string[] = [...idNames, ...statusNames];

/** An error in a body, and what is left of that; `undefined` when nothing is. */
export interface UnwrappedBody {
  readonly error: unknown;
  readonly rest: PlainRecord | undefined;
}

/**
 * The error that a body is only a wrapper of, or whose list holds it alone; `undefined` for none.
 *
 * @param status of the response
 */
export function unwrapBody(body: unknown, status = 0): UnwrappedBody | undefined {
  if (Array.isArray(body)) return wholeIn(failuresIn(body), status);
  if (!isRecord(body)) return undefined;
  const names = getOwn(body, 'type') === typedWrapper.type ? [typedWrapper.name] : wrapperNames;
  const name = names.find((key) => isRecord(getOwn(body, key)));
  if (name !== undefined) return unwrapped(body, name, getOwn(body, name));
  const errors = getOwn(body, 'errors');
  // one error in place of a list
  if (isWhole(errors, 0) && knownIdIn(errors)) return unwrapped(body, 'errors', errors);
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

/**
 * The error of a body that has nothing else, under a name that says so, or is its own, and its status in it, as
 * OpenStack's do: `{itemNotFound: {code: 404, message}}`.
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
  // its name stays: what is private may be so because of what stands beside it
  return { error, rest: { ...body, [name]: null } };
}

/** Of the answers to a batch those that failed (JSON-RPC 2.0, section 6; tRPC); any other list as it is. */
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

/** Whether it is an error of DatoCMS that is known by its id, and has no sentence. */
function isKnownById(error: unknown): boolean {
  const id = nonEmptyText(getOwn(getOwn(error, typedWrapper.name), 'code')) ?? '';
  return getOwn(error, 'type') === typedWrapper.type && codeOfId(id) !== undefined;
}

/**
 * Whether a record tells an error, and no problem of a field. Beside a status that is of the whole it
 * may name one, unless that holds a secret, which the sentence may tell.
 */
function isWhole(error: unknown, status: number): boolean {
  if (!isRecord(error) || !hasSentence(error)) return false;
  const places = placesOf(error);
  return wholeStatuses.includes(status) ? !places.some(isSecretPlace) : places.length === 0;
}

function placesOf(error: PlainRecord): readonly unknown[] {
  const place = readProblem({ facts: error }, true).path ?? getOwn(error, 'path');
  return segmentsOf(place).length === 0 ? (placeListIn(error)?.places ?? []) : [place];
}

/**
 * A body whose problems stand under a name: a bare list of them, or a bare record by field, is what
 * Rails, Django and Zod send, and JSend calls refused data so (https://github.com/omniti-labs/jsend).
 */
export function withErrorList(body: unknown, status = 0): unknown {
  // as NestJS lists what is wrong with the content
  if (isListOfTexts(body)) return { message: body };
  if (Array.isArray(body)) return { errors: failuresIn(body) };
  const members = Object.entries(body ?? {});
  const fields = members.filter(
    ([name, value]) => isObject(value) || !errorNames.includes(knownName(name)),
  );
  const errors = Object.fromEntries(fields);
  // beside the name of the error, too, where that is not of the whole: CKAN
  const isOfWhole = fields.length < members.length && wholeStatuses.includes(status);
  if (!isOfWhole && isByField(errors)) return { code: consumeFirst(body, idNames), errors };
  const data = getOwn(body, 'data');
  const isRefused = getOwn(body, 'status') === 'fail' && isRecord(data);
  return isRefused ? { ...(body as PlainRecord), data: null, errors: data } : body;
}
