import type { EntryProps } from 'contentful-management';

/** A value per locale code, per field id. */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the person typed into one field of one locale. */
export interface Change {
  readonly field: string;
  readonly locale: string;
  readonly mine: unknown;
  /** Someone else changed the same value meanwhile. */
  readonly contested: boolean;
}

/** One open entry: the saved version, the values in the form, and the changes that a reload put aside. */
export interface EntryDocument {
  readonly saved: EntryProps;
  readonly values: Values;
  readonly aside: readonly Change[];
}

const isEmpty = (value: unknown) => {
  const blank = value === undefined || value === null || value === '' || value === false;
  return blank || (Array.isArray(value) && value.length === 0);
};

function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
}

export function valueAt(values: Values, field: string, locale: string): unknown {
  return values[field]?.[locale];
}

export function withValue(values: Values, field: string, locale: string, value: unknown): Values {
  return { ...values, [field]: { ...values[field], [locale]: value } };
}

export function openDocument(saved: EntryProps): EntryDocument {
  return { saved, values: saved.fields, aside: [] };
}

/** The differences from the saved version, field by field. */
export function changesOf({ saved, values }: EntryDocument): readonly Change[] {
  return Object.entries(values).flatMap(([field, locales]) =>
    Object.entries(locales).flatMap(([locale, mine]) =>
      isSame(mine, valueAt(saved.fields, field, locale))
        ? []
        : [{ field, locale, mine, contested: false }],
    ),
  );
}

export function isDirty(document: EntryDocument): boolean {
  return changesOf(document).length > 0;
}

/**
 * Puts the latest version into the form. Changes to the old one are put aside, not lost, unless the
 * latest version has the same value.
 */
export function reloadDocument(document: EntryDocument, latest: EntryProps): EntryDocument {
  const own = changesOf(document).map((change) => ({
    ...change,
    contested: !isSame(
      valueAt(document.saved.fields, change.field, change.locale),
      valueAt(latest.fields, change.field, change.locale),
    ),
  }));
  const aside = [...document.aside, ...own].filter(
    ({ field, locale, mine }) => !isSame(mine, valueAt(latest.fields, field, locale)),
  );
  return { saved: latest, values: latest.fields, aside };
}

/** Puts changes that were set aside back into the form. */
export function takeMine(document: EntryDocument, changes: readonly Change[]): EntryDocument {
  const values = changes.reduce(
    (sum, { field, locale, mine }) => withValue(sum, field, locale, mine),
    document.values,
  );
  return { ...document, values, aside: document.aside.filter((one) => !changes.includes(one)) };
}

/** The fields to send. A field without a value stays in, so that the server's answer names its locale. */
export function toFields(
  values: Values,
  ids: readonly string[],
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    ids.map((id) => {
      const filled = Object.entries(values[id] ?? {}).filter(
        ([, value]) => value === false || !isEmpty(value),
      );
      return [id, Object.fromEntries(filled)];
    }),
  );
}
