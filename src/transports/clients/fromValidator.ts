import { compact, isObject } from '../../guard/records.js';
import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
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
 * An error that a validator throws before anything is sent, or that a server action lets through:
 * its list, or its record by field, names sentence and place of each problem; some are the one problem
 * themselves. Nothing else of them is read: they repeat what was checked.
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

/** Whether it has a path, or is an error of Yup, which has none where it is about the whole. */
function isPlaced(problem: unknown): boolean {
  const isPath = typeof safeGet(problem, 'path') === 'string';
  return isPath || ['path', 'inner'].some((name) => isList(safeGet(problem, name)));
}

function isList(value: unknown): boolean {
  return attempt(() => Array.isArray(value)) === true;
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

/** The error itself, where a validator stopped at the first problem. */
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
