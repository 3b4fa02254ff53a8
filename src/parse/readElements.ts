import { leaves } from '../formats/leaves.js';
import { bare, isPristine } from '../guard/bare.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';

/** How deep whole errors may be nested in one another. */
const MAX_NESTING = 8;

/** Where whole errors are nested: what the elements of one list have in common. */
interface Place {
  /** The entity that an outer element named. */
  readonly entity: unknown;
  readonly depth: number;
  /** What the errors around the list said, for the first issue in it. */
  readonly remarks: readonly unknown[] | undefined;
}

const TOP: Place = { entity: undefined, depth: 0, remarks: undefined };

/**
 * Reads problems as content APIs list them in `details.errors`: sentences, records of one problem,
 * and whole errors of single entities in their three wrappings (`{sys, error}`, `{entity, error}`,
 * `{error}`). The first one carries the remarks.
 */
export function readElements(
  elements: readonly unknown[],
  { entity: outer, depth, remarks }: Place = TOP,
  issues: IssueReading[] = [],
  isSafe = isPristine(),
): readonly IssueReading[] {
  let said = remarks;
  for (const element of elements) {
    const told: PlainRecord = isRecord(element) ? element : { message: element };
    const facts = isSafe ? told : bare(told);
    const { sys, error } = facts;
    // `sys` is a link here, never the entity's own: its `linkType` tells
    const link = own(facts['entity'], 'sys') ?? sys;
    const entity = own(link, 'linkType') ? link : outer;
    const whole = isRecord(error) ? error : own(sys, 'type') === 'Error' && facts;
    if (whole) readWhole(whole, { entity, depth: depth + 1, remarks: said }, issues, isSafe);
    // what it says under the names that our elements have is read by these
    else issues.push({ facts, entity, remarks: said });
    said = undefined;
  }
  return issues;
}

/** Its own issues, the first of which carries what else it says; without any it is one itself. */
function readWhole(
  error: PlainRecord,
  { entity, depth, remarks = [] }: Place,
  issues: IssueReading[],
  isSafe: boolean,
) {
  const message = own(error, 'message');
  const details = own(error, 'details');
  const errors = own(details, 'errors');
  if (Array.isArray(errors) && errors.length > 0 && depth <= MAX_NESTING) {
    const rest = Object.keys(details as object).length > 1 ? leaves(details, ['errors']) : [];
    const said = [...remarks, message, ...rest];
    readElements(errors, { entity, depth, remarks: said }, issues, isSafe);
  } else
    issues.push({
      name: own(own(error, 'sys'), 'id'),
      sentences: [message],
      remarks: [...remarks, ...leaves(details)],
      entity,
    });
}
