import { getOwn, isRecord } from '../../guard/records.js';
import { isListOf } from '../isListOf.js';
import { hasSentence } from '../sentences.js';

/**
 * The list of problems that a record wraps; anything else as it is. Content APIs write collections as `{sys: {type:
 * 'Array'}, items: [...]}`, those of bulk actions among them
 * (https://github.com/contentful/contentful-management.js, lib/entities/bulk-action.ts). What was XML once has its
 * list as `{Errors: {Error: [...]}}`, and a list of one as that problem alone.
 */
export function withoutCollection(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const [name = '', ...others] = Object.keys(value);
  const isSole = others.length === 0 && name.toLowerCase() === 'error';
  const isCollection = getOwn(getOwn(value, 'sys'), 'type') === 'Array';
  const items = getOwn(value, isCollection ? 'items' : name);
  if (isSole && isRecord(items) && hasSentence(items)) return [items];
  return (isCollection && Array.isArray(items)) || (isSole && isListOf(items, isRecord))
    ? items
    : value;
}
