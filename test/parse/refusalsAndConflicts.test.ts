import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { parseSeen } from '../support/bodies.js';

// What is said of something else than of too many calls, a sign-in or a newer version.

it.each([
  'Video limit reached. Upgrade to Pro for more.',
  'Berth limit reached for this harbour',
  'This share link has expired; request a new token from the owner.',
  'Trial expired. Your access token is still valid.',
])('a refusal that says "%s" is one of permission', (message) => {
  expect(parseSeen({ status: 403, body: { message } }).kind).toBe('permission');
});

it.each([
  'Quota can only be updated by an owner',
  'Cannot delete it; last updated by Bo',
  'You already voted; this photo has been taken down',
])('a conflict that says "%s" is no newer version, and no value that is taken', (message) => {
  expect(parseSeen({ status: 409, body: { message } }).code).toBe('Conflict');
});

it.each([
  'A newer version of this app is required',
  'This harbour requires a newer version of the client',
  'Please upgrade to a newer version.',
  'No export in progress',
  'There is no import already running',
  'No publication of it is in progress.',
  'The export is not in progress',
  'No assets are being processed',
])('a conflict that says "%s" is of the state alone', (message) => {
  expect(parseSeen({ status: 409, body: { message } }).code).toBe('Conflict');
});

it.each([
  ['No changes were saved because a newer version exists', 'VersionMismatchError'],
  [
    'Not saved: a newer version of this entry exists. A reload is required.',
    'VersionMismatchError',
  ],
  ['An export is in progress, no other one can begin', 'OperationInProgress'],
  ['Cannot start: an import is already running', 'OperationInProgress'],
  ['No export was begun, another one is in progress', 'OperationInProgress'],
])('a conflict that says "%s" is %s', (message, code) => {
  expect(parseSeen({ status: 409, body: { message } }).code).toBe(code);
});

it('a phrase of two sentences is known', () => {
  const message = 'Version mismatch error. The version you specified was incorrect.';
  expect(parseApiError(new Error(message)).code).toBe('VersionMismatchError');
});

it('keeps an id that says which limit of a plan was reached', () => {
  const body = { code: 'PLAN_LIMIT_REACHED', message: 'Project limit reached' };
  expect(parseSeen({ status: 403, body })).toMatchObject({ kind: 'permission', sysId: body.code });
});

it.each([
  ['The document has been modified by another user - reload required', 'VersionMismatchError'],
  ['The berth was changed by somebody else', 'VersionMismatchError'],
  ['This has been changed since you opened it', 'VersionMismatchError'],
  ['Version mismatch - refresh is required', 'VersionMismatchError'],
  ['This berth was modified by Bo and a reload is required', 'VersionMismatchError'],
  ['An upgrade is already in progress', 'OperationInProgress'],
  ['Cannot upgrade because another operation is in progress', 'OperationInProgress'],
  ['Name is required and already exists', 'AlreadyExists'],
])('a conflict that asks for another thing beside, as "%s" does, is %s', (message, code) => {
  expect(parseSeen({ status: 409, body: { message } }).code).toBe(code);
});

it.each([
  'CSRF token required',
  'Captcha token required',
  'Invite token required',
  'Two-factor token required to continue',
  'Approval token required for this discount',
])('a refusal that says "%s" asks nobody to sign in', (message) => {
  expect(parseSeen({ status: 403, body: { message } }).code).toBe('AccessDeniedError');
});

it.each([
  [403, 'Token Required'],
  [403, 'Token required.'],
  [499, 'Token Required'],
  [499, 'A token required by this service was not sent'],
])('at %i "%s" asks to sign in', (status, message) => {
  expect(parseSeen({ status, body: { message } }).code).toBe('Unauthorized');
});

describe('a conflict of a field', () => {
  it.each([
    { message: 'is registered already' },
    { message: 'is taken' },
    { message: 'This e-mail is taken' },
    { message: 'This e-mail is taken.' },
    { message: 'exists already' },
    { message: 'has been taken by another crew' },
    { code: 'unique', message: 'Pick another one' },
    { code: 'taken' },
  ])('that tells %j is one of a value that is there', (problem) => {
    const taken = { code: 'AlreadyExists', recovery: 'revise' };
    for (const body of [
      { errors: [{ field: 'email', ...problem }] },
      { message: 'Refused', errors: [{ field: 'email', ...problem }] },
    ])
      expect(parseSeen({ status: 409, body })).toMatchObject(taken);
  });

  it('may be told in the body itself', () => {
    const body = { field: 'email', message: 'This e-mail is taken' };
    expect(parseSeen({ status: 409, body }).code).toBe('AlreadyExists');
  });

  it.each(['is taken from the dock', 'is not taken', 'is registered', 'The berth exists'])(
    'that says "%s" is another one',
    (message) => {
      const body = { errors: [{ field: 'berth', message }] };
      expect(parseSeen({ status: 409, body }).code).toBe('Conflict');
    },
  );

  it('is none of a value where no field is named', () => {
    expect(parseSeen({ status: 409, body: { message: 'The slot is taken' } }).code).toBe(
      'Conflict',
    );
  });
});

it.each([
  [400, { code: 137, error: 'A duplicate value for a unique field was provided' }],
  [422, { message: 'Duplicate entry for the name of the berth' }],
  [400, { message: 'E11000 duplicate key error collection: quay.berths' }],
  [400, { message: 'Duplicate value detected: 7' }],
  [412, { error: { code: '0x80040237', message: 'A record with these keys already exists.' } }],
  [412, { message: 'The berth already exists' }],
])('a %i that says that a value is taken is to be revised: %j', (status, body) => {
  expect(parseSeen({ status, body })).toMatchObject({ code: 'AlreadyExists', recovery: 'revise' });
});

it.each([
  [400, 'Remove duplicate values from the list'],
  [400, 'Duplicate entry of the parameter `page`'],
  [400, 'Duplicate key in JSON object'],
  [400, 'Remove the duplicate entry for Kim'],
  [422, 'Tags must not hold a duplicate value for any language'],
  [412, 'A newer draft already exists.'],
  [422, 'A duplicate entry is in the uploaded file'],
  [412, 'Version mismatch; a newer version already exists.'],
  [412, 'The berth has been edited: a newer revision already exists'],
  [412, 'The record does not match its version'],
])('a %i that says "%s" is about no value that is taken', (status, message) => {
  expect(parseSeen({ status, body: { message } }).code).not.toBe('AlreadyExists');
});

it('a 412 whose id says that there is a newer version is one, whatever its sentence', () => {
  const body = { sys: { type: 'Error', id: 'VersionMismatch' }, message: 'already exists' };
  expect(parseSeen({ status: 412, body }).code).toBe('VersionMismatchError');
});

it('a newer version is known by its name, beside a number and a status of any refusal', () => {
  const problem = {
    Message: 'Stale Object Error',
    Detail: 'Stale Object Error : Kim was here',
    code: '5010',
  };
  const body = { Fault: { Error: [problem], type: 'ValidationFault' } };
  expect(parseSeen({ status: 400, body })).toMatchObject({
    code: 'VersionMismatchError',
    recovery: 'reload',
  });
});
