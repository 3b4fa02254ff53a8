import { link, text } from '../catalog/facts.js';
import { isRuleName, ruleCatalog, type RuleRow } from '../catalog/rules.js';
import { cleanText } from '../guard/cleanText.js';
import { compact } from '../guard/compact.js';
import { own } from '../guard/own.js';
import { fromJsonPointer } from '../model/fromJsonPointer.js';
import type { Issue, IssueBase, IssuePath } from '../model/Issue.js';
import type { IssueReading } from '../model/Reading.js';

const MAX_SENTENCE = 1_000;
const MAX_NAME = 200;
const MAX_SEGMENTS = 64;
const MAX_FACT = 300;
const MAX_PREVIEW = 80;

/** A language, and what may follow it. Queries go on behind a field with `sys`, `url` and the like. */
const LOCALE = /^([a-z]{2}|[a-z]{3}(?=[-_]))([-_][a-z\d]{2,8})*$/i;

/** Makes an issue of what a format found: bounded, without secrets, its rule's facts read. */
export function toIssue(reading: IssueReading): Issue {
  const { sentences, value, facts, pointer } = reading;
  const name = cleanText(reading.name, MAX_NAME);
  const path = pathOf(
    reading.path ?? (typeof pointer === 'string' ? fromJsonPointer(pointer) : undefined),
  );
  const place = placeOf(path);
  const sentence = sentences?.find((said) => typeof said === 'string' && said !== '');
  return compact({
    message: cleanText(sentence, MAX_SENTENCE) ?? name ?? '',
    name,
    path,
    ...place,
    locale: cleanText(reading.locale, MAX_NAME) ?? place?.locale,
    entity: cleanFact(link(reading.entity)),
    // a record may hold what its users own; of values only primitives are shown, shortened
    value: cleanText(text(value), MAX_PREVIEW),
    ...ruleOf(reading.rule ?? name, facts),
  }) as Issue;
}

/** Rule and facts: a right pair by construction, which the type of a union cannot express. */
function ruleOf(rule: unknown, facts: unknown): { readonly rule: string; readonly params: object } {
  const row: RuleRow | false = isRuleName(rule) && ruleCatalog[rule];
  const params = row && (row.read ? row.read((key) => own(facts, key)) : row);
  return isRuleName(rule) && params
    ? { rule, params: cleanFact(params) as object }
    : { rule: 'other', params: {} };
}

/** Bounds every text of the facts and removes secrets; they are plain already. */
function cleanFact(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(cleanFact);
  if (Object(fact) !== fact) return cleanText(fact, MAX_FACT) ?? fact;
  return Object.fromEntries(
    Object.entries(fact as object).map(([key, value]) => [key, cleanFact(value)]),
  );
}

function pathOf(path: unknown = []): IssuePath {
  return (Array.isArray(path) ? path : [path].filter(Boolean))
    .slice(0, MAX_SEGMENTS)
    .map((segment: unknown) =>
      // adding zero turns -0, which JSON can write and not read back, into 0
      Number.isFinite(segment) ? Number(segment) + 0 : (cleanText(segment, MAX_NAME) ?? ''),
    );
}

/** Field and locale of the paths of entries and assets: `fields`, an id, a locale. */
function placeOf([root, field, locale]: IssuePath):
  | Pick<IssueBase, 'field' | 'locale'>
  | undefined {
  // content types number their fields
  if (root !== 'fields' || typeof field !== 'string' || /^\d*$/.test(field)) return undefined;
  return LOCALE.test(String(locale)) ? { field, locale: String(locale) } : { field };
}
