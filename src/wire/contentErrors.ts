import { getOwnData } from '../guard/records.js';

/** Whether a value says of itself that it is an error of a content API: `{sys: {type: 'Error', id}}`. */
export function isErrorEnvelope(value: unknown): boolean {
  return getOwnData(getOwnData(value, 'sys'), 'type') === 'Error';
}

/** The same for what is known to be the body of an error: some clients drop the type, and keep the id. */
export function isContentErrorBody(body: unknown): boolean {
  const sys = getOwnData(body, 'sys');
  const isTyped = Boolean(getOwnData(sys, 'type'));
  return isErrorEnvelope(body) || (!isTyped && Boolean(getOwnData(sys, 'id')));
}
