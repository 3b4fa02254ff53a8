import { describe, expect, it } from 'vitest';
import { errorIds } from '../../src/vocabulary/errorIds.js';
import { idPhrases } from '../../src/vocabulary/idPhrases.js';
import { codeOfId } from '../../src/formats/codeOfId.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

// The ids are made up: each holds a phrase of the table, which is not looked at to find it.

const message = 'The mooring is refused.';

/** What often has to be unique. */
const unique = 'code domain email id key name number phone slug title url username'.split(' ');

/** What a call is signed in with. */
const tokens: readonly string[] = [
  'token',
  'access_token',
  'auth_token',
  'refresh_token',
  'security_token',
  'api_key',
  'access_key',
  'access_key_id',
  'jwt',
];

/** How it is then of no more use. */
const spentStates: readonly string[] = ['expired', 'invalid', 'revoked', 'bad', 'reused'];

const madeUp: Readonly<Record<string, readonly string[]>> = {
  AccessTokenInvalidError: [
    ...[...tokens, 'session'].flatMap((thing) =>
      spentStates.flatMap((state) => [`${thing}_${state}`, `${state}_${thing}`]),
    ),
    'InvalidAccessKeyId',
    'INVALID_OR_EXPIRED_SESSION',
    'ERR_JWT_EXPIRED',
    'TOKEN_EXPIRED_FOR_IP',
    'SECURITY_TOKEN_EXPIRED',
    'SESSION_EXPIRED_DUE_TO_INACTIVITY',
    'MooringTokenExpired',
    'EXPIRED_TOKEN_SENT',
    'harbour.TokenInvalid',
    'invalid_token_format',
    'badTokenSignature',
    'TOKEN_REVOKED_BY_USER',
    'TOKEN_REVOKED_BY_ADMIN',
    'TOKEN_EXPIRED_FOR_CLIENT',
    'refresh_token_reused',
    'refresh_token_already_used',
    'refresh_token_not_found',
    'invalid_refresh_token',
    'ID_TOKEN_EXPIRED',
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
    ...tokens.flatMap((thing) => [`missing_${thing}`, `${thing}_missing`, `${thing}_required`]),
    'LOGIN_REQUIRED_FOR_ACTION',
    'AUTH_REQUIRED_FOR_IP',
    'UserUnauthenticated',
    'USER_NOT_AUTHENTICATED',
    'user_not_logged_in',
    'HarbourLoginRequired',
    'requireLoginFirst',
    'AUTHENTICATION_REQUIRED',
    'missing_authentication_header',
    'MissingAuthenticationTokenException',
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
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    'InsufficientPermissions',
    'InsufficientPrivilegesException',
    'insufficient_scopes',
  ],
  RateLimitExceededError: [
    'RATE_LIMITED_FOR_IP',
    'RATE_LIMIT_EXCEEDED_FOR_IP',
    'API_RATE_LIMIT_REACHED',
    'HarbourThrottledException',
    'ThrottlingException',
    'HARBOUR_THROTTLE_ERROR',
    'RateLimited',
    'userRateLimitExceeded',
    'api_rate_limit_hit',
    'too_many_requests_per_day',
    'AccountRequestLimitHit',
    'ApiQuotaExceeded',
    'QUOTA_EXCEEDED_FOR_REQUESTS',
    'RATE_LIMIT_EXCEEDED_PER_DAY',
  ],
  VersionMismatchError: [
    'MooringVersionMismatch',
    'version_conflict_engine_exception',
    'WIKI_EDIT_CONFLICT',
    'ConcurrentModificationException',
    'ObjectOptimisticLockingFailureException',
    'OptimisticLockException',
    'PierOptimisticLockingError',
    'ActiveRecord::StaleObjectError',
    'StaleStateException',
    'StaleObjectStateException',
  ],
  OperationInProgress: ['deploy_in_progress', 'DeadlockLoserDataAccessException', 'LockTimeout'],
  AlreadyExists: [
    'MOORING_ALREADY_EXISTS',
    'name_already_in_use',
    'slugAlreadyTaken',
    'already_taken',
    'ALREADY_IN_USE',
    ...unique.map((thing) => `harbour_${thing}_already_taken`),
    ...unique.map((thing) => `harbour_${thing}_already_in_use`),
    'BERTH_DUPLICATE',
    'DUPLICATE_CREW_LIST',
    'DUPLICATES_DETECTED',
    'DuplicateKeyException',
    'BERTH_NOT_UNIQUE',
    'UniqueConstraintViolationException',
    'unique_violation_on_name',
  ],
  PaymentRequired: ['PAYMENT_REQUIRED_FOR_PLAN', 'subscription_required'],
  ContentTooLarge: ['REQUEST_ENTITY_TOO_LARGE', 'FileTooLarge', 'payload_too_large'],
  TimeoutError: ['query_timed_out', 'RequestTimeoutException', 'DEADLINE_EXCEEDED'],
  ServiceUnavailable: [
    'TEMPORARILY_UNAVAILABLE',
    'service_temporarily_unavailable',
    'server_overloaded',
    'MaintenanceMode',
    'SERVICE_UNDER_MAINTENANCE',
  ],
  ValidationFailedError: ['MooringValidationFailed', 'BerthValidationFailure'],
};

