import { redactQuoted } from './redactQuoted.js';
import { isSecretName, isSecretParameter, MASK } from './secretNames.js';

/** What takes the place of a credential: the word before it, and the mask. */
const KEPT = `$1$2${MASK}`;

/** The end of a line, as it is or escaped, and what is indented behind it. */
const BREAK = '(?:[ \\t]*[\\r\\n]\\s*|(?:\\\\{1,31}[rn])+[ \\t]*)';

/** A part of a token over several lines, at most as many as a long one has. */
const WRAPPED = `[\\w-]+(?:${BREAK}[\\w-]+){0,99}`;

/** The parts of a token, the last one to the end of its line. */
const WRAPPED_TOKEN = `(?:${WRAPPED}${BREAK}?\\.${BREAK}?){2}[\\w-]+`;

/**
 * How tokens and keys begin: those of Contentful, GitHub, Stripe, Slack, OpenAI, Anthropic, GitLab and npm, and
 * secrets of webhooks.
 */
export const KEY_BEGINNING =
  'CFPAT-|(?<!\\w)(?:(?:gh[oprsu]|github_pat|[rs]k_(?:live|test))_|xox[a-z]-|sk-(?:proj|ant)-|glpat-|npm_(?=\\w{8})|whsec_)';

/** What is a credential wherever it stands; the documentation lists the same. Groups are kept. */
const CREDENTIALS = new RegExp(
  [
    // credentials, which are no plain words, and no parameters of a challenge (RFC 9110, 11.6.1); the
    // masked tail that the SDKs leave is one
    '((?:bearer|basic)\\s+)(?!\\w+=[\\\\"])(?=\\.{3}|[\\w.~+/-]*[\\d_~+/=]|[\\w.~+/=-]{16})[\\w.~+/=-]{4,}',
    // user information in a URL (RFC 3986, 3.2.1)
    '(://)[^\\s/?#@]+(?=@)',
    `(?:${KEY_BEGINNING})[\\w-]{3,}`,
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

/** What a credential is known by: most texts hold none of it, and are not looked through for one. */
const MARK = /bearer|basic|:\/\/|eyJ|[-_]/i;

/**
 * A name, and what stands between it and its value: `name=`, `name: `, `"name": `, `'name' => `, and
 * as validators and databases say what was refused: Joi (`"name" with value `), GraphQL (`got invalid
 * value`), mongoose (a backtick behind a bracket), PostgreSQL (`(name)=`). The first group is there for a
 * parameter in the query of a URL, which may itself be a parameter; the second is the name.
 */
const NAME =
  /(?:([?&]|%3f|%26)(?:amp;)?|(?<![\p{L}\w$-]))([\p{L}\w$-]+)(?:[)\]]|%5d)*\\{0,31}["'`]?(?:\s*(?:=>|[=:：])|%3d|\s(?:with value|got invalid value)\s|\s\((?=`))\s*/giu;

/** An element of XML; the second group is its name. */
const TAG = /<([\w.-]{1,80}:)?([\w.-]{1,80})(?:\s[^<>]*)?>/g;

/** What a mask stands for already, and what was cut behind the name: neither has anything to hide. */
const NOTHING = '(?!\\[redacted]|…$)';

/** A text in quotes. A quote ends it when it is escaped as often as the one that begins it. */
const QUOTED = '(\\\\{0,31}["\'`])(?:(?!(?<!\\\\)\\1)[^])*(?:\\1)?';

/** The schemes of credentials (RFC 9110, 11.1), and what others write there. */
const SCHEME = 'basic|bearer|token|apikey|negotiate';

/** A word of a sentence: letters, of which the first alone may be a capital. */
const WORD = "\\p{L}[\\p{Ll}\\p{Lo}\\p{M}'’-]*";

/** The end of a word that stands alone. */
const END = '(?![^\\s.,;!)])';

/** `token: expired.`: what one word alone says of a field. Its form does not tell it from a password. */
const STATE = new RegExp(
  `(?:required|missing|invalid|incorrect|wrong|expired|revoked|denied|unknown|empty|blank)${END}`,
  'iy',
);

/** How the value of a secret is written behind its name. */
interface Writing {
  /** Which names have such values; `mark` is what stands before a parameter of a URL. */
  readonly isOf: (name: string, mark: string | undefined) => boolean;
  /** Where the value ends. */
  readonly value: RegExp;
  /** What is no value behind `name: `, but how a sentence about the field goes on. */
  readonly sentences?: readonly RegExp[];
}

/** What stands behind a name: the first row of this name decides. */
const writings: readonly Writing[] = [
  {
    // `?sig=…&code=…`: to the next parameter, or the end of the URL; JSON may stand there as it is
    isOf: (name, mark) => mark !== undefined && isSecretParameter(name),
    value: new RegExp(`${NOTHING}(?:[{[][^&]*|(?:(?!%26)[^\\s&#"'<>])+)`, 'iy'),
  },
  {
    // `passphrase: correct horse battery staple`: plain words, to the next separator
    isOf: (name) => /(?:phrase|mnemonic|answer)$/i.test(name) && isSecretName(name),
    value: new RegExp(`${QUOTED}|${NOTHING}[^\\n,;&"'}\\]]+`, 'iy'),
    sentences: [
      // `passphrase: must be longer`
      /(?:is|are|must|should|has|may|can(?:not|'t)?|does|needs|too|not) /iy,
      STATE,
    ],
  },
  {
    // `password: l4mp`, `Authorization: Bearer x`, `cardNumber: 4111 1111`: one word behind the scheme of a
    // credential, to the next separator; a number may stand in groups
    isOf: (name) => isSecretName(name),
    value: new RegExp(
      `${QUOTED}|${NOTHING}(?:(?:${SCHEME})\\s+)?(?:[^\\s&#,;"'}\\]]|(?<=\\d) (?=\\d))+`,
      'iy',
    ),
    sentences: [
      // two words: `password: is too short`, `cvv: CVV is required`, `password: 8 characters minimum`; a scheme
      // and its credential are none
      new RegExp(
        `(?![Bb]asic|[Bb]earer|[Tt]oken |ApiKey)(?:${WORD}|[A-Z]{2,6}|\\d{1,2} ${WORD}) (?:\\d{1,3} )?["'\`«“„]?${WORD}(?![\\w=]|:(?! ?\\d))`,
        'uy',
      ),
      STATE,
      // `password: TOO_SHORT`: what a program calls it
      new RegExp(`[A-Z]{2,}(?:_[A-Z]{2,})+${END}`, 'y'),
      // `password: は必須です`: languages that put no space between words
      /\p{Lo}/uy,
    ],
  },
];

/** What an element of XML holds; in a sentence a space or a point follows its name. */
const inElement: Writing = {
  isOf: (name) => isSecretName(name),
  value: new RegExp(
    `${NOTHING}(?:<!\\[CDATA\\[[^]*?(?:]]>|$)|(?=[^\\s.,;:!?)])[^<]+|[^<]+(?=</))`,
    'y',
  ),
};

/**
 * Removes what looks like a credential from a text. Known by pattern: bearer and basic
 * credentials, personal access tokens, tokens of GitHub, GitLab, npm and Slack, keys of Stripe, OpenAI and Anthropic, secrets of webhooks, JSON Web Tokens, user
 * information in URLs, values named as secrets (`access_token=…`, `"password": "…"`,
 * `<password>…`), and parameters of URLs such as `sig` and `code`. Text without any comes back as it
 * is.
 *
 * @example
 * redactSecrets('GET /entries?access_token=abc'); // 'GET /entries?access_token=[redacted]'
 */
export function redactSecrets(text: string): string {
  // a caller without types may have none
  if (typeof text !== 'string') return '';
  const clean = redactOnce(text);
  // what stands beside a secret may look like one when it is gone
  return clean === text ? text : redactSecrets(clean);
}

/** The text without what looks like a credential as long as all of them are there. */
export function redactOnce(text: string): string {
  const named = redactQuoted(maskValues(text, NAME, writings));
  const clean = maskValues(named, TAG, [inElement]);
  return MARK.test(clean) ? clean.replace(CREDENTIALS, KEPT) : clean;
}

/** Masks the values that stand behind names of secrets. */
function maskValues(text: string, lead: RegExp, rows: readonly Writing[]): string {
  let clean = '';
  let from = 0;
  for (const { 0: whole, 1: mark, 2: name = '', index } of text.matchAll(lead)) {
    const start = index + whole.length;
    const row = index < from ? undefined : rows.find(({ isOf }) => isOf(name, mark));
    if (!row || (/:\s|：/.test(whole) && isSentence(row, text, start))) continue;
    const end = endOf(row.value, text, start);
    if (end === start) continue;
    clean += text.slice(from, start) + MASK;
    from = end;
  }
  return clean + text.slice(from);
}

function isSentence({ sentences = [] }: Writing, text: string, start: number): boolean {
  return sentences.some((sentence) => endOf(sentence, text, start) > start);
}

/** Where what is written so ends; where it would begin if nothing is. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
