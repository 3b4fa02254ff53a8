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
 * value`), mongoose (a backtick behind a bracket), PostgreSQL (`(name)=`). The first group is there for a parameter in the query of a URL, which may itself be a parameter.
 */
const NAMED =
  /(?:([?&]|%3f|%26)(?:amp;)?|(?<![\p{L}\w$-]))([\p{L}\w$-]+)(?:[)\]]|%5d)*\\{0,31}["'`]?(?:\s*(?:=>|[=:：])|%3d|\s(?:with value|got invalid value)\s|\s\((?=`))\s*/giu;

/**
 * A text in quotes, or everything to the next separator; a number may stand in groups. A quote ends
 * the text when it is escaped as often as the one that begins it. What was cut behind the name has
 * nothing to hide.
 */
const VALUE =
  /(\\{0,31}["'`])(?:(?!(?<!\\)\1)[^])*(?:\1)?|(?!\[redacted]|…$)(?:(?:bearer|basic|token|apikey|negotiate)\s+)?(?:[^\s&#,;"'}\]]|(?<=\d) (?=\d))+/iy;

/** Names whose values are plain words, as sentences are made of. */
const OF_WORDS = /(?:phrase|mnemonic|answer)$/i;

/** Such a value: everything to the next separator, or what stands in quotes. */
const WORDS = /(\\{0,31}["'`])(?:(?!(?<!\\)\1)[^])*(?:\1)?|(?!\[redacted]|…$)[^\n,;&"'}\]]+/iy;

/** How a sentence goes on behind one of these names. */
const VERB =
  /(?:is|are|must|should|has|may|can(?:not|'t)?|does|needs|too|not) |(?:required|missing|invalid|incorrect)(?![^\s.,;!)])/iy;

/** A word of a sentence: letters, of which the first alone may be a capital. */
const WORD = "\\p{L}[\\p{Ll}\\p{Lo}\\p{M}'’-]*";

/** What a sentence may begin with in place of a word: `CVV is`, `8 characters minimum`. */
const BEGIN = `(?:${WORD}|[A-Z]{2,6}|\\d{1,2} ${WORD})`;

/**
 * What is no value behind the name of its field, but how a sentence goes on: two words of one, `password: is too
 * short`, what tells the state of a field by itself, and languages without spaces. Credentials have a
 * word before them as well.
 */
const PROSE = new RegExp(
  `(?![Bb]asic|[Bb]earer|[Tt]oken |ApiKey)${BEGIN} (?:\\d{1,3} )?["'\`«“„]?${WORD}(?![\\w=]|:(?! ?\\d))|` +
    '(?:[Rr]equired|[Mm]issing|[Ii]nvalid|[Ii]ncorrect|[Ww]rong|[Ee]xpired|[Rr]evoked|[Dd]enied|[Uu]nknown|[Ee]mpty|[Bb]lank|[A-Z]{2,}(?:_[A-Z]{2,})+)(?![^\\s.,;!)])|\\p{Lo}',
  'uy',
);

/** How a sentence goes on behind the name of a secret, and else the value that stands there. */
const ofOne = { prose: PROSE, value: VALUE };
const ofWords = { prose: VERB, value: WORDS };

/** The value of a parameter: to the next one, or the end of the URL; JSON may stand there as it is. */
const PARAMETER = /(?!\[redacted]|…$)(?:[{[][^&]*|(?:(?!%26)[^\s&#"'<>])+)/iy;

/** An element of XML, and what it holds; in a sentence a space or a point follows its name. */
const ELEMENT =
  /(<(?:[\w.-]{1,80}:)?([\w.-]{1,80})(?:\s[^<>]*)?>)(?!\[redacted]|…$)(?:<!\[CDATA\[[^]*?(?:]]>|$)|(?=[^\s.,;:!?)])[^<]+|[^<]+(?=<\/))/g;

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
  const clean = redactQuoted(withoutNamed(text)).replace(
    ELEMENT,
    (whole, tag: string, name: string) => (isSecretName(name) ? tag + MASK : whole),
  );
  return MARK.test(clean) ? clean.replace(CREDENTIALS, KEPT) : clean;
}

/** The text without the values that are named as secrets. */
function withoutNamed(text: string): string {
  let clean = '';
  let from = 0;
  for (const { 0: whole, 1: inUrl, 2: name = '', index } of text.matchAll(NAMED)) {
    const start = index + whole.length;
    if (index < from || !(inUrl ? isSecretParameter(name) : isSecretName(name))) continue;
    const { prose, value } = OF_WORDS.test(name) ? ofWords : ofOne;
    prose.lastIndex = start;
    if (/:\s|：/.test(whole) && prose.test(text)) continue;
    const pattern = inUrl ? PARAMETER : value;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    clean += text.slice(from, start) + MASK;
    from = pattern.lastIndex;
  }
  return clean + text.slice(from);
}
