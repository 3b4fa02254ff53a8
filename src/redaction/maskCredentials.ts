import { keyBeginnings, keysBehind, wholeKeys } from '../vocabulary/credentialForms.js';
import type { Marks } from './Marks.js';
import { MASK } from './mask.js';

/** What replaces a credential: what stands before it, the scheme of a header or the slashes of a URL, and the mask. */
const REPLACEMENT = `$<scheme>$<slashes>${MASK}`;

/** A line break, escaped or not, and the indentation behind it. */
const BREAK = '(?:[ \\t]*[\\r\\n]\\s*|(?:\\\\{1,31}[rn])+[ \\t]*)';

/** One part of a token that is broken over lines; a hundred lines are enough for the longest. */
const WRAPPED = `[\\w-]+(?:${BREAK}[\\w-]+){0,99}`;

/** The three parts of a token that is broken over lines, the last one up to the end of its line. */
const WRAPPED_TOKEN = `(?:${WRAPPED}${BREAK}?\\.${BREAK}?){2}[\\w-]+`;

/** How tokens and keys begin. Those of Contentful count behind letters, too. */
const KEY_BEGINNING = `CFPAT-|(?<!\\w)(?:${keyBeginnings.join('|')})`;

/** Keys that are known only by their whole form. */
const KEY = wholeKeys.join('|');

/** Credentials that are known by their own form. docs/reference/secrets.md has the same list. */
const CREDENTIALS = new RegExp(
  [
    // bearer and basic credentials: no plain word, and no parameter of a challenge (RFC 9110, 11.6.1), but
    // what the SDKs leave of one, an ellipsis and its tail
    // no name of a plan, in which words are joined, and none of a parameter of OAuth
    '(?<scheme>(?:bearer|basic)\\s+)(?!\\w+=[\\\\"]|(?<=basic\\s+)\\w+[-_]|(?:\\w+_)?token(?:_type)?(?!\\S))(?=\\.{3}|[\\w.~+/-]*[\\d_~+/=]|[\\w.~+/=-]{16})[\\w.~+/=-]{4,}',
    // user information in a URL (RFC 3986, 3.2.1), to the last sign before its path; without a scheme, a password
    '(?<slashes>://|(?<![\\w:/.-])//(?=[^\\s/?#@:]+:))[^\\s/?#]+(?=@)',
    `(?:${KEY_BEGINNING})[\\w-]{3,}|${KEY}`,
    ...keysBehind.map(({ before, key }) => `(?<=${before})${key}`),
    // a JSON Web Token (RFC 7519) that is broken over lines; where the break comes in its last part alone, a
    // plain word behind it is no part of the token
    `(?<![\\w.-])(?=eyJ[\\w-]*(?:\\.[\\w-]*)?\\.?${BREAK})${WRAPPED_TOKEN}(?:${BREAK}[\\w-]+){0,99}`,
    `(?<![\\w.-])(?=eyJ)${WRAPPED_TOKEN}(?:${BREAK}(?=[a-z]*[\\d_-])[\\w-]+){0,99}`,
    // a JSON Web Token, and what is glued to it. Only a word with two dots is tried, and only from its start,
    // so that a long word is read once
    '(?<![\\w-])(?=[\\w-]+\\.[\\w-]+\\.)[\\w-]*eyJ[\\w.-]+',
  ].join('|'),
  'gi',
);

/**
 * The number of a card, in groups or not: 16 digits in the ranges of issuers (ISO/IEC 7812), or 15 of American
 * Express. A number in a path is an id.
 */
const CARD =
  /(?<![\w./-])(?:(?:4\d|5[1-5]|6[05]|35|2[2-7])\d\d([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d\d([ -]?)\d{6}\2\d{5})(?![\w-]|\.\d)/g;

/** What `mayNeedRedaction` looks for instead of these patterns. */
export const CREDENTIAL_MARKS: Marks = {
  space: ['(?:bearer|basic)\\s'],
  hyphen: [KEY_BEGINNING],
};

/** The same for what ends with any character: numbers of cards, tokens, whole keys, and what stands before others. */
export const KNOWN_FORMS = [
  '\\d{4}[ -]?\\d{4,6}[ -]?\\d{4}',
  'eyJ',
  KEY,
  ...keysBehind.map(({ before }) => before),
].join('|');

/** A text without the credentials that are known by their own form. */
export function maskCredentials(text: string): string {
  return text
    .replace(CREDENTIALS, REPLACEMENT)
    .replace(CARD, (number) => (hasCheckDigit(number.replace(/\D/g, '')) ? MASK : number));
}

/** Whether the check digit is right (ISO/IEC 7812-1, annex B). */
function hasCheckDigit(number: string): boolean {
  let sum = 0;
  for (let at = 1; at <= number.length; at += 1) {
    const digit = Number(number.at(-at)) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
