import { holdsData } from '../guard/holdsData.js';
import { getOwnData } from '../guard/records.js';
import { toPlain } from '../guard/toPlain.js';

/** How much of the data is looked at. A copy is, since data may go round in circles. */
const BOUNDS = { maxDepth: 32, maxItems: 1000 };

/** Whether a result, or an error, came without data: a field that failed is `null`. */
export function lacksData(value: unknown): boolean {
  return !holdsData(toPlain(getOwnData(value, 'data'), BOUNDS).value);
}
