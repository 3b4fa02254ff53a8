import type { Issue } from 'react-api-error';

/** The input of a problem: of `tags.1`, or where that item has none of its own, of `tags`. */
export function inputOf({ field, path }: Issue) {
  const places = path.map((_, index) => path.slice(0, path.length - index).join('.'));
  const names = field ? [field] : places;
  return names.map((name) => document.getElementById(`field-${name}`)).find(Boolean);
}
