import type { PlainRecord } from './records.js';

/**
 * The same function, which looks at each record once: what each of its many members asks for again is
 * read in one pass over all of them.
 */
export function onceForRecord<Result extends object>(
  read: (record: PlainRecord) => Result,
): (record: PlainRecord) => Result {
  const known = new WeakMap<PlainRecord, Result>();
  return (record) => {
    const before = known.get(record);
    if (before) return before;
    const result = read(record);
    known.set(record, result);
    return result;
  };
}
