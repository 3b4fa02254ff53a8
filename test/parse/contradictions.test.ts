import { describe, expect, it } from 'vitest';
import { parseSeen } from '../support/bodies.js';

const read = (status: number, body: unknown) => parseSeen({ status, body });

describe('where id and status contradict each other', () => {
  it.each([
    [401, 'authentication', 'Unauthorized'],
    [402, 'permission', 'PaymentRequired'],
    [403, 'permission', 'AccessDeniedError'],
    [404, 'missing', 'NotFoundError'],
    [410, 'missing', 'NotFoundError'],
    [413, 'validation', 'ContentTooLarge'],
    [429, 'rateLimit', 'RateLimitExceededError'],
  ])('a status of %s wins over an id that says only that it was refused', (status, kind, code) => {
    for (const id of ['validation_error', 'BAD_REQUEST', 'INVALID_ARGUMENT', 'bad_user_input'])
      expect(read(status, { code: id, message: 'No' })).toMatchObject({ kind, code, sysId: id });
  });

  it.each([400, 409, 418, 422, 500])(
    'such an id wins over a status of %s, which tells no other reason',
    (status) => {
      const error = read(status, { code: 'validation_error', message: 'No' });
      expect(error).toMatchObject({ kind: 'validation', code: 'ValidationFailedError' });
    },
  );

  it.each([
    [400, 'not_found', 'missing'],
    [400, 'permission_denied', 'permission'],
    [404, 'MissingOrganization', 'request'],
    [403, 'invalid_token', 'authentication'],
    [403, 'DefaultLocaleNotDeletable', 'request'],
    [503, 'AccessTokenInvalid', 'authentication'],
  ])('of %s and %s the id wins, which says more', (status, code, kind) => {
    expect(read(status, { code, message: 'No' })).toMatchObject({ kind });
  });

  it('a sentence that tells of a token decides among the refusals of a 403', () => {
    const body = { code: 'bad_request', message: 'The token has expired.' };
    expect(read(403, body)).toMatchObject({ code: 'AccessTokenInvalidError' });
  });
});

describe('a value that is taken', () => {
  it.each([400, 409, 422])('is told as such at %s where the sentence says so', (status) => {
    expect(read(status, { message: 'A page with this slug already exists.' })).toMatchObject({
      code: 'AlreadyExists',
      kind: 'validation',
      recovery: 'revise',
    });
  });

  it('is a matter of the problem that says so, where problems are told', () => {
    const errors = [{ field: 'slug', message: 'already exists' }];
    const refused = read(422, { errors });
    expect(refused).toMatchObject({ code: 'ValidationFailedError' });
    expect(refused.issues).toMatchObject([{ path: ['slug'] }]);
  });

  it('is nothing that is running', () => {
    expect(read(422, { message: 'Your boat is in progress.' })).toMatchObject({
      code: 'UnprocessableEntity',
    });
  });
});

describe('a number in the body never counts in place of the status of the response', () => {
  it.each([
    { error: { code: '501', message: 'No' } },
    { code: '404', message: 'No' },
    { code: 404, message: 'No' },
    { status: 500, message: 'No' },
    { statusCode: 401, message: 'No' },
    { status: '403', message: 'No' },
  ])('in %j', (body) => {
    expect(read(400, body)).toMatchObject({ kind: 'request', code: 'BadRequestError' });
  });
});
