import { getOwn } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { membersNamed } from './knownNames.js';

/**
 * Reads a record by the names that servers give to the same, the best first: the first member that is
 * such a thing. Its own name joins those that were `read`; the others tell what nothing else speaks of.
 */
export function consumeFirst(
  record: unknown,
  names: readonly string[],
  read: string[] = [],
  isSuch: (value: unknown) => unknown = nonEmptyText,
): unknown {
  const name = membersNamed(record, names).find((key) => isSuch(getOwn(record, key)));
  if (name === undefined) return undefined;
  read.push(name);
  return getOwn(record, name);
}
