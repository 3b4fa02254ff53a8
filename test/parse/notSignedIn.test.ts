import { expect, it } from 'vitest';
import { parseSeen } from '../support/bodies.js';

const kindOf = (body: unknown) => parseSeen({ status: 403, body }).kind;

it.each([
  'Not authenticated',
  'Unauthenticated.',
  'Invalid token',
  'Invalid token.',
  'Invalid API key',
  'Invalid Application-ID or API key',
  'Session expired',
  'Login required',
  'Not logged in.',
  'Authentication required.',
  'Authentication credentials were not provided.',
  'Incorrect authentication credentials.',
  'You must be logged in to see the pier.',
  'You must be signed in.',
  'You are not logged in.',
  'You need to log in first',
  'Your session has expired: the pier is closed.',
])('a 403 that says "%s" asks to sign in', (message) => {
  expect(kindOf({ message })).toBe('authentication');
  expect(kindOf({ statusCode: 403, message, error: 'Forbidden' })).toBe('authentication');
});

it.each([
  'Invalid token for this invitation',
  'Invalid CSRF token',
  'An API key is required for the other pier',
  'You must not be logged in to register',
  'Only people who are logged in as owner may do this',
  'Two-factor authentication required by the owner of this pier',
  'The session of the harbour council has expired papers',
])('a 403 that says "%s" is one of permission', (message) => {
  expect(kindOf({ message })).toBe('permission');
});
