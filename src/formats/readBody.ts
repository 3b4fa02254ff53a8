import { nonEmpty } from '../guard/nonEmpty.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
import { isPrivate } from '../guard/privateNames.js';
import { isSecretName } from '../guard/secretNames.js';
import type { Reading } from '../model/Reading.js';
import {
  listNames,
  namedPlaceLists,
  recordNames,
  requestIdNames,
  sentenceNames,
} from '../vocabulary/bodyNames.js';
import { leaves } from './leaves.js';
import { take } from './take.js';

/** Names under which problems stand that belong to no single field: of Rails, Django and Zod. */
const WHOLE = /^(\$?|base|full_messages|non_field_errors|formErrors|fieldErrors|_errors)$/;

/** How deep records of fields are walked. */
const MAX_DEPTH = 8;

/**
 * Reads the body of an error by the names that servers use; `ids` are further ones for its id. What
 * nothing else speaks of is a reason. `details` come in any shape: absent, a string, a list of
 * problems, `{errors}`, `{type, id, space, environment}`, `{sys: {type, id}}`, `{reasons}`, `{keys}`,
 * `{key}`, `{errors, flatten}`, and deeper objects.
 */
export function readBody(body: unknown, ids: readonly string[] = []) {
  const read = ['status', 'details'];
  const details = own(body, 'details');
  const sys = own(details, 'sys') ?? details;
  const type = nonEmpty(own(sys, 'linkType') ?? own(sys, 'type'));
  const inner = partsOf(details, type ? ['sys', 'type', 'id', 'space', 'environment'] : []);
  const [detail, ...sentences] = sentenceNames
    .map((key) => take(body, [key], read))
    .filter(Boolean);
  const id = take(body, ['code', ...ids], read);
  const requestId = take(body, requestIdNames, read);
  const outer = partsOf(body, read);
  const lists = [...outer.lists, ...inner.lists].map(problemsIn).filter(({ length }) => length > 0);
  return {
    id,
    status: own(body, 'status'),
    detail,
    requestId,
    resource: type ? { ...(details as object), type, id: own(sys, 'id') } : undefined,
    // one list of ten thousand is not copied
    elements: lists.length > 1 ? lists.flat() : (lists[0] ?? []),
    reasons: [...sentences, ...inner.reasons, ...outer.reasons],
  } satisfies Reading;
}

/** The problems that a part of a body lists, and what else it says but in the members `read`. */
function partsOf(part: unknown, read: readonly string[]) {
  const record = Array.isArray(part) ? { errors: part as readonly unknown[] } : part;
  const name = listNames.find((key) => !read.includes(key) && isList(record, key)) ?? 'errors';
  const told = own(record, name);
  const list = namedPlaceLists.includes(name) ? withPlaces(told) : told;
  // a content API repeats what Zod found beside its own list
  const flatten = own(record, 'flatten');
  const others = [...read, 'flatten'];
  return {
    lists: [list, own(flatten, 'fieldErrors')],
    reasons: [
      ...leaves(record, Object(list) === list ? [...others, name] : others),
      ...leaves(flatten, ['fieldErrors']),
    ],
  };
}

/** Whether a part of a body lists problems: as a list, or under some names as a record by field. */
function isList(record: unknown, key: string): boolean {
  const told = own(record, key);
  return Array.isArray(told) || (recordNames.includes(key) && isRecord(told));
}

/** What is called `name` is the place: `{name: 'age', reason: 'must be positive'}`. */
function withPlaces(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((element) => {
    if (!isRecord(element)) return element;
    const { name, ...rest } = element;
    return { ...rest, field: name };
  });
}

/**
 * A list of problems as it is, and one of a record of sentences by field (`{title: ['Too long']}`),
 * as Rails, Laravel and ASP.NET send it.
 */
function problemsIn(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  const problems: unknown[] = [];
  if (isRecord(list)) addProblems(list, [], problems);
  return problems;
}

/** The problems of each field of a record, and of the records in it: `{author: {email: ['…']}}`. */
function addProblems(record: PlainRecord, around: readonly string[], problems: unknown[]): void {
  for (const field of Object.keys(record)) {
    const said = own(record, field);
    // a field may have the name of what a client repeats: it is one when it has sentences
    const isSaid = around.length === 0 && isListOfTexts(said);
    if (!isSaid && isPrivate(record, field)) continue;
    const place = WHOLE.test(field) ? around : [...around, field];
    if (isRecord(said) && !hasSentence(said) && place.length < MAX_DEPTH) {
      addProblems(said, place, problems);
      continue;
    }
    // one name is a path that came as a text
    const path = place.length > 1 ? place : (place[0] ?? '');
    const isSecret = isSecretName(field);
    for (const one of Array.isArray(said) ? said : [said])
      if (isRecord(one) && hasSentence(one) && !isSecret) problems.push({ ...one, path });
      else for (const message of leaves(one, [], '', isSecret)) problems.push({ message, path });
  }
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether a record is one problem, and not the problems of more fields. */
function hasSentence(record: PlainRecord): boolean {
  return sentenceNames.some((name) => typeof record[name] === 'string');
}
