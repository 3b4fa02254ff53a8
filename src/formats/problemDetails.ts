import { text } from '../catalog/facts.js';
import { own } from '../guard/own.js';
import type { ErrorFormat } from '../model/Reading.js';
import { leaves } from './leaves.js';
import { readMembers } from './readMembers.js';

/** The members, those first that a problem is known by. */
const MEMBERS = ['type', 'title', 'status', 'detail', 'instance'];

/** Types that say no more than the status: none (RFC 9457, 4.2.1), or the section of an RFC on it. */
const STATUS_TYPE = /^about:blank$|\/rfc\d|httpstatus/i;

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
    const reading = readMembers(
      body,
      isUri && !STATUS_TYPE.test(type) ? ['code', 'type'] : ['code'],
      ['detail', 'title'],
      ['title', type === 'about:blank' ? 'type' : ''],
    );
    return { ...reading, reasons: [...leaves(own(body, 'title')), ...reading.reasons] };
  },
};
