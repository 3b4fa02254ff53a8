import { isRecord, own } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';
import { leaves } from './leaves.js';

/** How deep whole errors may be nested in one another. */
const MAX_NESTING = 8;

/**
 * Reads the elements of `details.errors`: sentences, records of one problem, and whole errors of
 * single entities in their three wrappings (`{sys, error}`, `{entity, error}`, `{error}`).
 */
export function* readIssues(
  errors: readonly unknown[],
  outer?: unknown,
  nesting = MAX_NESTING,
): Generator<IssueReading> {
  for (const element of errors) {
    const entity = entityOf(element) ?? outer;
    const whole = wholeError(element);
    if (whole) yield* readWhole(whole, entity, nesting);
    else
      yield {
        name: own(element, 'name'),
        path: own(element, 'path'),
        sentences: isRecord(element)
          ? ['customMessage', 'message', 'details'].map((key) => own(element, key))
          : [element],
        locale: own(element, 'locale'),
        value: own(element, 'value'),
        facts: element,
        entity,
      };
  }
}

/** Its own issues, the first of which carries what else it says; without any it is one itself. */
function* readWhole(error: unknown, entity: unknown, nesting: number): Generator<IssueReading> {
  const details = own(error, 'details');
  const errors = own(details, 'errors');
  const message = own(error, 'message');
  let remarks = leaves(details, ['errors']);
  if (Array.isArray(errors) && errors.length > 0 && nesting > 0) {
    for (const issue of readIssues(errors, entity, nesting - 1)) {
      yield { ...issue, remarks: [message, ...(issue.remarks ?? []), ...remarks] };
      remarks = leaves(undefined);
    }
    return;
  }
  if (nesting === 0) remarks = leaves(details);
  yield { name: own(own(error, 'sys'), 'id'), sentences: [message], remarks, entity };
}

function wholeError(element: unknown): unknown {
  const error = own(element, 'error');
  if (isRecord(error)) return error;
  return own(own(element, 'sys'), 'type') === 'Error' ? element : undefined;
}

/** `sys` is a link here, never the entity's own: its `linkType` tells. */
function entityOf(element: unknown): unknown {
  const sys = own(own(element, 'entity'), 'sys') ?? own(element, 'sys');
  return own(sys, 'linkType') ? sys : undefined;
}
