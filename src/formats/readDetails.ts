import { own } from '../guard/own.js';
import type { IssueReading, Reading } from '../model/Reading.js';
import { leaves } from './leaves.js';
import { readIssues } from './readIssues.js';
import { readFields } from './readProblems.js';

/**
 * Reads `details` in any of its shapes: absent, `{}`, `{errors}`, `{type, id, space, environment}`,
 * `{sys: {type, id}}`, a string, `{reasons}`, `{keys}`, `{key}`, `{errors, flatten}`, and deeper
 * objects of newer endpoints, each fact of which becomes a reason.
 */
export function readDetails(details: unknown): Pick<Reading, 'issues' | 'resource' | 'reasons'> {
  const errors = Array.isArray(details) ? details : own(details, 'errors');
  const isList = Array.isArray(errors);
  const list = isList ? (errors as readonly unknown[]) : [];
  const fields = own(own(details, 'flatten'), 'fieldErrors');
  const sys = own(details, 'sys') ?? details;
  const named = own(sys, 'linkType') ?? own(sys, 'type');
  const type = typeof named === 'string' && named;
  return {
    issues: fields === undefined ? readIssues(list) : readAll(list, fields),
    resource: type ? { ...(details as object), type, id: own(sys, 'id') } : undefined,
    reasons: leaves(details === errors ? undefined : details, [
      ...(isList ? ['errors'] : []),
      ...(type ? ['sys', 'type', 'id', 'space', 'environment'] : []),
    ]),
  };
}

function* readAll(errors: readonly unknown[], fields: unknown): Generator<IssueReading> {
  yield* readIssues(errors);
  yield* readFields(fields);
}
