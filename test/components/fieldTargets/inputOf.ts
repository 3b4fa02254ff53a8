import type { Issue } from 'react-api-error';

/** The input of a problem: of `tags.1`, or where that item has none of its own, of `tags`. */
export function inputOf({ field, path }: Issue) {
  // Of an entry, neither `fields` nor the locale is part of the name: `seo.title` of `fields.seo.en-US.title`.
  const names = field ? [field, ...path.slice(3)] : path;
  const places = names.map((_, index) => names.slice(0, names.length - index).join('.'));
  return places.map((name) => document.getElementById(`field-${name}`)).find(Boolean);
}
