import { onceForText } from '../guard/onceForText.js';
import { getOwn } from '../guard/records.js';
import { wordsIn } from '../wire/wordsIn.js';
import { MASK } from './mask.js';

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
const abbreviations: readonly string[] = ['pass', 'pw', 'mdp'];

/**
 * Names of fields, headers and parameters whose value is a secret, in lower case, with spaces between their
 * words: `cardNumber`, `card_number` and `card-number` are one. A longer name that ends with one of these counts
 * as well. The documentation has the same table.
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

/** The last words of these names, for the cheap test of `mayNeedRedaction`. */
export const lastWords: readonly string[] = [
  ...new Set(names.map((name) => wordsIn(name).at(-1) ?? '')),
];

/** Words that may follow the name of a secret: `passwordConfirmation`, `tokenValue`. */
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

/** Names of secrets in the query of a URL alone, in lower case and without separators. */
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

/** How many segments of a path are read: no issue keeps more, and there may be a hundred thousand. */
const MAX_SEGMENTS = 64;

/** What is longer, in characters, is no name: it counts as a secret. */
const MAX_NAME = 1_000;

/** How names end that are written as one word: `accesstoken`. */
const ENDING = /(token|secret|password|apikey|signature)$/;

/** The `s` of a plural before an index: `tokens[1]`, `secrets.0`. */
const INDEXED = /s(?=[./[]{1,3}\d)/g;

/**
 * The `s` of a plural at the end. Some plurals stay, which are no secrets: they count things (`maxTokens`), or are
 * other things (`pins`).
 */
const PLURAL = /(?<!token|^pin|secret|signature|s)s$/;

/** What joins `number` or `code` to the record it is in: `card.number`, `/security/code`. */
const IN_RECORD = /[./[\]]{1,3}(?=(?:number|code)(?!\w))/gi;

/** Whether a name, or a segment of a path, is the name of a secret. */
export const isSecretName = /* @__PURE__ */ onceForText(
  (name) =>
    name.length > MAX_NAME ||
    // a mask is a word like any other, so that a name that was cleaned means the same as before
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

/** Whether the words of a sentence end with the name of a secret: `Incorrect API key`. */
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

/** Whether a parameter of a URL has the name of a secret. */
export function isSecretParameter(name: string): boolean {
  return urlNames.has(wordsIn(name).join('')) || isSecretName(name);
}

/** Whether a place (a path, a pointer, a name) leads to a secret. */
export function isSecretPlace(place: unknown): boolean {
  if (!Array.isArray(place)) return typeof place === 'string' && isSecretName(place);
  const segments: readonly unknown[] = place;
  const end = Math.min(segments.length, MAX_SEGMENTS);
  // a loop, because there may be ten thousand places
  for (let at = 0; at < end; at += 1) {
    const segment = segments[at];
    // Standard Schema: `{key}`
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
