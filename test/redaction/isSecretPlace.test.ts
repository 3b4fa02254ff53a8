import { describe, expect, it } from 'vitest';
import { isSecretPlace } from '../../src/redaction/isSecretPlace.js';

describe('a place', () => {
  it.each([
    ['pin'],
    [['user', 'pin']],
    [['pin', 0]],
    [['secrets', '12']],
    ['cookies'],
    ['credentials'],
    [[{ key: 'pin' }]],
    [Array(63).fill('title').concat('pin')],
  ])('leads to a secret: %j', (place) => expect(isSecretPlace(place)).toBe(true));

  it.each([
    ['title'],
    [[]],
    [['title', 7, null]],
    [['secrets', 'a1']],
    [['secrets', '1a']],
    [[0, 'secrets']],
    [[{ key: 'title' }, { name: 'pin' }]],
    [{ key: 'pin' }],
    [Array(64).fill('title').concat('pin')],
    [undefined],
    [7],
  ])('leads to none: %j', (place) => expect(isSecretPlace(place)).toBe(false));
});
