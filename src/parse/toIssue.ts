import { link, number, text } from '../catalog/facts.js';
import { isRuleName, ruleCatalog, type RuleRow } from '../catalog/rules.js';
import { cleanText } from '../guard/cleanText.js';
import { fromJsonPointer } from '../model/fromJsonPointer.js';
import type { EntityLink, Issue, IssueBase, IssuePath } from '../model/Issue.js';
import type { IssueReading } from '../model/Reading.js';

/** What a rule without facts tells, one for all. */
const NONE = Object.freeze({});

const MAX_SENTENCE = 1_000;
const MAX_NAME = 200;
const MAX_SEGMENTS = 64;
const MAX_POINTER = 2_000;
const MAX_FACT = 300;
const MAX_PREVIEW = 80;

/** A language, and what may follow it. Queries go on behind a field with `sys`, `url` and the like. */
const LOCALE = /^([a-z]{2}|[a-z]{3}(?=[-_]))([-_][a-z\d]{2,8})*$/i;

/** Content types number their fields, and entries name them. */
const NAMED = /\D/;

/** An issue in the making. */
type Draft = { -readonly [Key in keyof IssueBase]: IssueBase[Key] } & ReturnType<typeof ruleOf>;

/** Makes an issue of what a format found: bounded, without secrets, its rule's facts read. */
export function toIssue(reading: IssueReading): Issue {
  const name = cleanText(reading.name, MAX_NAME);
  const sentence = reading.sentences?.find((said) => typeof said === 'string' && said !== '');
  const { rule, params } = ruleOf(reading.rule ?? name, reading.facts);
  // cleaned as a whole: its segments alone would hide what is a URL with credentials
  const pointer = cleanText(reading.pointer, MAX_POINTER);
  const path = pathOf(reading.path ?? (pointer && fromJsonPointer(pointer)));
  const field = fieldOf(path);
  const locale = cleanText(reading.locale, MAX_NAME) ?? (field && localeOf(path[2]));
  const entity = cleanFact(link(reading.entity)) as EntityLink | undefined;
  // a record may hold what its users own; of values only primitives are shown, shortened
  const value = cleanText(text(reading.value), MAX_PREVIEW);
  const message = cleanText(sentence, MAX_SENTENCE) ?? name ?? '';
  // one literal for what most have: keys that are added later lie apart, and are slower to make
  const issue: Draft =
    name !== undefined && field !== undefined && locale !== undefined
      ? { message, path, rule, params, name, field, locale }
      : { message, path, rule, params };
  if (name !== undefined) issue.name = name;
  if (field !== undefined) issue.field = field;
  if (locale !== undefined) issue.locale = locale;
  if (entity !== undefined) issue.entity = entity;
  if (value !== undefined) issue.value = value;
  return issue as Issue;
}

/** Rule and facts: a right pair by construction, which the type of a union cannot express. */
function ruleOf(rule: unknown, facts: unknown): { readonly rule: string; readonly params: object } {
  if (isRuleName(rule)) {
    const { read }: RuleRow = ruleCatalog[rule];
    const params = read ? cleanFact(read(facts)) : NONE;
    if (params) return { rule, params };
  }
  return { rule: 'other', params: NONE };
}

/** Bounds every text of the facts and removes secrets, in place: they were made for the issue. */
function cleanFact(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return cleanText(fact, MAX_FACT) ?? fact;
  const facts = fact as Record<string, unknown>;
  for (const key in facts) {
    const told = facts[key];
    // numbers, which most facts are, stay as they are
    if (typeof told !== 'number' && Object.hasOwn(facts, key)) facts[key] = cleanFact(told);
  }
  return facts;
}

function pathOf(path: unknown = []): IssuePath {
  const segments = Array.isArray(path) ? path : [path].filter(Boolean);
  const kept = segments.length > MAX_SEGMENTS ? segments.slice(0, MAX_SEGMENTS) : segments;
  return kept.map(segmentOf);
}

function segmentOf(segment: unknown): string | number {
  return number(segment) ?? cleanText(segment, MAX_NAME) ?? '';
}

/** The field in the path of an entry or asset: `fields`, then its id. */
function fieldOf(path: IssuePath): string | undefined {
  const field = path[0] === 'fields' ? path[1] : undefined;
  return typeof field === 'string' && NAMED.test(field) ? field : undefined;
}

function localeOf(segment: unknown): string | undefined {
  return typeof segment === 'string' && LOCALE.test(segment) ? segment : undefined;
}
