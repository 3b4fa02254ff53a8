import { nonEmpty } from '../guard/nonEmpty.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
import { isPrivate } from '../guard/privateNames.js';
import { isSecretName } from '../guard/secretNames.js';
import type { Reading } from '../model/Reading.js';
import { leaves } from './leaves.js';
import { take } from './take.js';

/** Where JSON says what happened, the best place first. */
const SENTENCES = ['message', 'detail', 'error_description', 'error', 'title'];

/** Where it lists single problems. */
export const LISTS = ['errors', 'issues', 'details', 'detail', 'message'];

/** Names under which problems stand that belong to no single field. */
const WHOLE = /^(\$?|base|full_messages|non_field_errors)$/;

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
  const [detail, ...sentences] = SENTENCES.map((key) => take(body, [key], read)).filter(Boolean);
  const id = take(body, ['code', ...ids], read);
  const requestId = take(body, ['requestId', 'traceId'], read);
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
  const isOpen = (key: string) => !read.includes(key) && Array.isArray(own(record, key));
  const name = LISTS.find(isOpen) ?? 'errors';
  const list = own(record, name);
  return {
    lists: [list, own(own(record, 'flatten'), 'fieldErrors')],
    reasons: leaves(record, Object(list) === list ? [...read, name] : read),
  };
}

/**
 * A list of problems as it is, and one of a record of sentences by field (`{title: ['Too long']}`),
 * as Rails, Laravel and ASP.NET send it.
 */
function problemsIn(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  const problems: unknown[] = [];
  for (const field of Object.keys(isRecord(list) ? list : {}))
    for (const message of sentencesOf(list as PlainRecord, field))
      problems.push({ message, path: WHOLE.test(field) ? '' : field });
  return problems;
}

/** A field may have the name of what a client repeats: it is one when it has sentences. */
function sentencesOf(problems: PlainRecord, field: string): readonly unknown[] {
  const said = own(problems, field);
  const isSaid = Array.isArray(said) && said.every((sentence) => typeof sentence === 'string');
  if (!isSaid && isPrivate(problems, field)) return [];
  return leaves(said, [], '', isSecretName(field));
}
