import type { RuleError } from './errors.js';
import type { ContentField, ContentType, EntryFields, Locale } from './resources.js';
import { checkRule, linkedId, type RuleContext } from './rules.js';
import type { ContentState } from './state.js';

type Path = readonly (string | number)[];

function isEmpty(value: unknown): boolean {
  const blank = value === undefined || value === null || value === '';
  return blank || (Array.isArray(value) && value.length === 0);
}

function missing(path: Path): RuleError {
  const details = `The property "${String(path.at(-1))}" is required here`;
  return { name: 'required', path, details };
}

function checkRequired(
  field: ContentField,
  values: Readonly<Record<string, unknown>> | undefined,
  locales: readonly Locale[],
): readonly RuleError[] {
  if (!field.required) return [];
  const path = ['fields', field.id];
  if (values === undefined) return [missing(path)];
  const code = locales.find((locale) => locale.default)?.code ?? '';
  return isEmpty(values[code]) ? [missing([...path, code])] : [];
}

function checkLink(type: string, value: unknown, path: Path, { entries }: RuleContext) {
  if (type !== 'Link' || entries.has(linkedId(value))) return [];
  const link = { type: 'Link', linkType: 'Entry', id: linkedId(value) };
  return [{ name: 'notResolvable', path, link, details: 'The linked entry could not be found' }];
}

function checkValue(
  field: ContentField,
  value: unknown,
  path: Path,
  context: RuleContext,
): readonly RuleError[] {
  if (isEmpty(value)) return [];
  const own = field.validations.flatMap((rule) => checkRule(rule, value, path, context));
  const link = checkLink(field.type, value, path, context);
  const { items } = field;
  if (!items || !Array.isArray(value)) return [...own, ...link];
  const inner = value.flatMap((item: unknown, index) => [
    ...items.validations.flatMap((rule) => checkRule(rule, item, [...path, index], context)),
    ...checkLink(items.type, item, [...path, index], context),
  ]);
  return [...own, ...inner];
}

/**
 * The errors of fields that can be stored but not published: missing required fields, broken rules and
 * links, in the order of the content type's fields.
 */
export function checkRules(
  entryId: string,
  fields: EntryFields,
  contentType: ContentType,
  { entries, locales }: ContentState,
): readonly RuleError[] {
  return contentType.fields.flatMap((field) => {
    const values = fields[field.id];
    const context = { entryId, fieldId: field.id, contentTypeId: contentType.sys.id, entries };
    const broken = Object.entries(values ?? {}).flatMap(([code, value]) =>
      checkValue(field, value, ['fields', field.id, code], context),
    );
    return [...checkRequired(field, values, locales), ...broken];
  });
}
