import { flattenFacts } from '../formats/flattenFacts.js';
import { withoutCollection } from '../formats/problems/withoutCollection.js';
import {
  withoutPrototype,
  isPristine,
  isRecord,
  getOwn,
  type PlainRecord,
} from '../guard/records.js';
import type { RawIssue } from '../model/FormatResult.js';

/** How deep whole errors may be nested. */
const MAX_NESTING = 8;

/** What the elements of one list have in common. */
interface OuterError {
  /** The entity that an outer element named. */
  readonly entity: unknown;
  readonly depth: number;
  /** What the errors around the list say, for the first issue in it. */
  readonly remarks: readonly unknown[] | undefined;
}

const TOP: OuterError = { entity: undefined, depth: 0, remarks: undefined };

/** Takes one problem. A list of ten thousand is not made first. */
type TakeIssue = (issue: RawIssue) => void;

/**
 * Reads problems as content APIs list them in `details.errors`: sentences, records of one problem, and whole errors of
 * single entities (`{sys, error}`, `{entity, error}` or `{error}`). The first problem carries the remarks.
 */
export function readElements(
  elements: readonly unknown[],
  take: TakeIssue,
  { entity: outer, depth, remarks }: OuterError = TOP,
  isSafe = isPristine(),
): void {
  // the first problem carries them
  let carried = remarks;
  for (const element of elements) {
    const record: PlainRecord = isRecord(element) ? element : { message: element };
    const facts = isSafe ? record : withoutPrototype(record);
    const { sys, error } = facts;
    // `sys` is a link here, never the entity's own: its `linkType` tells
    const link = getOwn(facts['entity'], 'sys') ?? sys;
    const entity = getOwn(link, 'linkType') ? link : outer;
    const whole = isRecord(error) ? error : getOwn(sys, 'type') === 'Error' && facts;
    if (whole) readWhole(whole, take, { entity, depth: depth + 1, remarks: carried }, isSafe);
    else take({ facts, entity, remarks: carried });
    carried = undefined;
  }
}

/** Reads the problems of a whole error, the first of which carries what else it says. Without any, it is one itself. */
function readWhole(
  error: PlainRecord,
  take: TakeIssue,
  { entity, depth, remarks = [] }: OuterError,
  isSafe: boolean,
) {
  const message = getOwn(error, 'message');
  const details = getOwn(error, 'details');
  const errors = withoutCollection(getOwn(details, 'errors'));
  if (Array.isArray(errors) && errors.length > 0 && depth <= MAX_NESTING) {
    const rest = Object.keys(details as object).length > 1 ? flattenFacts(details, ['errors']) : [];
    const inside = { entity, depth, remarks: [...remarks, message, ...rest] };
    readElements(errors, take, inside, isSafe);
  } else
    take({
      name: getOwn(getOwn(error, 'sys'), 'id'),
      sentences: [message],
      remarks: [...remarks, ...flattenFacts(details)],
      // a release names the missing entity there
      entity: entity ?? getOwn(details, 'sys'),
    });
}
