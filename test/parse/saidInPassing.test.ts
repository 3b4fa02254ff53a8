import { describe, expect, it } from 'vitest';
import { parseSeen } from '../support/bodies.js';

const seen = (status: number, message: string) => parseSeen({ status, body: { message } });

describe('a sentence of a refused request', () => {
  it.each([
    'A mooring with this name already exists.',
    'A mooring with that name already exists',
    'The name already exists. Choose another one.',
    'Moorings with these names already exist!',
    'slug has already been taken',
    'This number is already in use.',
    'The email is already in use with another account.',
    'Already in use for another pier',
    'A harbour by that name already exists with another owner',
    'Username already taken',
    'This slug is already taken.',
    'That email address is already in use by another account',
    'The name already exists in this folder',
  ])('says that a value is taken: %s', (message) => {
    for (const status of [400, 422])
      expect(seen(status, message)).toMatchObject({ code: 'AlreadyExists', kind: 'validation' });
  });

  it.each([
    'The parent mooring must already exist.',
    'Choose a mooring that already exists.',
    'The mooring does not already exist.',
    'The locale cannot be changed because entries already exist.',
    'The type cannot be changed if entries already exist',
    'This content type is already in use by 12 pages and cannot be deleted',
    'You have already taken this quiz',
    'An order that already exists cannot be changed',
    'The category must already exist',
    'The name has already been taken into account',
    'Already existing moorings are not changed',
  ])('says something else of what there is: %s', (message) => {
    for (const status of [400, 422]) expect(seen(status, message).code).not.toBe('AlreadyExists');
  });

  it('says so only together with all of its problems', () => {
    const taken = { message: 'The name has already been taken' };
    const short = { message: 'The berth is too short' };
    const code = (status: number, errors: readonly object[]) =>
      parseSeen({ status, body: { errors } }).code;
    for (const status of [400, 422]) {
      expect(code(status, [taken])).toBe('AlreadyExists');
      expect(code(status, [taken, taken])).toBe('AlreadyExists');
      expect(code(status, [taken, short])).not.toBe('AlreadyExists');
    }
  });
});

describe('a sentence of a refused access', () => {
  it.each([
    'API rate limit exceeded for user ID 7.',
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    'The rate limit has been exceeded',
    'Rate limit reached',
    'You are being rate limited.',
    '(#4) Application request limit reached',
    'You have exceeded your quota.',
  ])('tells of too many requests: %s', (message) => {
    expect(seen(403, message)).toMatchObject({ code: 'RateLimitExceededError' });
  });

  it.each([
    'You have no permission to change rate limit rules',
    'Rate limits are set by the owner of the harbour',
    'Only owners see the rate limit of a key.',
  ])('may mention them: %s', (message) => {
    expect(seen(403, message)).toMatchObject({ code: 'AccessDeniedError', kind: 'permission' });
  });
});
