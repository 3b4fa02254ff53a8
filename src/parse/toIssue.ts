import { link, text } from '../catalog/facts.js';
import { rowOfRule, type RuleName, type RuleRow } from '../catalog/rules.js';
import { compact, withoutPrototype, isRecord, type PlainRecord } from '../guard/records.js';
import { cleanText } from '../redaction/cleanText.js';
import { onceForText } from '../guard/onceForText.js';
import { nonEmptyText } from '../guard/scalars.js';
import { FIELD_AT, FIELDS, LOCALE_AT } from '../model/fieldPath.js';
import type { EntityLink, Issue, IssueBase, IssuePath } from '../model/Issue.js';
import type { RawIssue } from '../model/FormatResult.js';
import { MAX } from './textBounds.js';

/** The facts of a rule that has none: one record for all issues. */
const NO_PARAMS = Object.freeze({});

/** The facts of a problem that has none. */
const NO_FACTS: PlainRecord = withoutPrototype({});

/** A locale: two letters, or three before a region. Paths of queries have `sys` or `url` in its place. */
const LOCALE = /^([a-z]{2}|[a-z]{3}(?=[-_]))([-_][a-z\d]{2,8})*$/i;

/** The id of a field: in the path of a content type its index stands there. */
const FIELD_ID = /\D/;

/** A record that is still being made. */
type Writable<Fields> = { -readonly [Key in keyof Fields]: Fields[Key] };

/** An issue that is still being made. */
type Draft = Writable<IssueBase> & {
  readonly rule: string;
  readonly params: object;
};

/** The parts of an issue, `undefined` where it has none. */
type Parts = { readonly [Key in keyof Required<Omit<Draft, 'entity'>>]: Draft[Key] };

/**
 * Makes an issue of a problem: bounds every text, removes secrets, and reads the facts of its rule.
 *
 * @param sentence the sentence to quote
 */
export function toIssue(reading: RawIssue, path: IssuePath, sentence: string | undefined): Issue {
  const facts: PlainRecord = isRecord(reading.facts) ? reading.facts : NO_FACTS;
  const spelled = reading.name ?? facts['name'];
  const known = reading.rule ?? spelled;
  // a sentence that the makers of the rule wrote for editors is better than ours
  const isWorded = nonEmptyText(facts['customMessage']) !== undefined;
  const row = isWorded ? undefined : rowOfRule(known);
  const params = row && paramsOf(row, facts);
  const rule = params ? (known as RuleName) : 'other';
  // the name of one of our rules holds no secret
  const name = spelled === rule ? rule : cleanText(spelled, MAX.name);
  const field = fieldOf(path);
  const locale =
    cleanText(reading.locale ?? facts['locale'], MAX.name) ?? (field && localeOf(path[LOCALE_AT]));
  const entity = link(reading.entity);
  // a record may hold anything: of values only primitives are shown, shortened
  const value = cleanText(text(reading.value ?? facts['value']), MAX.value);
  // nothing may be left of a sentence: tags and control characters are taken out
  const message = (sentence && cleanSentence(sentence)) || name || '';
  const issue = draftOf({
    message,
    path,
    rule,
    params: params ?? NO_PARAMS,
    name,
    field,
    locale,
    value,
  });
  if (entity !== undefined) issue.entity = cleanLink(entity);
  return issue as Issue;
}

/** Most issues have these parts. An object made at once is smaller, and made faster, than one that grows. */
function draftOf(parts: Parts): Draft {
  const { message, path, rule, params, name, field, locale, value } = parts;
  if (name === undefined || field === undefined || locale === undefined) return compact(parts);
  return value === undefined
    ? { message, path, rule, params, name, field, locale }
    : { message, path, rule, params, name, field, locale, value };
}

/** The facts of the rule; `undefined` when the server did not tell them. */
function paramsOf({ read }: RuleRow, facts: PlainRecord): object | undefined {
  return read ? read(facts, cleanFact) : NO_PARAMS;
}

const cleanSentence = /* @__PURE__ */ onceForText(
  (sentence) => cleanText(sentence, MAX.message) ?? '',
);

/** The sentence to quote: the best that the format found, or else that of the record, by our own names. */
export function sentenceOf({ sentences, facts }: RawIssue): string | undefined {
  const own = nonEmptyText(sentences?.find(nonEmptyText));
  if (own !== undefined || !isRecord(facts)) return own;
  const { customMessage, message, details } = facts;
  return nonEmptyText(customMessage) ?? nonEmptyText(message) ?? nonEmptyText(details);
}

/** Bounds every text of a fact and removes secrets. A link is changed in place: it was made for the issue. */
function cleanFact(fact: unknown): unknown {
  if (typeof fact === 'string') return cleanWord(fact);
  if (Array.isArray(fact)) return fact.map(cleanFact);
  return typeof fact === 'object' ? cleanLink(fact as Writable<EntityLink>) : fact;
}

/** Ten thousand problems often have the same facts. */
const cleanWord = /* @__PURE__ */ onceForText((word) => cleanText(word, MAX.facts) ?? word);

function cleanLink(made: Writable<EntityLink>): EntityLink {
  made.type = cleanWord(made.type);
  made.id = cleanText(made.id, MAX.facts) ?? made.id;
  return made;
}

/** The field in the path of an entry or asset: `fields`, then its id. */
function fieldOf(path: IssuePath): string | undefined {
  const field = path[0] === FIELDS ? path[FIELD_AT] : undefined;
  return typeof field === 'string' && FIELD_ID.test(field) ? field : undefined;
}

const isLocale = /* @__PURE__ */ onceForText((name) => LOCALE.test(name));

function localeOf(segment: unknown): string | undefined {
  return typeof segment === 'string' && isLocale(segment) ? segment : undefined;
}
