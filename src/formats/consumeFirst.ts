import { getOwn } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { membersNamed } from './knownNames.js';

/**
 * Reads the first member of a record that has one of these names, the best first, and a value of the right kind.
 *
 * @param read gets the name of the member: what is in it no longer has to be told as a fact
 * @param isSuch whether a value is of the right kind
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
