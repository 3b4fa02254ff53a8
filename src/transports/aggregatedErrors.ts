import { attempt, isErrorLike } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';

/** The most errors thrown together that are looked at, nested ones included. */
export const MAX_ERRORS = 100;

/**
 * The errors in an `AggregateError`, in a list or record `errors` of another `Error`, or in a list of log records;
 * nested ones as well. One more than `MAX_ERRORS` shows that there are still more.
 */
export function aggregatedErrors(thrown: unknown): readonly unknown[] {
  const found = new Set([thrown]);
  for (const error of found)
    attempt(() => {
      // the `errors` of a body are read by its format
      const errors = isErrorLike(error) ? getOwnData(error, 'errors') : loggedIn(error);
      if (typeof errors === 'object')
        for (const one of Object.values(errors as object))
          if (found.size <= MAX_ERRORS + 1) found.add(one);
    });
  return [...found].slice(1);
}

/** The errors in a list of log records, such as an import writes: `{ts, level, error}`. */
function loggedIn(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value) || !getOwnData(getOwnData(value, 0), 'level')) return undefined;
  return Object.values(value)
    .map((record) => getOwnData(record, 'error'))
    .filter(Boolean);
}
