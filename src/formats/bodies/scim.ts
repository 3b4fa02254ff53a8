import { getOwn } from '../../guard/records.js';
import type { ErrorFormat } from '../../model/FormatResult.js';
import { readBody } from '../readBody.js';

const SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** A SCIM error (RFC 7644, 3.12): `{schemas, status, scimType?, detail?}`; the status is a text. */
export const scim: ErrorFormat = {
  name: 'scim',
  read({ body }) {
    const schemas = getOwn(body, 'schemas');
    return Array.isArray(schemas) && schemas.includes(SCHEMA)
      ? readBody({ ...(body as object), schemas: undefined }, ['scimType'])
      : undefined;
  },
};
