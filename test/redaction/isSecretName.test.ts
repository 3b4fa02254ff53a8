import { describe, expect, it } from 'vitest';
import {
  isSecretName,
  isSecretParameter,
  isSecretPlace,
} from '../../src/redaction/isSecretName.js';

describe('a name', () => {
  it.each([
    'pin',
    'PIN2',
    'userPin',
    'accesstoken',
    'oldPassword1',
    'password_confirmation',
    'tokenValueNew',
    'one-time-code',
    'socialSecurityNumber',
    'mot_de_passe',
    'nuevaContraseña',
    'パスワード',
    '密码',
    'كلمة المرور',
    'user[password]',
    'body.user.pin',
    '/user/pin',
    'pin[0]',
    '[redacted].pin',
    'x'.repeat(1001),
  ])('is that of a secret: %s', (name) => expect(isSecretName(name)).toBe(true));

  it.each([
    '',
    'pinned',
    'spin',
    'титул',
    'pinCode2a',
    'passwordHint',
    'token_count',
    'value',
    'new',
    'mytokens',
    'security_number',
    '[redacted]',
    'x'.repeat(1000),
  ])('is none: %s', (name) => expect(isSecretName(name)).toBe(false));

  it('may be a secret in the query of a URL alone', () => {
    for (const name of ['key', 'sig', 'X-Functions-Key', 'pin'])
      expect(isSecretParameter(name)).toBe(true);
    for (const name of ['sort_key', 'coded', 'title']) expect(isSecretParameter(name)).toBe(false);
    expect(isSecretName('key')).toBe(false);
  });
});

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
