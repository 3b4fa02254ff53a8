import { describe, expect, it } from 'vitest';
import { isSecretName, isSecretParameter } from '../../src/redaction/isSecretName.js';

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
    'JSESSIONID',
    'PHPSESSID',
    'laravel_session',
    '_csrf',
    'SECRET_KEY_BASE',
    'encryption_key',
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
    for (const name of [
      'key',
      'sig',
      'X-Functions-Key',
      'pin',
      'Policy',
      'sid',
      'session',
      'input',
    ])
      expect(isSecretParameter(name)).toBe(true);
    for (const name of ['assertion', 'client_assertion', 'device_code', 'oauth_verifier'])
      expect(isSecretParameter(name)).toBe(true);
    for (const name of ['sort_key', 'coded', 'title']) expect(isSecretParameter(name)).toBe(false);
    expect(isSecretName('key')).toBe(false);
  });
});
