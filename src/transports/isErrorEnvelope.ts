import { getOwnData } from '../guard/records.js';

/** Whether a value says of itself that it is an error of a content API: `{sys: {type: 'Error'}}`. */
export function isErrorEnvelope(value: unknown): boolean {
  return getOwnData(getOwnData(value, 'sys'), 'type') === 'Error';
}
