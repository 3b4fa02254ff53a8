import type { RuleName, RuleParams } from '../catalog/rules.js';
import { VALUE_LENGTH } from '../model/fieldPath.js';
import type { IssueContext, Locale, RuleContext, SpokenFacts } from '../locales/Locale.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { EntityLink, Issue } from '../model/Issue.js';
import type { IssueOptions } from './DescribeOptions.js';
import { allowedCharacters } from './allowedCharacters.js';
import { attempt, safeGetString } from '../guard/liveValues.js';
import { isSameName } from './isSameName.js';
import { isolated } from './isolated.js';
import { itemLabel, labelOfEntity, localeLabel } from './labels.js';
import { type MessageContext, createMessageContext } from './messageContext.js';
import { resolveMessages } from './resolveMessages.js';

/**
 * Says one problem in one sentence, without a full stop. The first that speaks wins:
 *
 * 1. the locale's row for the rule, when the rule's facts could be read (an app overrides a row by
 *    spreading the locale), unless a program left out what no person fills in,
 * 2. the server's own words, verbatim,
 * 3. for the bare id of an error that the locale words, the title of its row,
 * 4. that it was not accepted, with the name of a rule or error that the locale does not know.
 *
 * Never throws: a value that is no `Issue` is described by its message.
 *
 * The result may thus be the server's words, in the server's language: show it in `<bdi lang="">`.
 *
 * @example
 * describeIssue(issue); // 'Title must be 60 characters or fewer; it has 73'
 */
export function describeIssue(issue: Issue, options: IssueOptions = {}): string {
  const context = createMessageContext(options);
  return (
    attempt(() => describe(issue, context)) ??
    attempt(() => describe(withoutFacts(issue), context)) ??
    describe(NOTHING, context)
  );
}

/** An issue of which nothing is known. */
const NOTHING: Issue = { message: '', path: [], rule: 'other', params: {} };

/** What can be said of a value that is no `Issue`: its own words, or its name. */
function withoutFacts(issue: unknown): Issue {
  const message = safeGetString(issue, 'message') ?? safeGetString(issue, 'name') ?? '';
  return { ...NOTHING, message };
}

function describe(issue: Issue, context: MessageContext): string {
  const { locale, speech } = context;
  const { name, message } = issue;
  const label = itemLabel(issue, context);
  return (
    sentenceOf(issue, label, context) ||
    // a message that is only the name again says nothing: `Version mismatch`
    (isSameName(message, `${name}`) ? '' : message) ||
    titleOfError(issue, locale) ||
    locale.otherRule({
      label,
      name: /\s/.test(message) ? message : strangeName(issue, locale),
      speech,
    })
  );
}

/** The name of a rule that no row knows. A row that lacks its facts has nothing to say, and nor has its name. */
function strangeName({ name }: Issue, { rules }: Locale): string | undefined {
  return getOwnRow(rules, `${name}`) ? undefined : name;
}

function sentenceOf(issue: Issue, label: string, context: MessageContext): string {
  const { params } = issue;
  if (isLeftOutByProgram(issue) || isAboutProperty(issue)) return '';
  const counted = countedBy(issue);
  // a text of at least one character is one that is required
  const rule = isOneOrMore(issue) && counted !== 'items' ? 'required' : issue.rule;
  // The type of an issue pairs a rule with its facts, which a look-up by name cannot see.
  const sentence = getOwnRow(context.locale.rules, rule) as
    | ((facts: RuleContext<RuleName>) => string)
    | undefined;
  if (!sentence) return '';
  return sentence({
    ...spokenFacts(params, context),
    label,
    issue,
    counted,
    allowed: allowedBy(issue, context),
    valueType: valueTypeOf(issue, context),
    lacksLocale: lacksLocale(issue),
    localeName: localeLabel(issue, context),
    speech: context.speech,
  });
}

/**
 * What a size counts. A text that was refused comes with a preview, a list only with its length. Without these the
 * server's sentence may tell: `is too long (maximum is 20 characters)`.
 */
