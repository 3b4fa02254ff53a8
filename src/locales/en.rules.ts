import type { Locale, RuleContext } from './Locale.js';

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

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  if (counted === 'either') return `${label} must have a length of ${within(bounds, number)}`;

  const isList = counted === 'items';
  const noun = isList ? 'item' : 'character';
  const count = (bound: number) => plural(bound, { one: `# ${noun}`, other: `# ${noun}s` });
  const limit = within(bounds, count, 'fewer', 'more', number);
  const has = actual === undefined ? '' : `; it has ${number(actual)}`;
  return `${label} must ${isList ? 'have' : 'be'} ${limit}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label} is not known here`;
  return localeName === undefined
    ? `${label} is not a field of this content`
    : `${label} takes no value in ${localeName}`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `${label} must be ${valueType} in this search`;
  return `${label} cannot be filtered with “${filter}”`;
}

/** One English sentence a rule: an empty field gets an instruction, a broken rule its real limits. */
export const enRules: Locale['rules'] = {
  required: ({ label }) => `Fill in “${label}”`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale ? `${label} was sent without a locale` : `${label} must be ${valueType}`,
  unknown,
  unexpected: ({ label }) => `${label} is not expected here`,
  in: ({ label, expected }) => `${label} must be ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `${label} must be ${within(bounds, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) =>
    `${label} must be ${within(bounds, speech.date, 'earlier', 'later')}`,
  regexp: ({ label, allowed }) =>
    allowed
      ? `${label} may only have ${allowed}`
      : `${label} does not have the form that is asked for`,
  prohibitRegexp: ({ label }) => `${label} has something that is not allowed`,
  unique: ({ label, conflicting }) =>
    `${label} must be unique; this value is already used${conflicting && ` by ${conflicting}`}`,
  notResolvable: ({ label, link }) => `${label} links to missing content: ${link}`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label} must link to content of the type ${contentTypeId}`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label} must link to a file of the type ${mimetypeGroupName}`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label} must be ${within(bounds, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label} must be an image of the allowed size`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label} contains a block that is not enabled: ${nodeType}`,
  enabledMarks: ({ label }) => `${label} uses formatting that is not enabled`,
  nodes: ({ label }) => `${label} contains links that do not meet its rules`,
  allowedResources: ({ label }) => `${label} links to a source that is not enabled`,
  noFileFields: ({ label }) => `${label} has no file`,
  hasHostname: ({ label }) => `${label} must be a full web address`,
  reference: ({ label }) => `${label} is still used by other content`,
  uniqueFieldIds: () => 'Each field needs an ID of its own',
  uniqueFieldApiNames: () => 'Each field needs an API name of its own',

  value,
  unknownContentType: () => 'This type of content does not exist',
  order: ({ label }) => `${label} cannot be used to sort`,

  taken: ({ label }) => `${label} is already used; choose another`,
  invalid: ({ label }) => `${label} cannot be used as it is`,
  length: ({ label }) => `${label} is too short or too long`,
};
