import { isObject } from './records.js';

/** How deep data is searched: nothing bounds the depth of a body that came as text. What lies deeper counts. */
const MAX_DEPTH = 32;

/** Whether anything at all came: a field that failed is `null`. */
export function holdsData(data: unknown, depth = 0): boolean {
  if (!isObject(data)) return data !== undefined && data !== null && data !== '';
  return depth === MAX_DEPTH || Object.values(data).some((part) => holdsData(part, depth + 1));
}
