import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../../src/parse/parseApiError.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { jsonResponse, now } from '../../support/bodies.js';

const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];

describe('a SCIM error (RFC 7644, 3.12)', () => {
  it.each([
    ['404', undefined, 'NotFoundError', 'missing'],
    ['401', undefined, 'Unauthorized', 'authentication'],
    ['400', 'invalidFilter', 'InvalidQueryError', 'query'],
    ['400', 'tooMany', 'TooComplexQuery', 'query'],
    ['400', 'invalidValue', 'InvalidEntryError', 'validation'],
    ['409', 'uniqueness', 'AlreadyExists', 'validation'],
    ['400', 'mutability', 'mutability', 'request'],
  ])(
    'with the status %s and the type %s is %s, a matter of %s',
    async (status, scimType, code, kind) => {
      const body = { schemas, detail: 'As the server says', status, ...(scimType && { scimType }) };
      const wanted = {
        code,
        kind,
        status: Number(status),
        detail: 'As the server says',
        format: 'scim',
        reasons: [],
        ...(scimType && { sysId: scimType }),
      };
      expect(await readApiError(jsonResponse(Number(status), body), { now })).toMatchObject(wanted);
      expect(parseApiError(body, { now })).toMatchObject(wanted);
    },
  );

  it('lets the response’s own status win', async () => {
    const body = { schemas, status: '404' };
    expect(await readApiError(jsonResponse(409, body), { now })).toMatchObject({ status: 409 });
  });

  it('is no resource of another schema', () => {
    const user = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], detail: 'x' };
    expect(parseApiError(user, { now }).format).toBe('plain');
  });

  it.each(['', 'soon', '42', {}, ['404']])('has no status when it says %j', (status) => {
    expect(parseApiError({ schemas, status }, { now })).not.toHaveProperty('status');
  });

  it('that lists problems has issues', () => {
    const body = { schemas, status: '400', errors: ['userName is taken'] };
    expect(parseApiError(body, { now })).toMatchObject({
      format: 'scim',
      status: 400,
      issues: [{ message: 'userName is taken' }],
      reasons: [],
    });
  });
});
