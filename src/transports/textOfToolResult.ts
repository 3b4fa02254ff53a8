import { attempt } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';

/** All members of such a result. A stored message, which is no result, has an id as well. */
const toolResultNames = ['isError', 'content', 'structuredContent', '_meta'];

/** All members of the response that brings one: https://www.jsonrpc.org/specification#response_object */
const answerNames = ['jsonrpc', 'id', 'result'];

/**
 * What the failed call of a tool says in its texts, whose result is returned and not thrown; empty without any.
 * `undefined` for any other value. Source: https://modelcontextprotocol.io/specification/2025-06-18/server/tools#error-handling
 */
export function textOfToolResult(value: unknown): unknown {
  const isAnswer = getOwnData(value, 'jsonrpc') !== undefined && hasOnlyKeys(value, answerNames);
  const result = isAnswer ? getOwnData(value, 'result') : value;
  if (getOwnData(result, 'isError') !== true || !hasOnlyKeys(result, toolResultNames))
    return undefined;
  const content = getOwnData(result, 'content');
  return attempt(() => {
    const parts = content as readonly unknown[];
    const isContent = parts.every((part) => nonEmptyText(getOwnData(part, 'type')));
    if (!isContent || parts.length === 0) return undefined;
    return parts
      .filter((part) => getOwnData(part, 'type') === 'text')
      .map((part) => nonEmptyText(getOwnData(part, 'text')))
      .filter(Boolean)
      .join('\n');
  });
}
