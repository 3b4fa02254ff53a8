import { parseJson } from '../guard/liveValues.js';
import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, isRecord, type PlainRecord } from '../guard/records.js';
import { sentenceNames, wrapperNames } from '../vocabulary/bodyMembers.js';
import { isByField } from './fieldProblems.js';
import { isListOf } from './isListOf.js';
import { membersNamed } from './knownNames.js';
import { findLists } from './problemLists.js';
import { hasSentence } from './sentences.js';

/**
 * A body of which a sentence is JSON, with what that tells in its place: a list of problems, as the
 * `message` of Zod's errors is one (https://trpc.io/docs/server/error-formatting), or an error.
 */
export function withTextsRead(body: unknown): unknown {
  for (const name of membersNamed(body, sentenceNames)) {
    const told = parseJson(nonEmptyText(getOwn(body, name)) ?? '');
    const rest = { ...(body as PlainRecord), [name]: null };
    if (isListOf(told, isProblem) || isByField(told)) return { ...rest, errors: told };
    // what the body says itself counts before it
    if (isRecord(told) && isError(told)) return { ...told, ...rest, [name]: told[name] ?? null };
  }
  return body;
}

function isProblem(one: unknown): boolean {
  return isRecord(one) && hasSentence(one);
}

function isError(told: PlainRecord): boolean {
  return (
    hasSentence(told) ||
    wrapperNames.some((name) => isRecord(getOwn(told, name))) ||
    findLists(told).lists.length > 0
  );
}
