import { onceForText } from './onceForText.js';
import { getOwn } from './records.js';
import { wordsIn } from './wordsIn.js';

/** Words for a password in the languages that are shipped, and others of English. */
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

/** Names of passwords that mean other things in sentences: WordPress (`user_pass`), JDBC; French. */
const abbreviations: readonly string[] = ['pass', 'pw', 'mdp'];

/**
 * Names of fields, headers and parameters whose value is a secret, in small letters, a space between
 * their words: `cardNumber`, `card_number` and `card-number` are one. A longer name is a
 * secret's when it ends with one of these. The documentation has the same table.
 */
const names: readonly string[] = [
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
  ...abbreviations,
];

const secretNames: ReadonlySet<string> = new Set(names.map((name) => wordsIn(name).join('')));

/** The last words of these names, for a cheap test. */
export const lastWords: readonly string[] = [
  ...new Set(names.map((name) => wordsIn(name).at(-1) ?? '')),
];

/** Words after a secret's name that change nothing: `passwordConfirmation`, `tokenValue`. */
const tails: ReadonlySet<string> = new Set([
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

/** Names that are a secret's in the query of a URL alone, spelled as those above. */
const urlNames: ReadonlySet<string> = new Set([
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
  // old APIs of many
  'hash',
  'hmac',
  'ticket',
]);

/** Of a longer path no issue keeps the rest, and there may be a hundred thousand segments. */
const MAX_SEGMENTS = 64;

/** A longer name is no name: nobody knows what stands there, nor behind it. */
const MAX_PLACE = 1_000;

/** What stands for a secret. */
export const MASK = '[redacted]';

/** Names of one small word, such as `accesstoken`, end so. */
const ENDING = /(token|secret|password|apikey|signature)$/;

/** A plural before the index of one of them: `tokens[1]`, `secrets.0`. */
const INDEXED = /s(?=[./[]{1,3}\d)/g;

/** A plural that is one of secrets: others count them (`maxTokens`), or are other things (`pins`). */
const PLURAL = /(?<!token|^pin|secret|signature|s)s$/;

/** Before these a path names whose they are: `card.number`, `/security/code`. */
const IN_RECORD = /[./[\]]{1,3}(?=(?:number|code)(?!\w))/gi;

/** Whether a segment of the name, which may be a path, is the name of a secret. */
export const isSecretName = /* @__PURE__ */ onceForText(
  (name) =>
    name.length > MAX_PLACE ||
    // a mask is a word like any other, so that a name that was cleaned means the same
    name
      .replaceAll(MASK, 'redacted')
      .replace(INDEXED, '')
      .replace(IN_RECORD, '_')
      .split(/[./[\]]/)
      .some(isSecretSegment),
);

function isSecretSegment(segment: string): boolean {
  const words = wordsIn(segment);
  while (isTail(words.at(-1) ?? '')) words.pop();
  const last = words.pop() ?? '';
  return isSecretWords([...words, last.replace(PLURAL, '')]);
}

/** Whether words of a sentence end with the plain name of one secret: `Incorrect API key`. */
export function isSecretPhrase(phrase: string): boolean {
  const words = wordsIn(phrase);
  return isSecretWords(words) && !abbreviations.includes(words.at(-1) ?? '');
}

function isSecretWords(words: readonly string[]): boolean {
  return (
    ENDING.test(words.join('')) ||
    [1, 2, 3, 4].some((count) => secretNames.has(words.slice(-count).join('')))
  );
}

function isTail(word: string): boolean {
  return tails.has(word) || /^\d/.test(word);
}

/** Whether a parameter of a URL is a secret. */
export function isSecretParameter(name: string): boolean {
  return urlNames.has(wordsIn(name).join('')) || isSecretName(name);
}

/** Whether a place (a path, a pointer, a name) leads to a secret. */
export function isSecretPlace(place: unknown): boolean {
  if (!Array.isArray(place)) return typeof place === 'string' && isSecretName(place);
  const segments = (place as readonly unknown[]).slice(0, MAX_SEGMENTS);
  // no function for each of ten thousand places
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    // Standard Schema: a record whose `key` it is
    const name = typeof segment === 'object' ? getOwn(segment, 'key') : segment;
    if (typeof name !== 'string') continue;
    const owner = /^(?:number|code)$/i.test(name) ? `${String(segments[at - 1])}.` : '';
    const index = isIndex(segments[at + 1]) ? '.0' : '';
    if (isSecretName(owner + name + index)) return true;
  }
  return false;
}

/** Whether a segment of a path is the index of an element. */
function isIndex(segment: unknown): boolean {
  return typeof segment === 'number' || (typeof segment === 'string' && /^\d{1,9}$/.test(segment));
}
