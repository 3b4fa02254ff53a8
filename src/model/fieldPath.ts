// The path of a problem in an entry or asset of a content API: `['fields', 'tags', 'en-US', 0]`.
// Source: https://www.contentful.com/developers/docs/references/content-management-api/#/reference/entries

/** The first segment. */
export const FIELDS = 'fields';

/** Where the id of the field stands in the path. */
export const FIELD_AT = 1;

/** Where its locale stands. */
export const LOCALE_AT = 2;

/** How many segments lead to the value of a field in one language. What follows is inside of the value. */
export const VALUE_LENGTH = 3;