/** What a sign-in has to do with is told by 401; elsewhere many things have tokens and sessions. */
const atSignIn: readonly string[] = [
  'MooringTokenExpired',
  'EXPIRED_TOKEN_SENT',
  'harbour.TokenInvalid',
  'invalid_token_format',
  'badTokenSignature',
  'JSONWebTokenMalformed',
  'BadJwtSignature',
  'INVALID_JWT_CLAIMS',
  'InvalidCredentialsError',
  'HarbourAuthenticationFailedException',
  'HarbourLoginRequired',
  'requireLoginFirst',
  'missing_authentication_header',
];

/** The statuses at which an id is believed: what blames the request wins over an id that blames the server. */
function statusesOf(id: string, code: string): readonly number[] {
  if (atSignIn.includes(id)) return [401];
  if (code === 'AccessTokenInvalidError' || code === 'Unauthorized') return [400, 401, 403];
  return code === 'ServiceUnavailable' || code === 'TimeoutError' ? [500, 503] : [400, 422];
}

const rows = Object.entries(madeUp).flatMap(([code, ids]) => ids.map((id) => [id, code] as const));

const seen = (id: string, status: number) =>
  parseApiError({ isAxiosError: true, response: { status, data: { code: id, message } } }, { now });

/** Each phrase of the table, and its code. */
const phrases = idPhrases.flatMap((row) =>
  row.phrases.map((phrase) => [phrase, row.code] as const),
);

/** Ids of tokens, sessions and logins that are not those of who is asked to sign in. */
const otherTokens: readonly string[] = [
  'CAPTCHA_TOKEN_REQUIRED',
  'TOKEN_EXPIRED_FOR_INVITE',
  'DEVICE_TOKEN_INVALID',
  'CART_SESSION_EXPIRED',
  'CARD_TOKEN_EXPIRED',
  'invalid_credentials',
  'auth/invalid-credential',
  'invite_token_expired',
  'confirmation_token_expired',
  'page_token_expired',
  'upload_session_not_found',
  'checkout_session_expired',
  'reset_password_token_invalid',
  'CARD_AUTHENTICATION_FAILED',
  'InvalidTokenizer',
  'INVALID_API_KEY_NAME',
  'missing_token_name',
  'field_login_required',
  'BANK_ACCESS_TOKEN_EXPIRED',
  'CARRIER_API_TOKEN_INVALID',
  'MEETING_SESSION_EXPIRED',
  'GIFT_CARD_TOKEN_INVALID',
  'REFRESH_TOKEN_LIFETIME_REQUIRED',
  'SESSION_EXPIRED_MESSAGE_MISSING',
  'item_login_required',
  'TOKEN_EXPIRED_FOR_INVITE',
  'TOKEN_INVALID_FOR_DEVICE',
  'SESSION_NOT_FOUND_FOR_EVENT',
  'TOKEN_MISSING_ON_PARCEL_ERROR',
];

