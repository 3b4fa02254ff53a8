import { expect, it } from 'vitest';
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
