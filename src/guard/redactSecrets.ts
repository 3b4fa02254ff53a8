import { isSecretName, isSecretParameter, MASK } from './secretNames.js';

/** What takes the place of a match: its groups, and the mask. */
const KEPT = `$1$2$3${MASK}`;

/** Authorization schemes (RFC 6750, RFC 7617). */
const SCHEME = '(?:bearer|basic)\\s+';

/** How names of fields, headers and query parameters end whose value is a secret. */
const NAME =
  '(?:token|secret|passw(?:or)?d|passcode|passphrase|pwd|authorization|cookie|signature|credentials|(?:api|access|private|auth)[_-]?key)';

/** A quoted text, its quotes escaped any number of times, or everything to the next separator. */
const VALUE = `(?:\\\\*"[^"]*"?|'[^']*'?|(?!\\[redacted]|…$)(?:${SCHEME})?[^\\s&#,;"'}\\]]+)`;

/** How validators say what was refused: Joi, and GraphQL (6.4.1, coercing variables). */
const REFUSED = '\\s(?:with value|got invalid value)\\s';

/** What is taken for a secret in prose; the documentation lists the same. Groups are kept. */
const SECRETS = new RegExp(
  [
    // name=value, name: value
    `(${NAME}\\\\*["']?(?:\\s*[=:]|${REFUSED})\\s*)${VALUE}`,
    // credentials, which are no plain words; the masked tail that the SDKs leave is one
    `(${SCHEME})(?=\\.{3}|[\\w.~+/-]*[\\d_~+/=]|[\\w.~+/=-]{16})[\\w.~+/=-]{4,}`,
    // user information in a URL (RFC 3986, 3.2.1)
    '(://)[^\\s/?#@]+(?=@)',
    // personal access token
    'CFPAT-[\\w-]+',
  ].join('|'),
  'gi',
);

/**
 * "name": "value" as JSON, Python and Ruby write it: name, what is between, value. A text ends at a
 * quote that is escaped as often as the one that it begins with.
 */
const MEMBERS =
  /(?<=["'])([\w$./[\]-]{1,80})(\\{0,31}["']\s*(?::|=>)\s*)(?:(\\{0,31}["'])(?:(?!(?<!\\)\3)[^])*(?:\3)?|(?!\[redacted]|…$)[^\s,}\]&"'[{]+)/g;

/** A parameter in the query of a URL, which may be a parameter of another one: name, `=`, value. */
const PARAMETERS =
  /((?:[?&]|%3f|%26)(?:amp;)?)((?:[\w.~[\]-]|%5[bd]){1,80})(=|%3d)(?!\[redacted]|…$)(?:(?!%26)[^\s&#"'<>])+/gi;

/**
 * The same, and JSON Web Tokens (RFC 7519) with what they are glued to: tried at the start of a word
 * alone, and of one that has two dots, so that a long word is read once. For texts with their sign,
 * as each word is looked at.
 */
const TOKENS = new RegExp(
  `${SECRETS.source}|(?<![\\w-])(?=[\\w-]+\\.[\\w-]+\\.)[\\w-]*eyJ[\\w.-]+`,
  'gi',
);

/**
 * A cheap test that everything the pattern can match passes. What stands before a sign is looked at
 * after it, so that most of a text is read over.
 */
const SIGN = new RegExp(
  [
    `[=:](?:(?<=${NAME}\\\\*["']?\\s*.)|//)`,
    REFUSED,
    'eyJ',
    'CFPAT',
    SCHEME,
    // members and parameters
    `["']\\s*(?::|=>)`,
    '(?:[?&]|%3f|%26)(?:amp;)?(?:[\\w.~[\\]-]|%5[bd]){1,80}(?:=|%3d)',
  ].join('|'),
  'i',
);

/** Whether a text may hold a credential: what has no sign of one stays as it is. */
export function isSuspect(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Removes what looks like a credential from a text. Known by pattern: bearer and basic
 * credentials, personal access tokens, JSON Web Tokens, user information in URLs, values named as
 * secrets (`access_token=…`, `"password": "…"`), and parameters of URLs such as `sig` and `code`.
 * Text without any comes back as it is.
 *
 * @example
 * redactSecrets('GET /entries?access_token=abc'); // 'GET /entries?access_token=[redacted]'
 */
export function redactSecrets(text: string): string {
  if (!isSuspect(text)) return text;
  const clean = text
    .replace(MEMBERS, (member, name: string, between: string) =>
      isSecretName(name) ? `${name}${between}${MASK}` : member,
    )
    .replace(PARAMETERS, (parameter, start: string, name: string, equals: string) =>
      isSecretParameter(name) ? `${start}${name}${equals}${MASK}` : parameter,
    )
    .replace(/eyJ/i.test(text) ? TOKENS : SECRETS, KEPT);
  // what stands beside a secret may look like one when it is gone
  return clean === text ? text : redactSecrets(clean);
}
