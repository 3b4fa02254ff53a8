import { attempt, isErrorLike } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';

/** The most errors thrown together that are looked at, those of inner ones included. */
export const MAX_ERRORS = 100;

/**
 * The errors in an `AggregateError`, in a list or record `errors` of another `Error`, or in a list of
 * log records. Of more than `MAX_ERRORS` one more shows that there are some.
 */
export function aggregatedErrors(thrown: unknown): readonly unknown[] {
  const found = new Set([thrown]);
  for (const error of found)
    attempt(() => {
      // a body has `errors` too, which its format reads
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
