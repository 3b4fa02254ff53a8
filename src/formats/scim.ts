import { own } from '../guard/own.js';
import type { ErrorFormat } from '../model/Reading.js';
import { leaves, PRIVATE } from './leaves.js';

const SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** A SCIM error (RFC 7644, 3.12): `{schemas, status, scimType?, detail?}`; the status is a text. */
export const scim: ErrorFormat = {
  name: 'scim',
  read({ body }) {
    const schemas = own(body, 'schemas');
    if (!Array.isArray(schemas) || !schemas.includes(SCHEMA)) return undefined;
    return {
      id: own(body, 'scimType'),
      status: own(body, 'status'),
      detail: own(body, 'detail'),
      reasons: leaves(body, ['schemas', 'scimType', 'status', 'detail', ...PRIVATE]),
    };
  },
};
