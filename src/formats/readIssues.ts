import { bare } from '../guard/bare.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
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
    const facts = isRecord(element) ? element : { message: element };
    const sys = own(facts, 'sys');
    const error = own(facts, 'error');
    // `sys` is a link here, never the entity's own: its `linkType` tells
    const link = own(own(facts, 'entity'), 'sys') ?? sys;
    const entity = own(link, 'linkType') ? link : outer;
    if (isRecord(error)) yield* readWhole(error, entity, nesting);
    else if (own(sys, 'type') === 'Error') yield* readWhole(facts, entity, nesting);
    else
      yield {
        name: own(facts, 'name'),
        path: own(facts, 'path'),
        sentences: [own(facts, 'customMessage'), own(facts, 'message'), own(facts, 'details')],
        locale: own(facts, 'locale'),
        value: own(facts, 'value'),
        facts,
        entity,
      };
  }
}

/** Its own issues, the first of which carries what else it says; without any it is one itself. */
function* readWhole(error: PlainRecord, entity: unknown, nesting: number): Generator<IssueReading> {
  const { sys, message, details } = bare(error);
  const errors = own(details, 'errors');
  if (!Array.isArray(errors) || errors.length === 0 || nesting === 0) {
    yield { name: own(sys, 'id'), sentences: [message], remarks: leaves(details), entity };
    return;
  }
  let remarks: readonly unknown[] | undefined = [message, ...leaves(details, ['errors'])];
  for (const issue of readIssues(errors, entity, nesting - 1)) {
    yield remarks ? { ...issue, remarks: [...remarks, ...(issue.remarks ?? [])] } : issue;
    remarks = undefined;
  }
}