/** Ids that hold the words of a phrase, or its letters, and say something else. */
const falseFriends: readonly string[] = [
  'ACCESS_DENIED_TO_CAMERA',
  'RATE_LIMIT_RULE_FOR_IP',
  'ONLY_IN_PROGRESS',
  'ITEM_MAY_ALREADY_EXIST',
  'SHOULD_ALREADY_EXIST',
  'IF_ALREADY_EXISTS',
  'CANT_DUPLICATE',
  'ISNT_IN_PROGRESS',
  'DUPLICATE_JOB_RUNNING',
  'DUPLICATE_DETECTION_UNAVAILABLE',
  'DUPLICATE_CHECK_INVALID',
  'FIRMWARE_VERSION_MISMATCH',
  'BROWSER_VERSION_CONFLICT',
  'GIFT_CARD_ALREADY_IN_USE',
  'SEAT_ALREADY_TAKEN',
  'SUBMISSION_DEADLINE_EXCEEDED',
  'user_timed_out',
  'SESSION_TIMED_OUT',
  'CHECKOUT_TIMED_OUT',
  'LEAVE_REQUEST_TIMEOUT',
  'CORPORATE_LIMIT_EXCEEDED',
  'FriendRequestLimitExceeded',
  'invalid_rate_limit',
  'EXCHANGE_RATE_LIMIT_EXCEEDED',
  'LEAVE_REQUEST_LIMIT_REACHED',
  'RATE_LIMIT_RULE_MISSING',
  'VERIFICATION_LINK_INVALID_OR_TOKEN_EXPIRED',
  'INVITE_TOKEN_EXPIRED',
  'token_already_used',
  'RATE_LIMIT_PER_MINUTE_REQUIRED',
  'THROTTLE_OUT_OF_BOUNDS',
  'CREDIT_CONFLICT',
  'API_VERSION_MISMATCH',
  'CLIENT_VERSION_MISMATCH',
  'TERMS_VERSION_MISMATCH',
  'CALL_NOT_IN_PROGRESS',
  'NO_STOCKTAKE_IN_PROGRESS',
  'ORDER_MUST_BE_IN_PROGRESS',
  'DUPLICATE_PARAMETER',
  'DUPLICATE_PAGE_FAILED',
  'CANNOT_DUPLICATE_PRODUCT',
  'UNABLE_TO_DUPLICATE',
  'DUPLICATE_NOT_ALLOWED',
  'USER_DOES_NOT_ALREADY_EXIST',
  'WAREHOUSE_MUST_ALREADY_EXIST',
  'QUIZ_ALREADY_TAKEN',
  'LEAVE_ALREADY_TAKEN',
  'TEMPLATE_ALREADY_IN_USE',
  'MISSING_UNIQUE_CONSTRAINT',
  'SUBSCRIPTION_REQUIRED_FIELD',
  'DOWN_PAYMENT_REQUIRED',
  'PREPAYMENT_REQUIRED',
  'NEWSLETTER_SUBSCRIPTION_REQUIRED',
  'LEGAL_ENTITY_TOO_LARGE',
  'TRUCK_PAYLOAD_TOO_LARGE',
  'VEHICLE_OVERLOADED',
  'VEHICLE_UNDER_MAINTENANCE',
  'MAINTENANCE_DATE_INVALID',
  'PRODUCT_TEMPORARILY_UNAVAILABLE',
  'NO_PERMISSIONS_SELECTED',
  'ACCESS_DENIED_PAGE_MISSING',
  'RATE_LIMIT_REACHED_FOR_LOANS',
  'PERMISSION_DENIED_FOR_CAMERA',
  'VERSION_MISMATCH_ON_FIRMWARE',
];

describe('an id that nobody has told us', () => {
  it.each(rows)('%s means %s by what it is made of', (id, code) => {
    for (const status of statusesOf(id, code))
      expect(seen(id, status), String(status)).toMatchObject({ code, sysId: id });
    if (atSignIn.includes(id)) return;
    expect(parseApiError({ code: id, message }, { now })).toMatchObject({ code, sysId: id });
  });

  it('has a phrase of each row somewhere', () => {
    const unused = phrases.filter(
      ([phrase, code]) =>
        code !== 'NotFoundError' &&
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

  it.each(otherTokens)('%s asks nobody to sign in again', (id) => {
    expect(codeOfId(id)).toBeUndefined();
    for (const status of [0, 200, 400, 403, 409, 422, 500])
      expect(codeOfId(id, status), String(status)).toBeUndefined();
    expect(seen(id, 400)).toMatchObject({ code: id, kind: 'request' });
    expect(seen(id, 422)).toMatchObject({ code: id, kind: 'validation' });
    expect(seen(id, 401)).toMatchObject({ kind: 'authentication' });
  });

  it.each(falseFriends)('%s is not what it sounds like', (id) => {
    for (const status of [0, 200, 400, 401, 403, 409, 412, 422, 500, 503])
      expect(codeOfId(id, status), String(status)).toBeUndefined();
    expect(seen(id, 422)).toMatchObject({ code: id, kind: 'validation' });
  });

  it.each([
    'USER_QUOTA_EXCEEDED',
    'ACCOUNT_QUOTA_EXCEEDED',
    'MAILBOX_QUOTA_EXCEEDED',
    'StorageQuotaExceeded',
    'QUOTA_EXCEEDED_FOR_STORAGE',
  ])('%s is no rate limit: it is used up', (id) => {
    for (const status of [400, 409, 422])
      expect(seen(id, status)).toMatchObject({ code: 'UsageExceeded', sysId: id });
    expect(codeOfId(id)).toBeUndefined();
  });

  it.each([400, 401, 403, 404, 409, 412, 422])('is no timeout at %i', (status) => {
    expect(seen('QUERY_TIMED_OUT', status).kind).not.toBe('timeout');
  });

  it('is no sentence, and no text of any length', () => {
    expect(codeOfId('A duplicate of this mooring')).toBeUndefined();
    expect(codeOfId(`duplicate_${'x'.repeat(80)}`)).toBeUndefined();
    expect(codeOfId(`duplicate_${'x'.repeat(40)}`)).toBe('AlreadyExists');
    expect(codeOfId('the pier is a duplicate')).toBeUndefined();
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
        return phrases.some(
          ([phrase, means]) => id.includes(phrase) && phrase !== 'notfound' && means === code,
        );
      });
    // as ids of a status, with which they are known wherever one may stand
    // or at one that a guess is not made at
    expect(idle).toEqual([
      ['requesttimeout', 'TimeoutError'],
      ['toomanyrequests', 'RateLimitExceededError'],
      // behind words that are no part of a call
      ['odoo.http.sessionexpiredexception', 'AccessTokenInvalidError'],
    ]);
  });
});
