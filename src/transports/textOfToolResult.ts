import { attempt } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { hasOnlyKeys } from './isClientRecord.js';

/** All that such a result has: a message that is kept of it has an id, too. */
const toolResultNames = ['isError', 'content', 'structuredContent', '_meta'];

/**
 * What the failed call of a tool says, which is returned and not thrown; `undefined` for anything else.
 * Source: https://modelcontextprotocol.io/specification/2025-06-18/server/tools#error-handling
 */
export function textOfToolResult(value: unknown): string | undefined {
  if (getOwnData(value, 'isError') !== true || !hasOnlyKeys(value, toolResultNames))
    return undefined;
  const texts = attempt(() =>
    Object.values(getOwnData(value, 'content') as object)
      .filter((part) => getOwnData(part, 'type') === 'text')
      .map((part) => nonEmptyText(getOwnData(part, 'text')))
      .filter(Boolean),
  );
  return nonEmptyText(texts?.join('\n'));
}
