import { text } from '../catalog/facts.js';
import { own } from '../guard/own.js';
import type { ErrorFormat } from '../model/Reading.js';
import { readBody } from './readBody.js';

/** The members, those first that a problem is known by. */
const MEMBERS = ['type', 'title', 'status', 'detail', 'instance'];

/** Types that say no more than the status: the section of an RFC on it, and the like. */
const STATUS_TYPE = /\/rfc\d|httpstatus/i;

/**
 * Problem details (RFC 9457): `{type, title, status, detail, instance}`, each of which may be
 * missing, and the extension `errors`: a list of `{detail, pointer}` or, as ASP.NET sends it, a
 * record of sentences by field. Known by a title or a type that is a URI beside another member.
 */
export const problemDetails: ErrorFormat = {
  name: 'problem-details',
  read({ body }) {
    const [type = '', title, ...others] = MEMBERS.map((key) => text(own(body, key)));
    const isUri = /[:/]/.test(type);
    if (!isUri && !title) return undefined;
    if (!others.some(Boolean) && !(isUri && title)) return undefined;
    const isBlank = type === 'about:blank';
    return readBody(
      isBlank ? { ...(body as object), type: undefined } : body,
      isUri && !STATUS_TYPE.test(type) ? ['type'] : [],
    );
  },
};
