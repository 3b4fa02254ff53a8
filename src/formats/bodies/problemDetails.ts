import { text } from '../../catalog/facts.js';
import { getOwn } from '../../guard/records.js';
import type { ErrorFormat } from '../../model/FormatResult.js';
import { problemDetailsNames, statusPages } from '../../vocabulary/bodyMembers.js';
import { readBody } from '../readBody.js';

/**
 * Problem details (RFC 9457): `{type, title, status, detail, instance}`, each of which may be
 * missing, and the extension `errors`: a list of `{detail, pointer}` or, as ASP.NET sends it, a
 * record of sentences by field. Known by a title or a type that is a URI beside another member.
 */
export const problemDetails: ErrorFormat = {
  name: 'problem-details',
  read({ body }) {
    const get = (key: string) => text(getOwn(body, key)) ?? '';
    const type = get('type');
    const isUri = /[:/]/.test(type);
    const others = problemDetailsNames.filter(get);
    const isKnownByType = isUri && others.length > 0;
    const isKnownByTitle = !isUri && others[0] === 'title' && others.length > 1;
    if (!isKnownByType && !isKnownByTitle) return undefined;
    const typeRead = isStatusType(type) ? { type: '' } : undefined;
    return readBody({ ...(body as object), ...typeRead }, isUri ? ['type'] : []);
  },
};

/** Whether a type says no more than the status: `about:blank` (RFC 9457, 4.2.1), or a page on the status. */
function isStatusType(type: string): boolean {
  const page = type.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  return page === 'about:blank' || statusPages.some((pattern) => pattern.test(page));
}