function countedBy({ value, message, params }: Issue): IssueContext['counted'] {
  const unit = 'counts' in params ? params.counts : undefined;
  if (unit) return unit;
  if (value !== undefined || /\bcharacter/i.test(message)) return 'characters';
  const isList = ('actual' in params && params.actual) || /\b(?:item|element)/i.test(message);
  return isList ? 'items' : 'either';
}

/** The characters that a pattern allows, in words. */
function allowedBy(issue: Issue, { locale, speech }: MessageContext): string {
  if (issue.rule !== 'regexp') return '';
  return speech.list(
    allowedCharacters(issue.params.pattern).map((name) => locale.characters[name]),
  );
}

/** The type that a rule asks for, in words. */
function valueTypeOf({ params }: Issue, { locale, speech }: MessageContext): string {
  const name = 'type' in params ? params.type : undefined;
  if (name === undefined) return '';
  return getOwnRow(locale.valueTypes, name) ?? locale.otherValueType({ name, speech });
}

/** The value of a field is a record of its locales: without one of them it is no record. */
function lacksLocale({ rule, params, field, locale }: Issue): boolean {
  return rule === 'type' && params.type === 'Object' && field !== undefined && locale === undefined;
}

function isOneOrMore({ rule, params }: Issue): boolean {
  return rule === 'size' && params.min === 1 && params.max === undefined;
}

/**
 * Whether the app left something out that no person can fill in, because it is in `sys` and no field. The server's
 * words tell the developer what it is.
 * Source: https://www.contentful.com/developers/docs/references/content-management-api/#/introduction/common-resource-attributes
 */
function isLeftOutByProgram({ rule, path, field }: Issue): boolean {
  return rule === 'required' && field === undefined && path.includes('sys');
}

/** Rules that a property in the value of a field may break, although the field itself keeps them. */
const propertyRules: readonly string[] = ['required', 'unexpected', 'unknown'];

/**
 * Whether a problem is about a property in the value of a field: of a file, a block of rich text, JSON. Said of the
 * field it would be wrong, so the server's words tell which property.
 */
function isAboutProperty({ rule, path, field, message, name = '' }: Issue): boolean {
  const isInValue = field !== undefined && path.length > VALUE_LENGTH;
  if (!isInValue || !propertyRules.includes(rule)) return false;
  // a number is the item of a list, of which our words can tell
  const isItem = typeof path.at(-1) === 'number' && rule !== 'unknown';
  const isWorded = message !== '' && !isSameName(message, name);
  return isWorded && !isItem;
}

/** A whole error nested in another one may come as its id alone. */
function titleOfError({ name, entity }: Issue, locale: Locale): string | undefined {
  const row = getOwnRow(locale.codes, `${name}`) ?? getOwnRow(locale.codes, `${name}Error`);
  return (
    row &&
    resolveMessages(row, { type: entity?.type, contentApi: entity !== undefined }, locale).title
  );
}

/** Facts that a sentence repeats as they came. */
const verbatim: readonly string[] = ['filter', 'nodeType'];

/** How many of a list of values a sentence names. */
const NAMED = 5;

/** Puts the lists and links among the facts of a rule into words; the rest stays as it is. */
function spokenFacts(params: RuleParams[RuleName], context: MessageContext): SpokenFacts<RuleName> {
  const { locale, ui, speech } = context;
  const spoken = ([name, fact]: readonly [string, unknown]) => {
    if (name === 'link')
      return [name, isolated(labelOfEntity(fact as EntityLink, context), locale)];
    if (verbatim.includes(name)) return [name, isolated(String(fact), locale)];
    return [name, Array.isArray(fact) ? list(fact) : fact];
  };

  function list(items: readonly (string | EntityLink)[]): string {
    const names = items.map((item) =>
      isolated(typeof item === 'string' ? item : labelOfEntity(item, context), locale),
    );
    const count = names.length - NAMED;
    // One more name is as short as "1 more".
    if (count > 1) names.splice(NAMED, count, speech.plural(count, ui.rest));
    // Values are what it may be, links what is there.
    return speech.list(names, typeof items[0] === 'string' ? 'disjunction' : 'conjunction');
  }

  return Object.fromEntries(Object.entries(params).map(spoken)) as SpokenFacts<RuleName>;
}
