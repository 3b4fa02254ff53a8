import { text } from '../../catalog/facts.js';
import { type RuleName, type RuleRow, ruleCatalog } from '../../catalog/rules.js';
import { compact, getOwn, type PlainRecord } from '../../guard/records.js';
import { nonEmptyText } from '../../guard/scalars.js';
import {
  aboutNames,
  absentEnd,
  boundNames,
  choiceNames,
  commonSpellings,
  distinctSpellings,
  formBeginning,
  formNames,
  formRuleNames,
  formSpellings,
  sizeUnits,
  type RuleSentence,
  type RuleSpelling,
  ruleSentences,
  silentNames,
  typeNames,
} from '../../vocabulary/ruleSpellings.js';
import { type Validator, validatorBoundNames } from '../../vocabulary/validators.js';

/** Who sent a problem: a content API, whose `name` is one of our rules, or another server. */
export type Dialect = 'contentApi' | 'other';

/** The rule of the catalog that says the same as a problem of another validator. */
export interface RuleMatch {
  readonly rule: RuleName;
  /** The facts that the rule reads. */
  readonly facts: PlainRecord;
}

/** Members of a problem that our rule says as well, so that they are no facts besides. */
export const ruleFactNames = [
  ...aboutNames,
  ...boundNames,
  ...choiceNames,
  ...silentNames,
  ...formNames,
  'counts',
];

/** Whether many servers call a rule by this name. */
export function isCommonSpelling(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(commonSpellings, name);
}

/**
 * The rule that the name in a problem means or, without a name, its sentence. A name that many servers have counts
 * only without a sentence. `undefined` where no rule says quite the same, or where the facts that it needs are
 * missing. Of a content API such names do not count.
 */
export function matchRule(
  name: string | undefined,
  sentence: string | undefined,
  problem: PlainRecord,
  dialect: Dialect,
): RuleMatch | undefined {
  if (name === undefined) return sentence === undefined ? undefined : meaningOfSentence(sentence);
  const spellings = getOwn(distinctSpellings, name) as readonly RuleSpelling[] | undefined;
  const isCommon = dialect === 'other' && sentence === undefined;
  const common = isCommon ? getOwn(commonSpellings, name) : undefined;
  const isOwnForm = sentence?.startsWith(formBeginning) === false;
  const spelling =
    spellings?.find((row) => fits(row, problem)) ??
    (isOwnForm ? undefined : formMeant(name, problem)) ??
    (common as RuleSpelling | undefined);
  // a value that is as large as the bound meets our rules
  if (!spelling || getOwn(problem, 'inclusive') === false || getOwn(problem, 'exact') === true)
    return undefined;
  return withFacts(spelling, problem, firstOf(problem, boundNames));
}

/** The rule that a problem means of a validator that keeps its bounds in a record of its own. */
export function validatorMeaning(
  validator: Validator,
  problem: PlainRecord,
): RuleMatch | undefined {
  const { name, facts, begin = '', spellings } = validator;
  const record = getOwn(problem, facts);
  const rule = nonEmptyText(getOwn(problem, name)) ?? '';
  const spelling = getOwn(spellings, rule) ?? formMeant(rule, record);
  // a sentence of the app's own says more
  if (
    spelling === undefined ||
    !(nonEmptyText(getOwn(problem, 'message')) ?? begin).startsWith(begin)
  )
    return undefined;
  return withFacts(spelling as RuleSpelling, problem, firstOf(record, validatorBoundNames));
}

/** The rule that a text must have a certain form. */
function formMeant(name: string, problem: unknown): RuleSpelling | undefined {
  const form = formRuleNames.includes(name) ? text(firstOf(problem, formNames)) : undefined;
  return getOwn(formSpellings, form ?? '') as RuleSpelling | undefined;
}

function fits({ about, isAbsent }: RuleSpelling, problem: PlainRecord): boolean {
  if (about) return about.includes(aboutOf(problem) ?? '');
  return !isAbsent || receivedNothing(problem);
}

/** Whether no value came at all, which Zod 4 tells in its sentence alone. */
function receivedNothing(problem: PlainRecord): boolean {
  const received = getOwn(problem, 'received') ?? getOwn(problem, 'message');
  return typeof received === 'string' && (received === 'undefined' || received.endsWith(absentEnd));
}

/** What may follow the beginning of a sentence: nothing, or the bound, with the rest of its brackets. */
const BOUND = /^(?:-?\d+(?:\.\d+)?(?: characters?\))?)?$/;

function meaningOfSentence(sentence: string): RuleMatch | undefined {
  const row = ruleSentences.find(({ begin }) => sentence.startsWith(begin));
  const rest = row && BOUND.exec(sentence.slice(row.begin.length))?.[0];
  return rest === undefined
    ? undefined
    : withFacts(row as RuleSentence, {}, Number.parseFloat(rest));
}

function withFacts(
  { rule, bound, type, counts }: RuleSpelling,
  problem: PlainRecord,
  limit: unknown,
): RuleMatch | undefined {
  const about = aboutOf(problem) ?? '';
  // a fact under our own name stays where there is none under another
  const facts: PlainRecord = compact({
    ...(bound && bound !== 'max' && { min: limit }),
    ...(bound && bound !== 'min' && { max: limit }),
    expected: firstOf(problem, choiceNames),
    type: type ?? getOwn(typeNames, about),
    counts: counts ?? getOwn(sizeUnits, about),
    ...(rule === 'regexp' && { pattern: sourceOf(problem) }),
  });
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read({ ...problem, ...facts }) ? { rule, facts } : undefined;
}

/** The pattern that was to be matched. Zod 4 writes it as a literal of JavaScript, `/^[a-z]+$/`. */
function sourceOf(problem: PlainRecord): string | undefined {
  const pattern = nonEmptyText(getOwn(problem, 'pattern'));
  return pattern?.replace(/^\/(.*)\/[a-z]{0,8}$/s, '$1');
}

/** The type of value that the problem is about. */
function aboutOf(problem: PlainRecord): string | undefined {
  return text(firstOf(problem, aboutNames));
}

function firstOf(problem: unknown, names: readonly string[]): unknown {
  const name = names.find((key) => (getOwn(problem, key) ?? undefined) !== undefined);
  return name && getOwn(problem, name);
}
