import { redactSentence } from './redactSentence.js';
import { maskCredentials } from './maskCredentials.js';
import { isSecretName, isSecretParameter, isSecretPhrase } from './isSecretName.js';
import { MASK } from './mask.js';

/**
 * A name, and what stands between it and its value: `name=`, `name: `, `"name": `, `'name' => `, and
 * as validators and databases say what was refused: Joi (`"name" with value `), GraphQL (`got invalid
 * value`), mongoose (a backtick behind a bracket), PostgreSQL (`(name)=`). A mark stands before a
 * parameter in the query of a URL, which may itself be a parameter. Parsers say that a token is unexpected.
 */
const NAME =
  /(?:(?<mark>[?&]|%3f|%26)(?:amp;)?|(?<![\p{L}\w$-]|unexpected\s(?=token)))(?<name>[\p{L}\w$-]+)(?:[)\]]|%5d)*\\{0,31}["'`]?(?:\s*(?:=>|[=:：])|%3d|\s(?:with value|got invalid value)\s|\s\((?=`))\s*/giu;

/** What `mayNeedRedaction` looks for instead of the words and the bracket behind a name. */
export const VALUE_MARKS = '(?:with|invalid) value\\s|\\(`';

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

/** One of the pairs that a header holds: `sid=x7`, `response="6629"`. */
const PAIR = '[\\w.-]{1,80}=(?:"[^"]*"|[^\\s;,"]*)';

/** All pairs of a header: `Cookie: lang=en; sid=x7` (RFC 6265), `Authorization: Digest a="b", c="d"` (RFC 7616). */
const PAIRS = `(?:digest\\s+)?${PAIR}(?:[;,]\\s?${PAIR})+`;

/** A word of a sentence: letters, of which only the first may be a capital. */
const WORD = "\\p{L}[\\p{Ll}\\p{Lo}\\p{M}'’-]*";

/** The end of a word that stands alone. */
const END = '(?![^\\s.,;!)])';

/** `token: expired.`: one word that says what is wrong. By its form alone it could be a password. */
const STATE = new RegExp(
  `(?:required|missing|invalid|incorrect|wrong|expired|revoked|denied|unknown|empty|blank)${END}`,
  'iy',
);

/** How the value of a secret is written behind its name. */
interface Writing {
  /** Whether the value of this name is written so; `mark` stands before a parameter of a URL. */
  readonly isOf: (name: string, mark: string | undefined) => boolean;
  /** The value. */
  readonly value: RegExp;
  /** What is no value behind `name: `, but a sentence about the field. */
  readonly sentences?: readonly RegExp[];
}

/** Where names of secrets stand, and how their values are written: the first row for a name decides. */
const places: readonly { readonly lead: RegExp; readonly rows: readonly Writing[] }[] = [
  {
    lead: NAME,
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
        // `password: l4mp`, `Authorization: Bearer x`, `cardNumber: 4111 1111`: one word behind the scheme of a
        // credential, to the next separator; a number may stand in groups
        isOf: (name) => isSecretName(name),
        value: new RegExp(
          `${QUOTED}|${PAIRS}|${NOTHING}(?:(?:${SCHEME})\\s+)?(?:[^\\s&#,;"'}\\]]|(?<=\\d) (?=\\d))+`,
          'iy',
        ),
        sentences: [
          // two words: `password: is too short`, `cvv: CVV is required`, `password: 8 characters minimum`; a scheme
          // and its credential are none
          new RegExp(
            `(?![Bb]asic|[Bb]earer|ApiKey|(?<=[Aa]uthorization\\W{1,5})[Tt]oken )(?:${WORD}|[A-Z]{2,6}|\\d{1,2} ${WORD}) (?:\\d{1,3} )?["'\`«“„]?${WORD}(?![\\w=]|:(?! ?\\d))`,
            'uy',
          ),
          STATE,
          // `password: TOO_SHORT`, `token: TokenExpiredError`: what a program calls it
          new RegExp(
            `(?:[A-Z]{2,}(?:_[A-Z]{2,})+|(?:[A-Z][a-z]+){1,9}(?:Error|Exception))${END}`,
            'y',
          ),
          // `password: は必須です`: languages that put no space between words
          /\p{Lo}/uy,
        ],
      },
    ],
  },
  {
    lead: TAG,
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
  for (const { lead, rows } of places) clean = maskValues(clean, lead, rows);
  return redactSentence(maskCredentials(clean));
}

/** Masks the values behind names of secrets. */
function maskValues(text: string, lead: RegExp, rows: readonly Writing[]): string {
  let clean = '';
  let from = 0;
  for (const { 0: whole, groups, index } of text.matchAll(lead)) {
    const { mark, name = '' } = groups ?? {};
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

/** Where a match of the pattern ends that begins at `start`; `start` itself where there is none. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
