import { describe, expect, it } from 'vitest';
import { errorIds } from '../../src/vocabulary/errorIds.js';
import { idPhrases } from '../../src/vocabulary/idPhrases.js';
import { codeOfId } from '../../src/formats/codeOfId.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

// The ids are made up: each holds a phrase of the table, which is not looked at to find it.

const message = 'The mooring is refused.';

const madeUp: Readonly<Record<string, readonly string[]>> = {
  AccessTokenInvalidError: [
    'MooringTokenExpired',
    'EXPIRED_TOKEN_SENT',
    'harbour.TokenInvalid',
    'invalid_token_format',
    'badTokenSignature',
    'TOKEN_REVOKED_BY_USER',
    'refresh_token_reused',
    'JSONWebTokenMalformed',
    'BadJwtSignature',
    'INVALID_JWT_CLAIMS',
    'JWTExpiredException',
    'InvalidCredentialsError',
    'INVALID_API_KEY',
    'InvalidAccessKey',
    'HarbourAuthenticationFailedException',
    'SESSION_EXPIRED_2',
    'user-session-not-found',
  ],
  Unauthorized: [
    'UserUnauthenticated',
    'USER_NOT_AUTHENTICATED',
    'user_not_logged_in',
    'HarbourLoginRequired',
    'requireLoginFirst',
    'AUTHENTICATION_REQUIRED',
    'missing_authentication_header',
    'MissingTokenError',
    'auth_token_missing',
  ],
  AccessDeniedError: [
    'MooringAccessDenied',
    'HARBOUR_PERMISSION_DENIED',
    'user_no_permission',
    'MissingPermissionException',
    'missing_scopes',
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'InsufficientPermissions',
    'InsufficientPrivilegesException',
    'insufficient_scopes',
  ],
  RateLimitExceededError: [
    'API_RATE_LIMIT_REACHED',
    'HarbourThrottledException',
    'too_many_requests_per_day',
    'AccountRequestLimitHit',
    'StorageQuotaExceeded',
  ],
  VersionMismatchError: [
    'MooringVersionMismatch',
    'version_conflict_engine_exception',
    'WIKI_EDIT_CONFLICT',
    'ConcurrentModificationException',
    'ObjectOptimisticLockingFailureException',
    'ActiveRecord::StaleObjectError',
    'StaleStateException',
  ],
  OperationInProgress: ['deploy_in_progress', 'DeadlockLoserDataAccessException', 'LockTimeout'],
  AlreadyExists: [
    'MOORING_ALREADY_EXISTS',
    'name_already_in_use',
    'slugAlreadyTaken',
    'DuplicateKeyException',
    'BERTH_NOT_UNIQUE',
    'UniqueConstraintViolationException',
    'unique_violation_on_name',
  ],
  PaymentRequired: ['PAYMENT_REQUIRED_FOR_PLAN', 'subscription_required'],
  ContentTooLarge: ['REQUEST_ENTITY_TOO_LARGE', 'FileTooLarge', 'payload_too_large'],
  TimeoutError: ['query_timed_out', 'RequestTimeoutException', 'DEADLINE_EXCEEDED'],
  ServiceUnavailable: ['TEMPORARILY_UNAVAILABLE', 'server_overloaded', 'MaintenanceMode'],
  ValidationFailedError: ['MooringValidationFailed'],
};

const rows = Object.entries(madeUp).flatMap(([code, ids]) => ids.map((id) => [id, code] as const));

const seen = (id: string, status: number) =>
  parseApiError({ isAxiosError: true, response: { status, data: { code: id, message } } }, { now });

describe('an id that nobody has told us', () => {
  it.each(rows)('%s means %s by what it is made of', (id, code) => {
    // a status that blames the request wins over an id that blames the server
    for (const status of code === 'ServiceUnavailable' ? [500, 503] : [400, 422])
      expect(seen(id, status)).toMatchObject({ code, sysId: id });
    expect(parseApiError({ code: id, message }, { now })).toMatchObject({ code, sysId: id });
  });

  it('has a phrase of each row somewhere', () => {
    const unused = Object.keys(idPhrases).filter(
      (phrase) =>
        !['notfound', 'nosuch', 'doesnotexist'].includes(phrase) &&
        !rows.some(([id]) => id.replace(/[-_]/g, '').toLowerCase().includes(phrase)),
    );
    expect(unused).toEqual([]);
  });

  it.each(['MOORING_NOT_FOUND', 'NoSuchMooring', 'berth_does_not_exist'])(
    '%s is what was asked for where nothing was refused, and else what the content may link to',
    (id) => {
      expect(parseApiError({ code: id, message }, { now })).toMatchObject({
        code: 'NotFoundError',
        sysId: id,
      });
      expect(seen(id, 404)).toMatchObject({ kind: 'missing' });
      expect(seen(id, 422)).toMatchObject({ kind: 'validation' });
      expect(seen(id, 400)).toMatchObject({ kind: 'request' });
    },
  );

  it.each([
    ['MooringAlreadyExists', 404, 'missing'],
    ['TOKEN_EXPIRED', 429, 'rateLimit'],
    ['harbour_rate_limit_reached', 502, 'server'],
    ['MooringVersionMismatch', 413, 'validation'],
  ])('%s says less than a status of %i', (id, status, kind) => {
    expect(seen(id, status)).toMatchObject({ kind });
  });

  it.each([
    'FORBIDDEN_CHARACTERS',
    'NotAuthorizedException',
    'missing_author',
    'invalid_author',
    'INVALID_TIMEOUT',
    'PRODUCT_UNAVAILABLE',
    'VALUE_TOO_LARGE',
    'token_limit',
    'email_validation_pending',
  ])('%s means nothing that it holds by chance', (id) => {
    expect(codeOfId(id)).toBeUndefined();
    expect(seen(id, 422)).toMatchObject({ code: id, kind: 'validation' });
  });

  it('is no sentence, and no text of any length', () => {
    expect(codeOfId('A duplicate of this mooring')).toBeUndefined();
    expect(codeOfId(`duplicate${'x'.repeat(80)}`)).toBeUndefined();
  });

  it('is no name of a field', () => {
    const body = { name: 'inProgress', message };
    const field = parseApiError({ isAxiosError: true, response: { status: 422, data: body } });
    expect(field).toMatchObject({ kind: 'validation' });
    expect(field.code).not.toBe('OperationInProgress');
    const constant = { name: 'DEPLOY_IN_PROGRESS', message };
    expect(parseApiError(constant, { now })).toMatchObject({ code: 'OperationInProgress' });
    const typed = { name: 'DeployInProgressError', message };
    expect(parseApiError(typed, { now })).toMatchObject({ code: 'OperationInProgress' });
  });

  it('stands in no other table, unless that means something else by it', () => {
    const idle = Object.entries(errorIds)
      .map(([id, code]) => [id.replace(/[-_]/g, '').toLowerCase(), code] as const)
      .filter(([id, code]) => {
        const phrase = Object.keys(idPhrases).find((part) => id.includes(part));
        return phrase !== undefined && phrase !== 'notfound' && idPhrases[phrase] === code;
      });
    // as ids of a status, with which they are known wherever one may stand
    expect(idle).toEqual([['toomanyrequests', 'RateLimitExceededError']]);
  });
});
