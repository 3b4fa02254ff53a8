import { own } from '../guard/own.js';
import type { Reading } from '../model/Reading.js';
import { leaves, PRIVATE } from './leaves.js';
import { readProblems } from './readProblems.js';

/** Where JSON lists single problems. */
export const LISTS = ['errors', 'issues', 'details', 'detail', 'message'];

/**
 * Reads a record of an error by the names that servers use, `ids` and `sentences` of them the best
 * first. What is neither read nor `told` by the format itself is a reason.
 */
export function readMembers(
  record: unknown,
  ids: readonly string[],
  sentences: readonly string[],
  told: readonly string[] = [],
) {
  const read = ['status', ...PRIVATE, ...told];
  const take = (names: readonly string[]) => {
    const name = names.find((key) => typeof own(record, key) === 'string') ?? '';
    read.push(name);
    return own(record, name);
  };
  const list = LISTS.find((key) => Array.isArray(own(record, key))) ?? 'errors';
  const problems = own(record, list);
  if (Object(problems) === problems) read.push(list);
  return {
    id: take(ids),
    status: own(record, 'status'),
    detail: take(sentences),
    requestId: take(['requestId', 'traceId']),
    issues: readProblems(problems),
    reasons: leaves(record, read),
  } satisfies Reading;
}
