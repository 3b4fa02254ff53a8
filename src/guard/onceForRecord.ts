import type { PlainRecord } from './records.js';

/** Remembers what a function gave for each record: its many members may each ask for the same again. */
export function onceForRecord<Result extends object>(
  read: (record: PlainRecord) => Result,
): (record: PlainRecord) => Result {
  const known = new WeakMap<PlainRecord, Result>();
  return (record) => {
    const remembered = known.get(record);
    if (remembered) return remembered;
    const result = read(record);
    known.set(record, result);
    return result;
  };
}
