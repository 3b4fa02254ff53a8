/** The resources as they are sent, with only what an entry editor reads or writes. */

export interface Link {
  readonly sys: { readonly type: 'Link'; readonly linkType: string; readonly id: string };
}

export interface Bounds<T = number> {
  readonly min?: T;
  readonly max?: T;
}

export interface Pattern {
  readonly pattern: string;
  readonly flags?: string;
}

/** One element of a field's `validations`: one rule, and optionally the content modeller's own message. */
export interface FieldValidation {
  readonly size?: Bounds;
  readonly range?: Bounds;
  readonly dateRange?: Bounds<string>;
  readonly regexp?: Pattern;
  readonly prohibitRegexp?: Pattern;
  readonly in?: readonly string[];
  readonly unique?: true;
  readonly linkContentType?: readonly string[];
  readonly message?: string;
}

export type FieldType =
  | 'Symbol'
  | 'Text'
  | 'Integer'
  | 'Number'
  | 'Boolean'
  | 'Date'
  | 'Link'
  | 'Array';

export interface FieldItems {
  readonly type: FieldType;
  readonly linkType?: string;
  readonly validations: readonly FieldValidation[];
}

export interface ContentField {
  readonly id: string;
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly localized: boolean;
  readonly disabled: boolean;
  readonly omitted: boolean;
  readonly linkType?: string;
  readonly items?: FieldItems;
  readonly validations: readonly FieldValidation[];
}

export interface ContentType {
  readonly sys: {
    readonly id: string;
    readonly type: 'ContentType';
    readonly version: number;
    readonly publishedVersion: number;
    readonly space: Link;
    readonly environment: Link;
  };
  readonly name: string;
  readonly description: string;
  readonly displayField: string;
  readonly fields: readonly ContentField[];
}

export interface Locale {
  readonly sys: { readonly id: string; readonly type: 'Locale'; readonly version: number };
  readonly name: string;
  readonly code: string;
  readonly default: boolean;
  readonly optional: boolean;
  readonly fallbackCode: string | null;
  readonly contentManagementApi: true;
  readonly contentDeliveryApi: true;
}

/** `fields.title['en-US']`: a value per locale code, per field id. */
export type EntryFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface EntrySys {
  readonly id: string;
  readonly type: 'Entry';
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: Link;
  readonly updatedBy: Link;
  readonly contentType: Link;
  readonly space: Link;
  readonly environment: Link;
  readonly publishedVersion?: number;
  readonly publishedAt?: string;
  readonly archivedVersion?: number;
  readonly archivedAt?: string;
}

export interface Entry {
  readonly sys: EntrySys;
  readonly metadata: { readonly tags: readonly Link[] };
  readonly fields: EntryFields;
}

/** A link to a resource, as `sys.contentType`, `sys.updatedBy` and link fields hold it. */
export function linkTo(linkType: string, id: string): Link {
  return { sys: { type: 'Link', linkType, id } };
}
