import { entity } from './en.entity.js';
import type { Locale, RuleContext } from './locale.js';
import type { PluralForms, Speech } from './speech.js';

/** How many of a list of values a sentence names. */
const NAMED = 5;

const typeNames: Readonly<Record<string, string>> = {
  Array: 'a list',
  Boolean: 'true or false',
  Date: 'a date',
  Integer: 'a whole number',
  Link: 'a link',
  Number: 'a number',
  String: 'text',
  Symbol: 'text',
  Text: 'text',
};

/** The first few of a list and how many more there are. */
function some(items: readonly string[], speech: Speech, joint: 'and' | 'or' = 'and'): string {
  const rest = items.length - NAMED;
  // One more name is as short as "1 more".
  if (rest < 2) return speech.list(items, joint);
  return speech.list([...items.slice(0, NAMED), `${speech.number(rest)} more`], joint);
}

/** `between 2 and 5`, `exactly 2`, `5 or less`, `2 or more`. */
function within<Bound>(
  { min, max }: { readonly min?: Bound; readonly max?: Bound },
  show: (bound: Bound) => string,
  less = 'less',
  more = 'more',
  showFirst = show,
): string {
  if (max === undefined) return min === undefined ? '' : `${show(min)} or ${more}`;
  if (min === undefined) return `${show(max)} or ${less}`;
  return min === max ? `exactly ${show(min)}` : `between ${showFirst(min)} and ${show(max)}`;
}

/** A refused text comes with a preview, a refused list only with its length. */
function size({ label, params, issue, speech: { number, plural } }: RuleContext<'size'>): string {
  const actual = 'actual' in params ? params.actual : undefined;
  const isText = issue.value !== undefined;
  // Nothing tells an empty text from an empty list.
  if (!isText && !actual) return `${label} must have a length of ${within(params, number)}`;

  const forms: PluralForms = isText
    ? { one: '# character', other: '# characters' }
    : { one: '# item', other: '# items' };
  const count = (bound: number) => plural(bound, forms);
  const has = actual === undefined ? '' : `; it has ${number(actual)}`;
  const limit = within(params, count, 'fewer', 'more', number);
  return `${label} must ${isText ? 'be' : 'have'} ${limit}${has}`;
}

function type({ label, params, issue }: RuleContext<'type'>): string {
  // The value of a field is a record of its locales: without one of them it is no record.
  if (params.type === 'Object' && issue.field !== undefined && issue.locale === undefined)
    return `${label} was sent without a locale`;
  return `${label} must be ${nameOfType(params.type)}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label} is not known here`;
  return localeName === undefined
    ? `${label} is not a field of this content type`
    : `${label} is not translated: it has no value in ${localeName}`;
}

function unique({ label, params: { conflicting }, speech }: RuleContext<'unique'>): string {
  const ids = conflicting.map(({ id }) => id);
  const holders = ids.length > 0 ? ` by ${some(ids, speech)}` : '';
  return `${label} must be unique; this value is already used${holders}`;
}

function value({ label, params: { type: name, filter } }: RuleContext<'value'>): string {
  if (name !== undefined) return `${label} must be ${nameOfType(name)} in this search`;
  return `${label} cannot be filtered with “${filter}”`;
}

function nameOfType(name: string): string {
  return Object.hasOwn(typeNames, name) ? `${typeNames[name]}` : `of the type “${name}”`;
}

/** One English sentence a rule: an empty field gets an instruction, a broken rule its real limits. */
export const enRules: Locale['rules'] = {
  required: ({ label }) => `Fill in “${label}”`,
  type,
  unknown,
  unexpected: ({ label }) => `${label} is not expected here`,
  in: ({ label, params, speech }) =>
    `${label} must be one of ${some(params.expected, speech, 'or')}`,
  size,
  range: ({ label, params, speech }) => `${label} must be ${within(params, speech.number)}`,
  dateRange: ({ label, params, speech }) =>
    `${label} must be ${within(params, speech.date, 'earlier', 'later')}`,
  regexp: ({ label, params }) => `${label} must match the pattern ${params.pattern}`,
  prohibitRegexp: ({ label, params }) => `${label} must not match the pattern ${params.pattern}`,
  unique,
  notResolvable: ({ label, params }) =>
    `${label} links to what was not found: ${entity(params.link)}`,
  linkContentType: ({ label, params, speech }) =>
    `${label} must link to content of the type ${some(params.contentTypeId, speech, 'or')}`,
  linkMimetypeGroup: ({ label, params, speech }) =>
    `${label} must link to a file of the type ${some(params.mimetypeGroupName, speech, 'or')}`,
  assetFileSize: ({ label, params, speech }) =>
    `${label} must be ${within(params, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label} must be an image of the allowed size`,
  enabledNodeTypes: ({ label, params }) =>
    `${label} contains a block that is not enabled: ${params.nodeType}`,
  enabledMarks: ({ label }) => `${label} uses formatting that is not enabled`,
  nodes: ({ label }) => `${label} contains links that do not meet its rules`,
  allowedResources: ({ label }) => `${label} links to a source that is not enabled`,
  noFileFields: ({ label }) => `${label} has no file`,
  hasHostname: ({ label }) => `${label} must be a full web address`,
  reference: ({ label }) => `${label} is still used by other content`,
  uniqueFieldIds: () => 'Each field needs an ID of its own',
  uniqueFieldApiNames: () => 'Each field needs an API name of its own',

  value,
  unknownContentType: () => 'This content type does not exist',
  order: ({ label }) => `${label} cannot be used to sort`,

  taken: ({ label }) => `${label} is already used; choose another`,
  invalid: ({ label }) => `${label} cannot be used as it is`,
  length: ({ label }) => `${label} is too short or too long`,
};
