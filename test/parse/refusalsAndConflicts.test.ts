import { expect, it } from 'vitest';
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

it('keeps an id that says which limit of a plan was reached', () => {
  const body = { code: 'PLAN_LIMIT_REACHED', message: 'Project limit reached' };
  expect(parseSeen({ status: 403, body })).toMatchObject({ kind: 'permission', sysId: body.code });
});
