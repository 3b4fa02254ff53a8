import { nonEmptyText } from '../guard/scalars.js';
import { getOwn, type PlainRecord } from '../guard/records.js';
import { type Validator, validators } from '../vocabulary/validators.js';

/** The validator that a problem is of, if it is one that names its bounds in a record of its own. */
export function validatorOf(problem: PlainRecord): Validator | undefined {
  return validators.find(({ signs }) => signs.every((sign) => Object.hasOwn(problem, sign)));
}

/** What of the facts ends the place: the name of the member that is missing, or one too many. */
export function lastSegment({ places = [], facts }: Validator, problem: PlainRecord): string[] {
  const record = getOwn(problem, facts);
  const name = nonEmptyText(places.map((place) => getOwn(record, place)).find(nonEmptyText));
  return name === undefined ? [] : [name];
}
