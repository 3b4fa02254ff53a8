import { describe, expect, test } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';

/** What an answer of another server is read as. */
const read = (data: object, status: number) =>
  parseApiError({ isAxiosError: true, response: { status, data } });

describe('the sentence of a body', () => {
  const said = 'The berth is closed';

  test.each([
    'result_message',
    'ResultMessage',
    'resultDescription',
    'status_text',
    'StatusDescription',
  ])('stands in %s where nothing else is said', (name) => {
    expect(read({ [name]: said }, 400).detail).toBe(said);
    expect(read({ [name]: 'refused', error_message: said }, 400).detail).toBe(said);
  });

  test.each([
    "No such column ['title']: check spelling",
    'Move a(1 -> 2) is not possible',
    'Please insert values (between 1 and 5)',
    'Update the record and set status = done first',
    'Select a berth where ships can moor',
  ])('is no record and no statement: %s', (message) => {
    expect(read({ message }, 400).detail).toBe(message);
  });

  test.each([
    ["[SQL: INSERT INTO e (title) VALUES (?)]\n[parameters: ('my private draft',)]"],
    ["insert into e (a, b) values (?, 'my private draft')"],
    ["UPDATE e SET n = ?, title = 'my private draft'"],
    ["update `my db`.`e` set title = 'my private draft'"],
    ["DELETE FROM e WHERE title = 'my private draft'"],
    ["SELECT * FROM users WHERE email='my private draft' AND berth='7'"],
  ])('is told without the values of a statement: %s', (message) => {
    expect(JSON.stringify(read({ message }, 500))).not.toContain('private');
  });

  test('tells of a rate limit at 403, or of a field of that name', () => {
    expect(read({ message: 'You hit the rate limit. Wait' }, 403).kind).toBe('rateLimit');
    expect(read({ message: 'Rate limit must be at most 100' }, 403).kind).toBe('permission');
  });

  test.each(['Must be between 1000 and 9999', 'Must have at least 1000 letters'])(
    'keeps the bounds of a secret: %s',
    (message) => {
      const { issues } = read({ errors: [{ field: 'password', message }] }, 422);
      expect(issues[0]?.message).toBe(message);
    },
  );
});

describe('an id that no table has', () => {
  test.each([
    ['BearerTokenInvalid', 400, 'AccessTokenInvalidError'],
    ['BearerTokenInvalid', 500, 'AccessTokenInvalidError'],
    ['validation_fail', 400, 'ValidationFailedError'],
    ['plan_subscription_required', 403, 'PaymentRequired'],
    ['SystemUnderMaintenance', 500, 'ServiceUnavailable'],
    ['RequestTimeout', 400, 'TimeoutError'],
  ])('means what it says: %s at %d', (code, status, told) => {
    expect(read({ code, message: 'x' }, status).code).toBe(told);
  });

  test.each([
    ['PLUGIN_VERSION_CONFLICT', 422, 'VersionMismatchError'],
    ['DEPENDENCY_VERSION_CONFLICT', 422, 'VersionMismatchError'],
    ['DUPLICATE_DISABLED', 409, 'AlreadyExists'],
    ['DUPLICATE_TOO_LARGE', 409, 'AlreadyExists'],
    ['DUPLICATE_DETECTION_ERROR', 409, 'AlreadyExists'],
    ['ALLOWED_WHEN_IN_PROGRESS', 422, 'OperationInProgress'],
    ['MICROPHONE_PERMISSION_DENIED', 400, 'AccessDeniedError'],
    ['CAMERA_ACCESS_DENIED', 400, 'AccessDeniedError'],
  ])('means something else: %s at %d', (code, status, otherCode) => {
    expect(read({ code, message: 'x' }, status).code).not.toBe(otherCode);
  });

  test.each(['NetworkRequestError', 'ServerUnreachable', 'ConnectionFail'])(
    'names a network failure: %s',
    (name) => {
      expect(parseApiError(Object.assign(new Error('x'), { name })).kind).toBe('network');
    },
  );
});
