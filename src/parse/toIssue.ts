import { link, number, text } from '../catalog/facts.js';
import { rowOfRule, type RuleName, type RuleRow } from '../catalog/rules.js';
import { getOwn, withoutPrototype, isRecord, type PlainRecord } from '../guard/records.js';
import { cleanText } from '../guard/cleanText.js';
import { onceForText } from '../guard/onceForText.js';
import { nonEmptyText } from '../guard/scalars.js';
import { fromJsonPointer } from '../model/fromJsonPointer.js';
import type { EntityLink, Issue, IssueBase, IssuePath } from '../model/Issue.js';
import type { RawIssue } from '../model/FormatResult.js';

/** What a rule without facts tells, one for all. */
const NONE = Object.freeze({});

/** The record of a reading that has none. */
const NOTHING: PlainRecord = withoutPrototype({});

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
type Draft = { -readonly [Key in keyof IssueBase]: IssueBase[Key] } & {
  readonly rule: string;
  readonly params: object;
};

/** Makes an issue of what a format found: bounded, without secrets, its rule's facts read. */
export function toIssue(reading: RawIssue): Issue {
  const facts: PlainRecord = isRecord(reading.facts) ? reading.facts : NOTHING;
  const told = reading.name ?? facts['name'];
  const known = reading.rule ?? told;
  // who made the rule has worded it for editors
  const isWorded = sentence(facts['customMessage']) !== undefined;
  const row = isWorded ? undefined : rowOfRule(known);
  const params = row && paramsOf(row, facts);
  const rule = params ? (known as RuleName) : 'other';
  // a name of the catalog holds no secret
  const name = told === rule ? rule : cleanText(told, MAX_NAME);
  // cleaned as a whole: its segments alone would hide what is a URL with credentials
  const pointer = cleanText(reading.pointer, MAX_POINTER);
  const path = pathOf(reading.path ?? (pointer ? fromJsonPointer(pointer) : facts['path']));
  const field = fieldOf(path);
  const locale =
    cleanText(reading.locale ?? facts['locale'], MAX_NAME) ?? (field && localeOf(path[2]));
  const entity = link(reading.entity);
  // a record may hold what its users own; of values only primitives are shown, shortened
  const value = cleanText(text(reading.value ?? facts['value']), MAX_PREVIEW);
  const message = sentenceOf(reading, facts) ?? name ?? '';
  const issue = draftOf({ message, path, rule, params: params ?? NONE }, name, field);
  if (locale !== undefined) issue.locale = locale;
  if (value !== undefined) issue.value = value;
  if (entity !== undefined) issue.entity = cleanLink(entity);
  return issue as Issue;
}

/** Most issues have a name and a field: an object made at once is smaller than one that grows. */
function draftOf(
  { message, path, rule, params }: Draft,
  name: string | undefined,
  field: string | undefined,
): Draft {
  if (name !== undefined && field !== undefined)
    return { message, path, rule, params, name, field };
  const draft: Draft = { message, path, rule, params };
  if (name !== undefined) draft.name = name;
  if (field !== undefined) draft.field = field;
  return draft;
}

/** The facts of the rule; `undefined` when they could not be read. */
function paramsOf({ read }: RuleRow, facts: PlainRecord): object | undefined {
  return read ? read(facts, cleanFact) : NONE;
}

const cleanSentence = /* @__PURE__ */ onceForText((raw) => cleanText(raw, MAX_SENTENCE) ?? '');

function sentence(told: unknown): string | undefined {
  return nonEmptyText(typeof told === 'string' ? cleanSentence(told) : undefined);
}

/** The best sentence: the reading's own, then those of the record as content APIs name them. */
function sentenceOf({ sentences = [] }: RawIssue, facts: PlainRecord): string | undefined {
  for (const said of sentences) {
    const clean = sentence(said);
    if (clean !== undefined) return clean;
  }
  return (
    sentence(facts['customMessage']) ?? sentence(facts['message']) ?? sentence(facts['details'])
  );
}

/** Bounds every text of a fact and removes secrets, in place: it was made for the issue. */
function cleanFact(fact: unknown): unknown {
  if (typeof fact === 'string') return cleanText(fact, MAX_FACT) ?? fact;
  if (Array.isArray(fact)) return fact.map(cleanFact);
  return typeof fact === 'object' ? cleanLink(fact as EntityLink) : fact;
}

const cleanType = /* @__PURE__ */ onceForText((type) => cleanText(type, MAX_FACT) ?? type);

function cleanLink({ type, id }: EntityLink): EntityLink {
  return { type: cleanType(type), id: cleanText(id, MAX_FACT) ?? id };
}

function pathOf(path: unknown = []): IssuePath {
  const segments = Array.isArray(path) ? path : [path].filter(Boolean);
  const kept = segments.length > MAX_SEGMENTS ? segments.slice(0, MAX_SEGMENTS) : segments;
  return kept.map(segmentOf);
}

const cleanName = /* @__PURE__ */ onceForText((name) => cleanText(name, MAX_NAME) ?? '');

function segmentOf(segment: unknown): string | number {
  if (typeof segment === 'string') return cleanName(segment);
  // Standard Schema and valibot: https://standardschema.dev/schema, PathSegment
  const key = isRecord(segment) ? getOwn(segment, 'key') : segment;
  return number(key) ?? cleanText(key, MAX_NAME) ?? '';
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
