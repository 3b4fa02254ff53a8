import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../src/redaction/redactSecrets.js';

describe('a sentence that names a secret itself', () => {
  it.each([
    // Amazon Cognito, and its SDKs
    [
      "1 validation error detected: Value 'lamp oil' at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6",
      "1 validation error detected: Value '[redacted]' at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6",
    ],
    ["Value 'lamp' at 'contraseña' failed", "Value '[redacted]' at 'contraseña' failed"],
    // Elasticsearch
    [
      "failed to parse field [user.password] of type [long] in document with id '1'. Preview of field's value: 'lamp oil'",
      "failed to parse field [user.password] of type [long] in document with id '1'. Preview of field's value: '[redacted]'",
    ],
    [
      'Failed to parse value [lamp oil] for setting [xpack.token]',
      'Failed to parse value [[redacted]] for setting [xpack.token]',
    ],
    // Kubernetes
    [
      'User "mara" is invalid: spec.password: Invalid value: "lamp \\"oil\\"": must be longer',
      'User "mara" is invalid: spec.password: Invalid value: "[redacted]": must be longer',
    ],
    // MySQL
    [
      "Incorrect string value: 'lamp' for column 'password' at row 1",
      "Incorrect string value: '[redacted]' for column 'password' at row 1",
    ],
    ["Duplicate entry 'lamp' for key 'users.password'", undefined],
    // Azure
    [
      "The value 'lamp' of parameter 'adminPassword' is not valid.",
      "The value '[redacted]' of parameter 'adminPassword' is not valid.",
    ],
    // mongoose
    [
      'Cast to Number failed for value "lamp" at path "pin"',
      'Cast to Number failed for value "[redacted]" at path "pin"',
    ],
    [
      'Could not convert value «lamp» of the token',
      'Could not convert value «[redacted]» of the token',
    ],
    ["The supplied password 'lamp' is weak", "The supplied password '[redacted]' is weak"],
    ['Das Passwort „lamp“ ist zu einfach', 'Das Passwort „[redacted]“ ist zu einfach'],
    ['Le mot de passe « lamp » est trop simple', 'Le mot de passe «[redacted]» est trop simple'],
    ['La contraseña "lamp" es débil', 'La contraseña "[redacted]" es débil'],
    ['كلمة المرور "lamp" ضعيفة', 'كلمة المرور "[redacted]" ضعيفة'],
    // ArkType, Yup, serde
    ['pin must be a number (was "lamp")', 'pin must be a number (was "[redacted]")'],
    [
      'pin must be a `number` type, but the final value was: `"lamp"`',
      'pin must be a `number` type, but the final value was: `[redacted]`',
    ],
    ['password: unknown variant `lamp`', 'password: unknown variant `[redacted]`'],
    // what looks typed behind the word
    ['Password l4mp!oil is too common', 'Password [redacted] is too common'],
    ['Das Passwort l4mp!oil ist zu einfach', 'Das Passwort [redacted] ist zu einfach'],
    ['The password 12345 is common', 'The password [redacted] is common'],
    ['La contraseña: l4mp!oil es débil', 'La contraseña: [redacted] es débil'],
    ['Password must have 8 characters', undefined],
    ['Use a password 8-64 characters long', undefined],
    ['The password 12-digit code', undefined],
  ])('tells no value: %s', (text, kept = text) => {
    const clean = redactSecrets(text);
    expect(clean).toBe(kept);
    expect(redactSecrets(clean)).toBe(clean);
  });

  it.each([
    "Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6",
    "Key: 'User.Password' Error:Field validation for 'Password' failed on the 'min' tag",
    "Data too long for column 'password' at row 1",
    'Unexpected token \'u\', "undefined" is not valid JSON',
    'Unexpected token < in JSON, got "<html>"',
    'The value "lamp" of the title is too long',
    'secrets "lamp" not found',
    'The password "" is too short',
    'Your password must differ from the "Recovery phrase"',
    'password: is too short',
    'password: must be at least 8 characters',
    'password: This field is required',
    'token: required',
    'token: expired.',
    'Invalid password: Must be between 1 and 128 characters',
    'Password: String must contain at least 8 characters',
    'user.password: may not be blank',
    'Password: Should be at least 6 characters',
    'Passwort: Muss mindestens 8 Zeichen haben',
    'Senha: Não pode ficar em branco',
    "Password: Can't be blank",
    'pin: Minimum 4 digits',
    'password: は必須です',
    'パスワードは8文字以上にしてください',
    '密码长度至少8位',
    'パスワード：必須',
    'El campo contraseña: es obligatorio',
    'Le mot de passe est trop court',
    'Passwort: mindestens 8 Zeichen',
    // mongoose
    'User validation failed: password: Path `password` is required.',
    'cvv: CVV is required',
    'otp: OTP has expired',
    'pin: PIN must be 4 digits',
    'token: JWT expired',
    'cvv: 3 digits required',
    'password: 8 characters minimum',
    'password: Too short: 8',
    'password: must contain: 1 digit',
    'password: Incorrect',
    'password: TOO_SHORT',
    'token: revoked',
    'passphrase: must be longer',
    'passphrase: is too short',
    'password: lamp oil',
    'The password user must change it',
  ])('tells a person what is wrong: %s', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it.each([
    ['password: is', 'password: [redacted]'],
    // whose values are plain words
    ['passphrase: correct horse battery staple', 'passphrase: [redacted]'],
    ['mnemonic: legal winner thank year, id: 3', 'mnemonic: [redacted], id: 3'],
    ['secretAnswer: Blue Whale is wrong', 'secretAnswer: [redacted]'],
    // in the languages that are shipped
    ['パスワード「abc12345」は短すぎます', 'パスワード「[redacted]」は短すぎます'],
    ['密码“abc12345”太短', '密码“[redacted]”太短'],
    ['Mot de passe : abc12345', 'Mot de passe : [redacted]'],
    ['パスワード：abc12345', 'パスワード：[redacted]'],
    ['contraseña=soleil', 'contraseña=[redacted]'],
    ['密码=sunshine', '密码=[redacted]'],
    // the scheme of a credential, and what follows it
    ['Authorization: ApiKey VnVhQ2ZHY0JDZGJr', 'Authorization: [redacted]'],
    ['Authorization: Negotiate YIIgewYGKwYB', 'Authorization: [redacted]'],
    ['password: invalidate1', 'password: [redacted]'],
    ['password=is this', 'password=[redacted] this'],
    ['password: lamp', 'password: [redacted]'],
    ['password: lamp7 oil', 'password: [redacted] oil'],
    ['password: lampOil is weak', 'password: [redacted] is weak'],
    ['password: lamp oil7', 'password: [redacted] oil7'],
    ['password: lamp user: mara', 'password: [redacted] user: mara'],
    ['password: lamp oil=mara', 'password: [redacted] oil=mara'],
    ['password: lamp\nuser mara', 'password: [redacted]\nuser mara'],
    ['Authorization: Token lamplight', 'Authorization: [redacted]'],
  ])('and masks what is no word of a sentence: %s', (text, kept) => {
    expect(redactSecrets(text)).toBe(kept);
  });
});
