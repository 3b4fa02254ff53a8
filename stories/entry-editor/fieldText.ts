import type { EntryProps } from 'contentful-management';
import type { Issue } from 'react-api-error';
import { type Change, changesOf, type EntryDocument, valueAt } from './entryDocument.js';
import type { ContentField, ContentType, EditorLocale, Space } from './useSpace.js';

/** Id of the input that holds a field's value in one locale. */
export function inputId(field: string, locale: string): string {
  return `entry-${field}-${locale}`;
}

/** Id of the input that an issue is about: fields that are not localized belong to the default locale. */
export function inputIdOf(issue: Issue, { locales }: Space): string | undefined {
  const home = locales.find((locale) => locale.default)?.code ?? '';
  return issue.field && inputId(issue.field, issue.locale ?? home);
}

function fieldName(contentType: ContentType, id: string): string {
  return contentType.fields.find((field) => field.id === id)?.name ?? id;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** `English (United States)` is long for a tab: the language alone is enough. */
export function localeName({ code }: EditorLocale): string {
  return languages.of(code.split('-')[0] ?? code) ?? code;
}

/** The hint below a label: what the content type asks for. */
export function hintOf({ id, validations = [] }: ContentField): string | undefined {
  const own: Readonly<Record<string, string>> = {
    slug: 'Lower-case letters, digits and hyphens; it becomes the address.',
    tags: 'Up to four, separated by commas.',
    featured: 'Shown on the front page.',
  };
  if (own[id]) return own[id];
  const bounds = validations.flatMap(({ size, range }) => [size ?? range])[0];
  if (!bounds) return undefined;
  const unit = validations.some(({ size }) => size) ? ' characters' : '';
  const { min, max } = bounds as { readonly min?: number; readonly max?: number };
  return min === undefined ? `Up to ${max}${unit}.` : `From ${min} to ${max}${unit}.`;
}

/** The title of an entry in its list, whatever its type. */
export function titleOf(entry: EntryProps, contentType: ContentType | undefined): string {
  const shown = valueAt(entry.fields, contentType?.displayField ?? 'title', 'en-US');
  return typeof shown === 'string' && shown !== '' ? shown : 'Untitled';
}

export function valueText(value: unknown, { authors }: Pick<Space, 'authors'>): string {
  if (value === undefined || value === null || value === '') return '(empty)';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  const id = (value as { sys?: { id?: string } }).sys?.id ?? '';
  const author = authors.find(({ sys }) => sys.id === id);
  return author ? titleOf(author, { displayField: 'name' } as ContentType) : id;
}

export function changeName(
  { field, locale }: Change,
  contentType: ContentType,
  space: Space,
): string {
  const name = fieldName(contentType, field);
  const own = contentType.fields.find(({ id }) => id === field);
  const found = space.locales.find(({ code }) => code === locale);
  return own?.localized && found ? `${name} (${localeName(found)})` : name;
}

/** All unsaved changes as text, to paste into a mail. */
export function changesText(
  document: EntryDocument,
  contentType: ContentType,
  space: Space,
): string {
  return [...document.aside, ...changesOf(document)]
    .map((change) => `${changeName(change, contentType, space)}:\n${valueText(change.mine, space)}`)
    .join('\n\n');
}
