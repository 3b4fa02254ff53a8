import { link, text } from '../catalog/facts.js';
import { rowOfRule, type RuleName, type RuleRow } from '../catalog/rules.js';
import { compact, withoutPrototype, isRecord, type PlainRecord } from '../guard/records.js';
import { cleanText } from '../guard/cleanText.js';
import { onceForText } from '../guard/onceForText.js';
import { nonEmptyText } from '../guard/scalars.js';
import type { EntityLink, Issue, IssueBase, IssuePath } from '../model/Issue.js';
import type { RawIssue } from '../model/FormatResult.js';
import { MAX } from './textBounds.js';

/** What a rule without facts tells, one for all. */
const NONE = Object.freeze({});

/** The record of a reading that has none. */
const NOTHING: PlainRecord = withoutPrototype({});

/** A language, and what may follow it. Queries go on behind a field with `sys`, `url` and the like. */
const LOCALE = /^([a-z]{2}|[a-z]{3}(?=[-_]))([-_][a-z\d]{2,8})*$/i;

/** Content types number their fields, and entries name them. */
const NAMED = /\D/;

/** A record that was made for the issue, and is still being written. */
type Writable<Fields> = { -readonly [Key in keyof Fields]: Fields[Key] };

/** An issue in the making. */
type Draft = Writable<IssueBase> & {
  readonly rule: string;
  readonly params: object;
};

/** The parts of an issue; those that it has not are `undefined`. */
type Parts = { readonly [Key in keyof Required<Omit<Draft, 'entity'>>]: Draft[Key] };

/** Makes an issue of what a format found: bounded, without secrets, its rule's facts read. */
export function toIssue(reading: RawIssue, path: IssuePath, said: string | undefined): Issue {
  const facts: PlainRecord = isRecord(reading.facts) ? reading.facts : NOTHING;
  const told = reading.name ?? facts['name'];
  const known = reading.rule ?? told;
  // who made the rule has worded it for editors
  const isWorded = nonEmptyText(facts['customMessage']) !== undefined;
  const row = isWorded ? undefined : rowOfRule(known);
  const params = row && paramsOf(row, facts);
  const rule = params ? (known as RuleName) : 'other';
  // a name of the catalog holds no secret
  const name = told === rule ? rule : cleanText(told, MAX.name);
  const field = fieldOf(path);
  const locale =
    cleanText(reading.locale ?? facts['locale'], MAX.name) ?? (field && localeOf(path[2]));
  const entity = link(reading.entity);
  // a record may hold what its users own; of values only primitives are shown, shortened
  const value = cleanText(text(reading.value ?? facts['value']), MAX.value);
  const message = said === undefined ? (name ?? '') : cleanSentence(said);
  const issue = draftOf({
    message,
    path,
    rule,
    params: params ?? NONE,
    name,
    field,
    locale,
    value,
  });
  if (entity !== undefined) issue.entity = cleanLink(entity);
  return issue as Issue;
}

/** Most issues have these parts: an object made at once is smaller, and made sooner, than one that grows. */
function draftOf(parts: Parts): Draft {
  const { message, path, rule, params, name, field, locale, value } = parts;
  if (name === undefined || field === undefined || locale === undefined) return compact(parts);
  return value === undefined
    ? { message, path, rule, params, name, field, locale }
    : { message, path, rule, params, name, field, locale, value };
}

/** The facts of the rule; `undefined` when they could not be read. */
function paramsOf({ read }: RuleRow, facts: PlainRecord): object | undefined {
  return read ? read(facts, cleanFact) : NONE;
}

const cleanSentence = /* @__PURE__ */ onceForText((said) => cleanText(said, MAX.message) ?? '');

/** The best sentence as it was said: the reading's own, or the record's as content APIs name them. */
export function sentenceOf({ sentences, facts }: RawIssue): string | undefined {
  const own = sentences && firstText(sentences);
  if (own !== undefined || !isRecord(facts)) return own;
  const { customMessage, message, details } = facts;
  return nonEmptyText(customMessage) ?? nonEmptyText(message) ?? nonEmptyText(details);
}

function firstText(said: readonly unknown[]): string | undefined {
  return said.find((sentence) => nonEmptyText(sentence)) as string | undefined;
}

/** Bounds every text of a fact and removes secrets, in place: it was made for the issue. */
function cleanFact(fact: unknown): unknown {
  if (typeof fact === 'string') return cleanText(fact, MAX.facts) ?? fact;
  if (Array.isArray(fact)) return fact.map(cleanFact);
  return typeof fact === 'object' ? cleanLink(fact as Writable<EntityLink>) : fact;
}

const cleanType = /* @__PURE__ */ onceForText((type) => cleanText(type, MAX.facts) ?? type);

function cleanLink(made: Writable<EntityLink>): EntityLink {
  made.type = cleanType(made.type);
  made.id = cleanText(made.id, MAX.facts) ?? made.id;
  return made;
}

/** The field in the path of an entry or asset: `fields`, then its id. */
function fieldOf(path: IssuePath): string | undefined {
  const field = path[0] === 'fields' ? path[1] : undefined;
  return typeof field === 'string' && NAMED.test(field) ? field : undefined;
}

const isLocale = /* @__PURE__ */ onceForText((name) => LOCALE.test(name));

function localeOf(segment: unknown): string | undefined {
  return typeof segment === 'string' && isLocale(segment) ? segment : undefined;
}
