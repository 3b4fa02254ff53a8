import { own } from '../guard/own.js';
import { toStatus } from '../guard/toStatus.js';
import type { ErrorFormat } from '../model/Reading.js';
import { leaves, PRIVATE } from './leaves.js';
import { readProblems } from './readProblems.js';

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
    const text = (key: string) => {
      const value = own(body, key);
      return typeof value === 'string' ? value : undefined;
    };
    const uri = /[:/]/.test(text('type') ?? '') ? text('type') : undefined;
    const title = text('title');
    const others = [uri && title, toStatus(own(body, 'status')), text('detail'), text('instance')];
    if (!(uri ?? title) || !others.some(Boolean)) return undefined;
    const type = STATUS_TYPE.test(uri ?? '') ? undefined : uri;
    const id = text('code') ?? type;
    const errors = own(body, 'errors');
    const told = ['title', 'detail', 'code', 'requestId', 'traceId'].filter(text);
    if (uri && (id === uri || uri === 'about:blank')) told.push('type');
    if (Object(errors) === errors) told.push('errors');
    return {
      id,
      detail: text('detail') ?? title,
      requestId: text('requestId') ?? text('traceId'),
      issues: readProblems(errors),
      reasons: [title, ...leaves(body, ['status', ...PRIVATE, ...told])],
    };
  },
};
