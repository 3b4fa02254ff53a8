import { text } from '../catalog/facts.js';
import { type RuleName, type RuleRow, ruleCatalog } from '../catalog/rules.js';
import { getOwn, type PlainRecord } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
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
} from '../vocabulary/ruleSpellings.js';
import { type Validator, validatorBoundNames } from '../vocabulary/validators.js';

/** The rule of the catalog that says what a problem of another validator says. */
export interface RuleMatch {
  readonly rule: RuleName;
  /** The facts that the rule reads. */
  readonly facts: PlainRecord;
}

/** What a problem says beside the name of its rule, and our rule says itself. */
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
 * What the name of a rule means, or where there is no name the sentence. A name that many servers
 * have counts only without a sentence. `undefined` when no rule says quite that, or when the facts
 * that the rule needs are not there.
 *
 * @param isForeign whether the name may be one that many servers have
 */
export function matchRule(
  name: string | undefined,
  sentence: string | undefined,
  told: PlainRecord,
  isForeign: boolean,
): RuleMatch | undefined {
  if (name === undefined) return sentence === undefined ? undefined : meaningOfSentence(sentence);
  const spellings = getOwn(distinctSpellings, name) as readonly RuleSpelling[] | undefined;
  const common = isForeign && sentence === undefined ? getOwn(commonSpellings, name) : undefined;
  const isOwnForm = sentence?.startsWith(formBeginning) === false;
  const spelling =
    spellings?.find((row) => fits(row, told)) ??
    (isOwnForm ? undefined : formMeant(name, told)) ??
    (common as RuleSpelling | undefined);
  // the bounds of our rules are allowed themselves
  if (!spelling || getOwn(told, 'inclusive') === false || getOwn(told, 'exact') === true)
    return undefined;
  return withFacts(spelling, told, firstOf(told, boundNames));
}

/** What a problem of a validator means that names its bounds in a record of its own. */
export function validatorMeaning(validator: Validator, told: PlainRecord): RuleMatch | undefined {
  const { name, facts, begin = '', spellings } = validator;
  const record = getOwn(told, facts);
  const rule = nonEmptyText(getOwn(told, name)) ?? '';
  const spelling = getOwn(spellings, rule) ?? formMeant(rule, record);
  // an app's own sentence says more
  if (spelling === undefined || !(nonEmptyText(getOwn(told, 'message')) ?? begin).startsWith(begin))
    return undefined;
  return withFacts(spelling as RuleSpelling, told, firstOf(record, validatorBoundNames));
}

/** The form that a text was to have. */
function formMeant(name: string, told: unknown): RuleSpelling | undefined {
  const form = formRuleNames.includes(name) ? text(firstOf(told, formNames)) : undefined;
  return getOwn(formSpellings, form ?? '') as RuleSpelling | undefined;
}

function fits({ about, isAbsent }: RuleSpelling, told: PlainRecord): boolean {
  if (about) return about.includes(aboutOf(told) ?? '');
  return !isAbsent || receivedNothing(told);
}

/** Zod 4 tells in its sentence alone that nothing was there. */
function receivedNothing(told: PlainRecord): boolean {
  const received = getOwn(told, 'received') ?? getOwn(told, 'message');
  return typeof received === 'string' && (received === 'undefined' || received.endsWith(absentEnd));
}

/** What may follow the beginning of a sentence: nothing, or the bound, in brackets of characters. */
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
  told: PlainRecord,
  limit: unknown,
): RuleMatch | undefined {
  const about = aboutOf(told) ?? '';
  const facts = {
    ...(bound && bound !== 'max' && { min: limit }),
    ...(bound && bound !== 'min' && { max: limit }),
    expected: firstOf(told, choiceNames),
    type: type ?? getOwn(typeNames, about),
    counts: counts ?? getOwn(sizeUnits, about),
    ...(rule === 'regexp' && { pattern: sourceOf(told) }),
  };
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read({ ...told, ...facts }) ? { rule, facts } : undefined;
}

/** The pattern of a regular expression, which Zod 4 writes as in JavaScript: `/^[a-z]+$/`. */
function sourceOf(told: PlainRecord): string | undefined {
  const pattern = nonEmptyText(getOwn(told, 'pattern'));
  return pattern?.replace(/^\/(.*)\/[a-z]{0,8}$/s, '$1');
}

/** The type of value that the problem is about. */
function aboutOf(told: PlainRecord): string | undefined {
  return text(firstOf(told, aboutNames));
}

function firstOf(told: unknown, names: readonly string[]): unknown {
  const name = names.find((key) => (getOwn(told, key) ?? undefined) !== undefined);
  return name && getOwn(told, name);
}
