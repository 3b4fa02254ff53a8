/** What takes the place of a match: its groups, and the mask. */
const KEPT = '$1$2$3[redacted]';

/** Authorization schemes (RFC 6750, RFC 7617). */
const SCHEME = '(?:bearer|basic)\\s+';

/** How names of fields, headers and query parameters end whose value is a secret. */
const NAME =
  '(?:token|secret|passw(?:or)?d|pwd|authorization|cookie|signature|credentials|(?:api|access|private|auth)[_-]?key)';

/** A quoted text, its quotes escaped any number of times, or everything to the next separator. */
const VALUE = `(?:\\\\*"[^"]*"?|'[^']*'?|(?!\\[redacted]|…$)(?:${SCHEME})?[^\\s&#,;"'}\\]]+)`;

/** What is taken for a secret in prose; the documentation lists the same. Groups are kept. */
const SECRETS = new RegExp(
  [
    // name=value, name: value, "name": "value"
    `(${NAME}\\\\*["']?\\s*[=:]\\s*)${VALUE}`,
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
const SIGN = new RegExp(`[=:](?:(?<=${NAME}\\\\*["']?\\s*.)|//)|eyJ|CFPAT|${SCHEME}`, 'i');

/** Whether a text may hold a credential: what has no sign of one stays as it is. */
export function isSuspect(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Removes what looks like a credential from a text. Known by pattern: bearer and basic
 * credentials, personal access tokens, JSON Web Tokens, user information in URLs, and values
 * named as secrets (`access_token=…`, `"password": "…"`). Text without any comes back as it is.
 *
 * @example
 * redactSecrets('GET /entries?access_token=abc'); // 'GET /entries?access_token=[redacted]'
 */
export function redactSecrets(text: string): string {
  if (!isSuspect(text)) return text;
  const clean = text.replace(/eyJ/i.test(text) ? TOKENS : SECRETS, KEPT);
  // what stands beside a secret may look like one when it is gone
  return clean === text ? text : redactSecrets(clean);
}
