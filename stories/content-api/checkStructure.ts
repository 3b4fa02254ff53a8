import type { RuleError } from './errors.js';
import type { ContentField, ContentType, EntryFields, FieldType, Locale } from './resources.js';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLink(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value['sys']) &&
    value['sys']['type'] === 'Link' &&
    typeof value['sys']['id'] === 'string'
  );
}

const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const hasType: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  Symbol: (value) => typeof value === 'string' && value.length <= 256,
  Text: (value) => typeof value === 'string',
  Integer: Number.isInteger,
  Number: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
  Date: isDate,
  Link: isLink,
  Array: Array.isArray,
};

type Path = readonly (string | number)[];

function wrongType(path: Path, value: unknown, type: string): RuleError {
  const details = `The type of "${String(path.at(-1))}" is incorrect, expected type: ${type}`;
  return { name: 'type', path, value, type, details };
}

function unexpected(path: Path, value: unknown): RuleError {
  const details = `The property "${String(path.at(-1))}" is not expected`;
  return { name: 'unknown', path, value, details };
}

function checkValue(field: ContentField, path: Path, value: unknown): readonly RuleError[] {
  // null means "no value": whether one is required is a question for the rules
  if (value === null) return [];
  if (!hasType[field.type](value)) return [wrongType(path, value, field.type)];
  const { items } = field;
  if (!items || !Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    hasType[items.type](item) ? [] : [wrongType([...path, index], item, items.type)],
  );
}

function checkField(
  field: ContentField,
  value: unknown,
  locales: readonly Locale[],
): readonly RuleError[] {
  const path = ['fields', field.id];
  if (!isObject(value)) return [wrongType(path, value, 'Object')];
  return Object.entries(value).flatMap(([code, localized]) => {
    const locale = locales.find((candidate) => candidate.code === code);
    const allowed = locale !== undefined && (field.localized || locale.default);
    if (!allowed) return [unexpected([...path, code], localized)];
    return checkValue(field, [...path, code], localized);
  });
}

/**
 * The errors of fields that cannot be stored: unknown fields, values without a locale or in one that the
 * field does not have, values of the wrong type.
 */
export function checkStructure(
  fields: unknown,
  contentType: ContentType,
  locales: readonly Locale[],
): readonly RuleError[] {
  if (!isObject(fields)) return [wrongType(['fields'], fields, 'Object')];
  return Object.entries(fields).flatMap(([id, value]) => {
    const field = contentType.fields.find((candidate) => candidate.id === id);
    return field ? checkField(field, value, locales) : [unexpected(['fields', id], value)];
  });
}

/** Whether `checkStructure` finds no error, so that the fields can be read as those of an entry. */
export function isStorable(fields: unknown, errors: readonly RuleError[]): fields is EntryFields {
  return errors.length === 0 && isObject(fields);
}
