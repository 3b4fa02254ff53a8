import { plainName } from '../wire/plainName.js';

/** Whether two names differ in nothing but how they are spelled: `NOT_FOUND` and `NotFound`. */
export function isSameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}
