import { attempt } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';

/** All that such a result has: a message that is kept of it has an id, too. */
const toolResultNames = ['isError', 'content', 'structuredContent', '_meta'];

/** All that the answer has which brings one: https://www.jsonrpc.org/specification#response_object */
const answerNames = ['jsonrpc', 'id', 'result'];

/**
 * What the failed call of a tool says, which is returned and not thrown: its texts, or else its data; `undefined`
 * for anything else. Source: https://modelcontextprotocol.io/specification/2025-06-18/server/tools#error-handling
 */
export function toldByToolResult(value: unknown): unknown {
  const isAnswer = getOwnData(value, 'jsonrpc') !== undefined && hasOnlyKeys(value, answerNames);
  const result = isAnswer ? getOwnData(value, 'result') : value;
  if (getOwnData(result, 'isError') !== true || !hasOnlyKeys(result, toolResultNames))
    return undefined;
  const content = getOwnData(result, 'content');
  const texts = attempt(() =>
    (content as unknown[])
      .filter((part) => getOwnData(part, 'type') === 'text')
      .map((part) => nonEmptyText(getOwnData(part, 'text')))
      .filter(Boolean),
  );
  if (!texts) return undefined;
  return nonEmptyText(texts.join('\n')) ?? getOwnData(result, 'structuredContent') ?? '';
}
