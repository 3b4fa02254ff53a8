/** What stands in place of an id where there is none: zeros, `null` and the like. */
const NO_ID = /^(?:[0-]+|null|none|undefined|unknown)$/i;

/** Whether a value stands where an id should, and is none. */
export function isNoId(value: string): boolean {
  return NO_ID.test(value);
}
