import { nonEmptyText } from '../../guard/scalars.js';
import { isRecord, getOwn } from '../../guard/records.js';
import type { ErrorFormat } from '../../model/FormatResult.js';
import { userErrorNames } from '../../vocabulary/listNames.js';
import { codeOfId } from '../codeOfId.js';
import { isListOf } from '../isListOf.js';
import { readProblems } from '../problems/readProblems.js';

/**
 * A mutation of GraphQL that was refused beside a good status: `{data: {save: {userErrors: [{field,
 * message}]}}}`, as Shopify answers (https://shopify.dev/docs/api/usage/response-codes).
 */
export const userErrors: ErrorFormat = {
  name: 'user-errors',
  read({ body }) {
    const data = getOwn(body, 'data');
    const lists = isRecord(data) ? Object.values(data).flatMap(listsIn) : [];
    if (lists.length === 0) return undefined;
    const ids = lists.flat().map((error) => nonEmptyText(getOwn(error, 'code')));
    return { id: ids.find((id) => id && codeOfId(id)), issues: readProblems(lists) };
  },
};

function listsIn(result: unknown): readonly (readonly unknown[])[] {
  return userErrorNames.map((name) => getOwn(result, name)).filter(isRefusal);
}

function isRefusal(list: unknown): list is readonly unknown[] {
  return isListOf(list, isUserError);
}

/** Whether an error tells why something was refused: results may list errors of another kind. */
function isUserError(error: unknown): boolean {
  const isNamed =
    isRecord(error) && (Object.hasOwn(error, 'field') || Object.hasOwn(error, 'code'));
  return isNamed && nonEmptyText(getOwn(error, 'message')) !== undefined;
}
