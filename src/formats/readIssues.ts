import { bare, isPristine } from '../guard/bare.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';
import { leaves } from './leaves.js';

/** How deep whole errors may be nested in one another. */
const MAX_NESTING = 8;

/**
 * Reads the elements of `details.errors`: sentences, records of one problem, and whole errors of
 * single entities in their three wrappings (`{sys, error}`, `{entity, error}`, `{error}`). The first
 * one carries the remarks.
 */
export function* readIssues(
  errors: readonly unknown[],
  outer?: unknown,
  nesting = MAX_NESTING,
  remarks?: readonly unknown[],
): Generator<IssueReading> {
  const isSafe = isPristine();
  let said = remarks;
  for (const element of errors) {
    const facts: PlainRecord = isRecord(element) ? element : { message: element };
    // each key by name: ten thousand times ten calls of `own` would be felt
    const record = isSafe ? facts : bare(facts);
    const { sys, error, name, path, customMessage, message, details, locale, value } = record;
    // `sys` is a link here, never the entity's own: its `linkType` tells
    const link = own(record['entity'], 'sys') ?? sys;
    const entity = own(link, 'linkType') ? link : outer;
    const whole = isRecord(error) ? error : own(sys, 'type') === 'Error' && facts;
    if (whole) yield* readWhole(whole, entity, nesting, said);
    else {
      const sentences = [customMessage, message, details];
      yield { name, path, sentences, locale, value, facts, entity, remarks: said };
    }
    said = undefined;
  }
}

/** Its own issues, the first of which carries what else it says; without any it is one itself. */
function* readWhole(
  error: PlainRecord,
  entity: unknown,
  nesting: number,
  before: readonly unknown[] = [],
): Generator<IssueReading> {
  const { sys, message, details } = bare(error);
  const errors = own(details, 'errors');
  if (Array.isArray(errors) && errors.length > 0 && nesting > 0)
    yield* readIssues(errors, entity, nesting - 1, [
      ...before,
      message,
      ...leaves(details, ['errors']),
    ]);
  else
    yield {
      name: own(sys, 'id'),
      sentences: [message],
      remarks: [...before, ...leaves(details)],
      entity,
    };
}
