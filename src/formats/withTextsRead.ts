import { parseJson } from '../guard/liveValues.js';
import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import { sentenceNames, wrapperNames } from '../vocabulary/bodyMembers.js';
import { isByField } from './fieldProblems.js';
import { isListOf } from './isListOf.js';
import { membersNamed } from './knownNames.js';
import { findLists } from './problemLists.js';

/**
 * A body of which a sentence is JSON, with what that tells in its place: a list of problems, as the
 * `message` of Zod's errors is one (https://trpc.io/docs/server/error-formatting), or an error. A body that
 * lists problems itself needs none.
 */
export function withTextsRead(body: unknown): unknown {
  for (const name of membersNamed(body, sentenceNames)) {
    const told = parseJson(nonEmptyText(getOwn(body, name)) ?? '');
    if (!isObject(told) || findLists(body).lists.length > 0) continue;
    const rest = { ...(body as PlainRecord), [name]: null };
    if (isListOf(told, hasMessage) || isByField(told)) return { ...rest, errors: told };
    // what the body says itself counts before it
    if (isRecord(told) && isError(told))
      return { ...told, ...rest, [name]: told[name] ?? told['message'] ?? null };
  }
  return body;
}

/** Errors and problems have this, and what was sent seldom does. */
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
