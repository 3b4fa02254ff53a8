import { attempt } from '../guard/attempt.js';
import { isErrorLike } from '../guard/isErrorLike.js';
import { ownData } from '../guard/own.js';

/** More errors thrown together than these, those of inner ones included, are not looked at. */
export const MAX_ERRORS = 100;

/** The errors in an `AggregateError`, or in a list or record `errors` of another `Error`. */
export function errorsIn(thrown: unknown): readonly unknown[] {
  const found = new Set([thrown]);
  for (const error of found)
    attempt(() => {
      // a body has `errors` too, which its format reads
      const errors = isErrorLike(error) ? ownData(error, 'errors') : undefined;
      if (typeof errors === 'object')
        for (const one of Object.values(errors as object))
          if (found.size <= MAX_ERRORS + 1) found.add(one);
    });
  return [...found].slice(1);
}
