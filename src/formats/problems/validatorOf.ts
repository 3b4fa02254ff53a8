import { nonEmptyText } from '../../guard/scalars.js';
import { getOwn, type PlainRecord } from '../../guard/records.js';
import { type Validator, validators } from '../../vocabulary/validators.js';

/** The validator that made a problem, if it is one of those that keep their bounds in a record. */
export function validatorOf(problem: PlainRecord): Validator | undefined {
  return validators.find(({ signs }) => signs.every((sign) => Object.hasOwn(problem, sign)));
}

/** The last segment of the place, where a fact tells it: the member that is missing, or that should not be there. */
export function lastSegment({ places = [], facts }: Validator, problem: PlainRecord): string[] {
  const record = getOwn(problem, facts);
  const name = nonEmptyText(places.map((place) => getOwn(record, place)).find(nonEmptyText));
  return name === undefined ? [] : [name];
}
