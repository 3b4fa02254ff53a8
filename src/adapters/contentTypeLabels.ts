import { attempt } from '../guard/liveValues.js';
import { nonEmptyText } from '../guard/scalars.js';
import { getOwnData } from '../guard/records.js';
import type { Issue } from '../model/Issue.js';

/**
 * Reads the names of fields, as editors know them, from the JSON of a content type. Returns a function
 * for `fieldLabel` of the banner, the details and the provider. It returns `undefined` for a field that
 * the content type does not name, and for every field if the JSON is not a content type.
 *
 * @example
 * <ApiErrorBanner {...save.bannerProps} fieldLabel={contentTypeLabels(article)} />
 */
export function contentTypeLabels(
  contentType: unknown,
): (issue: Pick<Issue, 'field'>) => string | undefined {
  const names = new Map<unknown, string>();
  const fields = getOwnData(contentType, 'fields');
  for (const field of attempt(() => Array.isArray(fields) && fields.slice()) || []) {
    const name = nonEmptyText(getOwnData(field, 'name'));
    if (name === undefined) continue;
    // an issue's path has `apiName` or `id`, depending on the API; an id is unique, so it wins
    const apiName = getOwnData(field, 'apiName');
    if (!names.has(apiName)) names.set(apiName, name);
    names.set(getOwnData(field, 'id'), name);
  }
  return ({ field }) => (field === undefined ? undefined : names.get(field));
}
