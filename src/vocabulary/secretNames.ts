/** Words for a password in the languages that are shipped. */
export const passwordWords: readonly string[] = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'pwd',
  'passwort',
  'kennwort',
  'mot de passe',
  'contraseña',
  'contrasena',
  'senha',
  'パスワード',
  '密码',
  'كلمة المرور',
];

/** Short names of passwords, which mean other things in sentences: WordPress (`user_pass`), JDBC; French. */
export const passwordAbbreviations: readonly string[] = ['pass', 'pw', 'mdp'];

/**
 * Names of fields, headers and parameters whose value is a secret, in lower case, with spaces between their
 * words: `cardNumber`, `card_number` and `card-number` are one. A longer name that ends with one of these counts
 * as well. docs/reference/secrets.md has the same table.
 */
export const secretNames: readonly string[] = [
  ...passwordWords,
  // OWASP Logging Cheat Sheet, "Data to exclude": tokens, keys, connection strings
  'token',
  'secret',
  'credential',
  'private key',
  'connection string',
  // the filters of Rails and Sentry, as they are generated and by default
  'secret key',
  'api key',
  'access key',
  'auth key',
  'signing key',
  'otp',
  'ssn',
  'cvv',
  'cvc',
  // Azure: connection strings of storage, and those of its other services end with `accessKey`
  'account key',
  // RFC 9110, 11.6 and RFC 6265: authorization and cookies
  'authorization',
  'cookie',
  'session id',
  // Java, PHP, Laravel: cookies with the id of a session
  'jsessionid',
  'phpsessid',
  'laravel session',
  // Django, Express, Rails: what a form proves itself with
  'csrf',
  // Rails: what cookies are signed with; Django, Laravel and many
  'secret key base',
  'encryption key',
  // RFC 7519
  'jwt',
  // signed URLs of AWS, Azure and Google
  'signature',
  // PCI DSS, requirement 3: account data; ISO 9564: the number that identifies a person
  'pin',
  'card number',
  'credit card',
  'security code',
  // autofill of HTML: one-time-code, cc-number, cc-csc
  'one time code',
  'verification code',
  'two factor code',
  'cc number',
  'cc csc',
  // ISO 13616, and account numbers of other systems
  'iban',
  'account number',
  'routing number',
  // numbers of persons: United States, and everywhere
  'social security number',
  'passport number',
  'tax id',
  // forms that ask again, and for what only the person knows
  'secret answer',
  'security answer',
  'mnemonic',
  'seed phrase',
  'recovery phrase',
  'recovery code',
  'backup code',
  // RFC 6749, 4.1.2; RFC 7636, 4.1; OpenID Connect RP-Initiated Logout; SAML 2.0 bindings, 3.5.4
  'authorization code',
  'code verifier',
  'id token hint',
  'saml response',
  // AWS: the half of a pair of keys that is sent
  'aws access key id',
  ...passwordAbbreviations,
];

/** Words that may follow the name of a secret: `passwordConfirmation`, `tokenValue`. */
export const secretTails: ReadonlySet<string> = new Set([
  'confirm',
  'confirmation',
  'repeat',
  'again',
  'verify',
  'new',
  'old',
  'current',
  'value',
  'hash',
  // Salesforce: fields of one's own, and those of a person's account (`Password__c`)
  'c',
  'pc',
]);

/** Names of secrets in the query of a URL alone, in lower case and without separators. */
export const secretParameters: ReadonlySet<string> = new Set([
  // Google
  'key',
  // GraphQL over HTTP: what was sent
  'variables',
  // Azure: signed URLs, functions, API management
  'sig',
  'code',
  'auth',
  'xfunctionskey',
  'subscriptionkey',
  'ocpapimsubscriptionkey',
  // WooCommerce, and OAuth 1.0
  'consumerkey',
  // AWS; the others of it end as those above
  'xamzcredential',
  // CloudFront: what a signed URL permits
  'policy',
  // sessions in the URLs of many
  'sid',
  'session',
  // RFC 7521, 4.1; RFC 8628, 3.4; OAuth 1.0
  'assertion',
  'clientassertion',
  'devicecode',
  'oauthverifier',
  // tRPC: what was sent
  'input',
  // old APIs of many
  'hash',
  'hmac',
  'ticket',
]);
