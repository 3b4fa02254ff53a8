import { text } from '../catalog/facts.js';
import { getOwn } from '../guard/records.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import { problemDetailsNames } from '../vocabulary/bodyMembers.js';
import { readBody } from './readBody.js';

/** Types that say no more than the status: `about:blank` (RFC 9457, 4.2.1), or the section of an RFC on it. */
const STATUS_TYPE = /^about:blank$|\/rfc\d|httpstatus/i;

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
    if (isUri ? others.length === 0 : others[0] !== 'title' || others.length < 2) return undefined;
    const isSilent = STATUS_TYPE.test(type);
    return readBody({ ...(body as object), ...(isSilent && { type: '' }) }, isUri ? ['type'] : []);
  },
};
