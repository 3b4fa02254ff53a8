/** A record whose properties are not known yet. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether the value is an object and no array. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property of plain data. Prototypes change nothing. */
export function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Reads an own property of a live value: no getter is called, and a trap that throws has nothing. */
export function ownData(value: unknown, key: string | number): unknown {
  try {
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  } catch {
    return undefined;
  }
}
