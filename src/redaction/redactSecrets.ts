import { COUNTED } from './hideTyped.js';
import { redactSentence } from './redactSentence.js';
import { maskCredentials } from './maskCredentials.js';
import { isSecretName, isSecretParameter, isSecretPhrase } from './isSecretName.js';
import type { Marks } from './Marks.js';
import { MASK } from './mask.js';

/**
 * A name, and what stands between it and its value: `name=`, `name: `, `"name": `, `'name' => `, and
 * as validators and databases say what was refused: Joi (`"name" with value `), GraphQL (`got invalid
 * value`), mongoose (a backtick behind a bracket), PostgreSQL (`(name)=`). A mark stands before a
 * parameter in the query of a URL, which may itself be a parameter. Parsers say that a token is unexpected,
 * travellers have a boarding pass, and tests pass or fail.
 */
const NAME =
  /(?:(?<mark>[?&]|%3f|%26)(?:amp;)?|(?<![\p{L}\w$-]|unexpected\s(?=token)|boarding\s(?=pass)))(?!pass[=:]\s?\d+,?\s+fail)(?<name>[\p{L}\w$-]+)(?:[)\]]|%5d)*\\{0,31}["'`]?(?:\s*(?:=>|[=:：])|%3d|\s(?:with value|got invalid value)\s|\s\((?=`))\s*/giu;

/** What `mayNeedRedaction` looks for instead of the words and the bracket behind a name. */
export const VALUE_MARKS: Marks = { space: ['(?:with|invalid) value\\s'], bracket: ['\\(`'] };

/** An element of XML. */
const TAG = /<(?:[\w.-]{1,80}:)?(?<name>[\w.-]{1,80})(?:\s[^<>]*)?>/g;

/** A segment of the path of a URL. */
const SEGMENT = /(?<![\w-])(?<name>[\w-]{3,80})\//g;

/** Neither a mask nor the end of a text that was cut: nothing is left to hide there. */
const NOTHING = '(?!\\[redacted]|…$)';

/** A text in quotes. Its last quote is escaped as often as its first. */
const QUOTED = '(\\\\{0,31}["\'`])(?:(?!(?<!\\\\)\\1)[^])*(?:\\1)?';

/** Schemes of credentials (RFC 9110, 11.1), and what others write in their place. */
const SCHEME = 'basic|bearer|token|apikey|negotiate';

/** Names behind a name: `COOKIES: sessionid = 'x7'`, `token: secret: x7`. */
const NAMES = '(?:[\\w.-]{1,80}\\s*(?:=>|[=:])(?:\\s+|(?=\\\\{0,31}["\'`]))){0,3}';

/** One word, or a number in groups, to the next separator. */
const VALUE = '(?:[^\\s&#,;"\'}\\]]|(?<=\\d) (?=\\d))+';

/** A word that may be a credential: with a digit, with a sign within, or of sixteen letters. */
const CREDENTIAL = '(?=[^\\s"\']*(?:\\d|[=:_/+~%]\\w)|[a-z]{16})[^\\s&#,;"\'}\\]]+';

/** One of the pairs that a header holds: `sid=x7`, `response="6629"`. */
const PAIR = '[\\w.-]{1,80}=(?:"[^"]*"|[^\\s;,"]*)';

/** All pairs of a header: `Cookie: lang=en; sid=x7` (RFC 6265). */
const PAIRS = `${PAIR}(?:[;,]\\s?${PAIR})+`;

/** A word of a sentence: letters, of which only the first may be a capital. */
const WORD = "\\p{L}[\\p{Ll}\\p{Lo}\\p{M}'’-]*";

/** The end of a word that stands alone. */
const END = '(?![^\\s.,;!)])';

/** `token: expired.`: one word that says what is wrong. By its form alone it could be a password. */
const STATE = new RegExp(
  `(?:required|missing|invalid|incorrect|wrong|expired|revoked|denied|unknown|empty|blank)${END}`,
  'iy',
);

/** What is no value behind `password: `, but a sentence about the field. */
const SENTENCES: readonly RegExp[] = [
  // two words: `password: is too short`, `cvv: CVV is required`, `password: 8 characters minimum`; a scheme
  // and its credential are none
  new RegExp(
    `(?![Bb]asic|[Bb]earer|ApiKey|(?<=[Aa]uthorization\\W{1,5})[Tt]oken )(?:${WORD}|[A-Z]{2,6}|\\d{1,2} ${WORD}) (?:\\d{1,3} )?["'\`«“„]?${WORD}(?![\\w=]|:(?! ?\\d))`,
    'uy',
  ),
  // `PIN: 4 digits`, `password: 8-64 characters`
  new RegExp(`\\d{1,3}(?:[-–]\\d{1,3})? (?:${COUNTED})`, 'iy'),
  STATE,
  // `password: TOO_SHORT`, `token: TokenExpiredError`: what a program calls it
  new RegExp(`(?:[A-Z]{2,}(?:_[A-Z]{2,})+|(?:[A-Z][a-z]+){1,9}(?:Error|Exception))${END}`, 'y'),
  // `password: は必須です`: languages that put no space between words
  /\p{Lo}/uy,
];

/** How the value of a secret is written behind its name. */
interface Writing {
  /** Whether the value of this name is written so; `mark` stands before a parameter of a URL. */
  readonly isOf: (name: string, mark: string | undefined) => boolean;
  /** The value. */
  readonly value: RegExp;
  /** What is no value behind `name: `, but a sentence about the field. */
  readonly sentences?: readonly RegExp[];
}

/** Where names of secrets stand. */
interface Place {
  /** A name, and what stands between it and its value. */
  readonly lead: RegExp;
  readonly rows: readonly Writing[];
  /** Where a value ends that begins at `start`; `start` itself where there is none. */
  readonly endOfValue: (value: RegExp, text: string, start: number) => number;
}

/** Where names of secrets stand, and how their values are written: the first row for a name decides. */
const places: readonly Place[] = [
  {
    lead: NAME,
    endOfValue: (value, text, start) => endOfPart(text, start) ?? endOf(value, text, start),
    rows: [
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
        // `Authorization: Bearer x`, `Authorization: SSWS x7`, `Authorization: Digest a="b", c="d"` (RFC 7616): a
        // scheme, known or not, and its credential
        isOf: (name) => /authorization$/i.test(name) && isSecretName(name),
        value: new RegExp(
          `${NAMES}(?:${QUOTED}|${NOTHING}(?:(?:[\\w-]{1,40}\\s+)?${PAIRS}|(?:(?:${SCHEME})\\s+)?${VALUE}(?: +${CREDENTIAL})*))`,
          'iy',
        ),
        sentences: SENTENCES,
      },
      {
        // `password: l4mp`, `token: Bearer x`, `cardNumber: 4111 1111`: one word behind the scheme of a credential
        isOf: (name) => isSecretName(name),
        value: new RegExp(
          `${NAMES}(?:${QUOTED}|${PAIRS}|${NOTHING}(?:(?:${SCHEME})\\s+)?${VALUE})`,
          'iy',
        ),
        sentences: SENTENCES,
      },
    ],
  },
  {
    lead: TAG,
    endOfValue: endOf,
    rows: [
      {
        // `<password>l4mp</password>`: all that an element holds; in a sentence a space or a point follows its name
        isOf: (name) => isSecretName(name),
        value: new RegExp(
          `${NOTHING}(?:<!\\[CDATA\\[[^]*?(?:]]>|$)|(?=[^\\s.,;:!?)])[^<]+|[^<]+(?=</))`,
          'y',
        ),
      },
    ],
  },
  {
    lead: SEGMENT,
    endOfValue: endOf,
    rows: [
      {
        // `/reset-password/x7y8z9a1`: the token of a link; many other words follow such names
        isOf: (name) => isSecretPhrase(name),
        value: /(?=[\w~.-]*\d)[\w~.-]{8,}|[a-z]{16,}/iy,
      },
      {
        // `/password/reset/x7y8z9a1b2c3d4e5`, `/invite/…`
        isOf: (name) => /^(?:reset|invite)$/i.test(name),
        value: /(?=[\w~-]*\d)[\w~-]{16,}/y,
      },
    ],
  },
];

