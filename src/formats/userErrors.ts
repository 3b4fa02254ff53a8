import { isRecord, getOwn } from '../guard/records.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import { userErrorNames } from '../vocabulary/listNames.js';
import { readProblems } from './readProblems.js';

/**
 * A mutation of GraphQL that was refused beside a good status: `{data: {save: {userErrors: [{field,
 * message}]}}}`, as Shopify answers (https://shopify.dev/docs/api/usage/response-codes).
 */
export const userErrors: ErrorFormat = {
  name: 'user-errors',
  read({ body }) {
    const data = getOwn(body, 'data');
    const lists = isRecord(data) ? Object.values(data).flatMap(listsIn) : [];
    return lists.length > 0 ? { issues: readProblems(lists) } : undefined;
  },
};

function listsIn(result: unknown): readonly unknown[] {
  return userErrorNames
    .map((name) => getOwn(result, name))
    .filter((list) => Array.isArray(list) && list.length > 0);
}
