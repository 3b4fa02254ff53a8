import { MASK } from './secretNames.js';

/** What takes the place of a credential: the word before it, and the mask. */
const KEPT = `$1$2${MASK}`;

/** The end of a line, as it is or escaped, and what is indented behind it. */
const BREAK = '(?:[ \\t]*[\\r\\n]\\s*|(?:\\\\{1,31}[rn])+[ \\t]*)';

/** A part of a token over several lines, at most as many as a long one has. */
const WRAPPED = `[\\w-]+(?:${BREAK}[\\w-]+){0,99}`;

/** The parts of a token, the last one to the end of its line. */
const WRAPPED_TOKEN = `(?:${WRAPPED}${BREAK}?\\.${BREAK}?){2}[\\w-]+`;

/** How tokens and keys begin. */
export const KEY_BEGINNING = `CFPAT-|(?<!\\w)(?:${[
  // GitHub, GitLab, npm; those of Contentful count behind letters, too
  '(?:gh[oprsu]|github_pat)_',
  'glpat-',
  'npm_(?=\\w{8})',
  // Stripe, Razorpay, Shopify; secrets of webhooks
  '(?:[rs]k|rzp)_(?:live|test)_',
  'shp(?:at|ca|pa|ss)_',
  'whsec_',
  // Slack, OpenAI, Anthropic, Hugging Face, DigitalOcean
  'xox[a-z]-',
  'sk-(?:(?:proj|ant)-|(?=[a-z\\d]{20}))',
  'hf_(?=\\w{8})',
  'do[opr]_v1_',
].join('|')})`;

/** Keys that nothing but their whole form tells: of Google, AWS and SendGrid, and the token of a bot of Telegram. */
const KEY =
  '\\bAIza[\\w-]{35}|\\bA[KS]IA(?=[a-z]*\\d)[a-z\\d]{16}\\b|\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}|(?<=/bot)\\d+:[\\w-]{35}';

/** What is a credential wherever it stands; the documentation lists the same. Groups are kept. */
const CREDENTIALS = new RegExp(
  [
    // credentials, which are no plain words, and no parameters of a challenge (RFC 9110, 11.6.1); the
    // masked tail that the SDKs leave is one
    '((?:bearer|basic)\\s+)(?!\\w+=[\\\\"])(?=\\.{3}|[\\w.~+/-]*[\\d_~+/=]|[\\w.~+/=-]{16})[\\w.~+/=-]{4,}',
    // user information in a URL (RFC 3986, 3.2.1)
    '(://)[^\\s/?#@]+(?=@)',
    `(?:${KEY_BEGINNING})[\\w-]{3,}|${KEY}`,
    // JSON Web Token (RFC 7519) that is broken over lines; one that is broken in its last part alone goes
    // on with what is no plain word
    `(?<![\\w.-])(?=eyJ[\\w-]*(?:\\.[\\w-]*)?\\.?${BREAK})${WRAPPED_TOKEN}(?:${BREAK}[\\w-]+){0,99}`,
    `(?<![\\w.-])(?=eyJ)${WRAPPED_TOKEN}(?:${BREAK}(?=[a-z]*[\\d_-])[\\w-]+){0,99}`,
    // JSON Web Token with what it is glued to: tried at the start of a word alone, and of
    // one that has two dots, so that a long word is read once
    '(?<![\\w-])(?=[\\w-]+\\.[\\w-]+\\.)[\\w-]*eyJ[\\w.-]+',
  ].join('|'),
  'gi',
);

/**
 * The number of a card, in groups or not: of 16 digits by the ranges of its issuers (ISO/IEC 7812), of 15 by
 * American Express. In a path stand ids.
 */
const CARD =
  /(?<![\w./-])(?:(?:4\d|5[1-5]|6[05]|35|2[2-7])\d\d([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d\d([ -]?)\d{6}\2\d{5})(?![\w-]|\.\d)/g;

/** What such a number, and such a key, is known by: marks of `mayNeedRedaction`. */
export const KNOWN_FORMS = `\\d{4}[ -]?\\d{4,6}[ -]?\\d{4}|${KEY}`;

/** The text without what is a credential by its own form. */
export function maskCredentials(text: string): string {
  return text
    .replace(CREDENTIALS, KEPT)
    .replace(CARD, (number) => (hasCheckDigit(number.replace(/\D/g, '')) ? MASK : number));
}

/** Whether the last digit is right (ISO/IEC 7812-1, annex B). */
function hasCheckDigit(number: string): boolean {
  let sum = 0;
  for (let at = 1; at <= number.length; at += 1) {
    const digit = Number(number.at(-at)) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
