import type { RuleError } from './errors.js';
import type { ContentField, ContentType, Entry, FieldType } from './resources.js';

/** A part of an entry that a query can look at. */
export interface Attribute {
  readonly path: readonly string[];
  readonly type: FieldType;
  readonly read: (entry: Entry) => unknown;
}

export type Unresolved = {
  readonly kind: 'unknownPath' | 'unknownField';
  readonly error: RuleError;
};

const sysAttributes: Readonly<Record<string, readonly [FieldType, (entry: Entry) => unknown]>> = {
  'sys.id': ['Symbol', ({ sys }) => sys.id],
  'sys.version': ['Integer', ({ sys }) => sys.version],
  'sys.createdAt': ['Date', ({ sys }) => sys.createdAt],
  'sys.updatedAt': ['Date', ({ sys }) => sys.updatedAt],
  'sys.publishedAt': ['Date', ({ sys }) => sys.publishedAt],
  'sys.publishedVersion': ['Integer', ({ sys }) => sys.publishedVersion],
  'sys.archivedAt': ['Date', ({ sys }) => sys.archivedAt],
  'sys.archivedVersion': ['Integer', ({ sys }) => sys.archivedVersion],
  'sys.contentType.sys.id': ['Symbol', ({ sys }) => sys.contentType.sys.id],
  'sys.createdBy.sys.id': ['Symbol', ({ sys }) => sys.createdBy.sys.id],
  'sys.updatedBy.sys.id': ['Symbol', ({ sys }) => sys.updatedBy.sys.id],
};

function fieldAttribute(field: ContentField, locale: string, path: readonly string[]): Attribute {
  return { path, type: field.type, read: ({ fields }) => fields[field.id]?.[locale] };
}

/** Resolves a dotted query path such as `sys.updatedAt` or `fields.title.de`. */
export function resolvePath(
  name: string,
  contentType: ContentType | undefined,
  defaultLocale: string,
): Attribute | Unresolved {
  const path = name.split('.');
  const sys = Object.hasOwn(sysAttributes, name) ? sysAttributes[name] : undefined;
  if (sys) return { path, type: sys[0], read: sys[1] };
  const [root, id, locale, ...more] = path;
  const details = `The path "${name}" is not recognized`;
  const error = { name: 'unknown', path, details };
  if (root !== 'fields' || id === undefined || more.length > 0)
    return { kind: 'unknownPath', error };
  const field = contentType?.fields.find((candidate) => candidate.id === id);
  if (!field) return { kind: 'unknownField', error: { ...error, path: ['fields', id] } };
  return fieldAttribute(field, locale ?? defaultLocale, path);
}
