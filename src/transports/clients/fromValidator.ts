import { compact, isObject } from '../../guard/records.js';
import { attempt, isErrorLike, isList, safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import {
  singleProblemNames,
  thrownFactNames,
  thrownListNames,
  thrownRecordNames,
} from '../../vocabulary/thrownProblems.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error that a validator throws before anything is sent, or that a server action lets through. It has a list of
 * problems, or a record of them by field, each with a sentence and a place, or is the only problem itself. Nothing else
 * of it is read: it repeats what was checked.
 */
export function fromValidator(thrown: unknown, context: TransportContext): RawFailure | undefined {
  if (!isErrorLike(thrown)) return undefined;
  const name = safeGetString(thrown, 'name');
  const list = thrownListNames.map((key) => safeGet(thrown, key)).find(isListOfProblems);
  const issues = attempt(() =>
    Object.values(list ?? [])
      .slice(0, context.maxItems)
      .map((problem) => problemOf(problem)),
  );
  const found = [issues, problemsByField(thrown, context), itselfIn(thrown, name)].find(
    (problems) => problems?.length,
  );
  return found && { transport: 'validator', ...toBody({ name, issues: found }, context) };
}

function isListOfProblems(list: unknown): list is readonly unknown[] {
  const first = attempt(() => (Array.isArray(list) ? (list[0] as unknown) : undefined));
  return safeGetString(first, 'message') !== undefined && isPlaced(first);
}

/** Whether a problem has a path. That of Yup has none where it is about the whole, but `inner`. */
function isPlaced(problem: unknown): boolean {
  const isPath = typeof safeGet(problem, 'path') === 'string';
  return isPath || ['path', 'inner'].some((name) => isList(safeGet(problem, name)));
}

/** The problems of a record by field, each an error or a record with a sentence. */
function problemsByField(
  thrown: unknown,
  { maxItems }: TransportContext,
): readonly object[] | undefined {
  const problems = thrownRecordNames.map((name) =>
    attempt(() => {
      const record = safeGet(thrown, name);
      if (!isObject(record) || Array.isArray(record)) return [];
      const entries = Object.entries(record).slice(0, maxItems);
      const isEach = entries.every(([, problem]) => safeGetString(problem, 'message'));
      return isEach ? entries.map(([field, problem]) => problemOf(problem, field)) : [];
    }),
  );
  return problems.find((found) => found?.length);
}

/** The error itself as the only problem, where a validator has stopped at the first. */
function itselfIn(thrown: unknown, name = ''): readonly object[] {
  const isOne = singleProblemNames.includes(name) && isPlaced(thrown);
  return isOne ? [problemOf(thrown)] : [];
}

function problemOf(problem: unknown, field?: string): object {
  const facts = thrownFactNames.map((name) => [name, factOf(safeGet(problem, name))] as const);
  return { ...compact(Object.fromEntries(facts)), path: field ?? safeGet(problem, 'path') };
}

/** A text, number or boolean, or a list of such. */
function factOf(value: unknown): unknown {
  const isFact = (one: unknown) => ['string', 'number', 'boolean'].includes(typeof one);
  return attempt(() => (Array.isArray(value) ? value : [value]).every(isFact)) ? value : undefined;
}
