import { getOwnData } from '../guard/records.js';

/** Whether a value is an error of a content API: `{sys: {type: 'Error', id}}`; some clients' keep no type. */
export function isContentError(value: unknown): boolean {
  const sys = getOwnData(value, 'sys');
  const type = getOwnData(sys, 'type');
  return type === 'Error' || (!type && Boolean(getOwnData(sys, 'id')));
}