/**
 * Removes what looks like a credential from a text: values named as secrets (`access_token=…`, `"password": "…"`,
 * `<password>…`), parameters of URLs such as `sig`, and tokens and keys that are known by their form. All names and
 * forms are listed in docs/reference/secrets.md. Text without any comes back as it is.
 *
 * @returns the empty string for what is no string, which a caller without types may give
 * @example
 * redactSecrets('GET /entries?access_token=abc'); // 'GET /entries?access_token=[redacted]'
 */
export function redactSecrets(text: string): string {
  if (typeof text !== 'string') return '';
  const clean = redactOnce(text);
  // what stood beside a secret may look like one now that it is gone
  return clean === text ? text : redactSecrets(clean);
}

/** One pass of `redactSecrets`. */
export function redactOnce(text: string): string {
  let clean = text;
  for (const place of places) clean = maskValues(clean, place);
  return redactSentence(maskCredentials(clean));
}

/** Masks the values behind names of secrets. */
function maskValues(text: string, { lead, rows, endOfValue }: Place): string {
  let clean = '';
  let from = 0;
  for (const { 0: whole, groups, index } of text.matchAll(lead)) {
    const { mark, name = '' } = groups ?? {};
    const start = index + whole.length;
    const row = index < from ? undefined : rows.find(({ isOf }) => isOf(name, mark));
    if (!row || (/:\s|：/.test(whole) && isSentence(row, text, start))) continue;
    const end = endOfValue(row.value, text, start);
    if (end === start) continue;
    clean += text.slice(from, start) + MASK;
    from = end;
  }
  return clean + text.slice(from);
}

function isSentence({ sentences = [] }: Writing, text: string, start: number): boolean {
  return sentences.some((sentence) => endOf(sentence, text, start) > start);
}

/** Where a match of the pattern ends that begins at `start`; `start` itself where there is none. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** A text in quotes, or a bracket of a record or a list. */
const PART_OF_JSON = new RegExp(`${QUOTED}|[[{}\\]]`, 'g');

/**
 * Where the record or list ends that begins at `start`: with its last bracket, or, where it was cut off, with the
 * text. `undefined` where none begins.
 */
function endOfPart(text: string, start: number): number | undefined {
  if (!/[[{]/.test(text.charAt(start)) || text.startsWith(MASK, start)) return undefined;
  let depth = 0;
  PART_OF_JSON.lastIndex = start;
  for (let found = PART_OF_JSON.exec(text); found; found = PART_OF_JSON.exec(text)) {
    const [part] = found;
    if (part === '[' || part === '{') depth += 1;
    if (part === ']' || part === '}') depth -= 1;
    if (depth === 0) return PART_OF_JSON.lastIndex;
  }
  return text.length;
}
