import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { thrownFactNames, thrownListNames } from '../../vocabulary/thrownProblems.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error that a validator throws before anything is sent, or that a server action lets through:
 * its list names sentence and place of each problem. Nothing else of them is read: they repeat what
 * was checked.
 */
export function fromValidator(thrown: unknown, context: TransportContext): RawFailure | undefined {
  if (!isErrorLike(thrown)) return undefined;
  const list = thrownListNames.map((name) => safeGet(thrown, name)).find(isListOfProblems);
  const issues = attempt(() =>
    Object.values(list ?? [])
      .slice(0, context.maxItems)
      .map(problemOf),
  );
  if (!issues || issues.length === 0) return undefined;
  const name = safeGetString(thrown, 'name');
  return { transport: 'validator', ...toBody({ name, issues }, context) };
}

function isListOfProblems(list: unknown): list is readonly unknown[] {
  const first = attempt(() => (Array.isArray(list) ? (list[0] as unknown) : undefined));
  const path = safeGet(first, 'path');
  return (
    safeGetString(first, 'message') !== undefined &&
    (typeof path === 'string' || attempt(() => Array.isArray(path)) === true)
  );
}

function problemOf(problem: unknown): object {
  const facts = thrownFactNames.map((name) => [name, safeGetString(problem, name)] as const);
  return { ...Object.fromEntries(facts), path: safeGet(problem, 'path') };
}
