import { isPayloadName, type Members } from './payloadNames.js';
import { BEGIN_OF_RECORD } from './recordPrints.js';
import { isSubmittedFields } from './submittedFields.js';
import { isSecretName } from './secretNames.js';

/** The end of a line, escaped any number of times. */
const EOL = '(?:\\r?\\n|(?:\\\\{1,31}r)?\\\\{1,31}n)';

/**
 * How a record or a list begins: in quotes or not, and as Go, Java, PHP, Python and Rust print one,
 * `map[title:`, `Entry{title=`, `Array ( [title] =>`.
 */
const PART =
  '\\s*(?:(?:[%&@]|\\\\{0,31}["\'])?[[{](?!redacted)|(?:[\\w.]+\\s*[[({]\\s*){1,3}(?=\\[?\\w+]?\\s*[=:]))';

/**
 * A key: in quotes, escaped any number of times, as JSON, Python and Ruby write one, or without, as
 * Node and YAML do. A label counts before JSON and a block of YAML alone: `payload={`, `headers: {`,
 * `request:` at the end of a line, what is indented after it; a mask is none. The end of the line
 * before it may be escaped.
 */
const KEY = new RegExp(
  `(["']|[{,]\\s*|\\\\[nrt]|(?<![\\w$./[\\]-]))([\\w$./[\\]-]{1,80})\\\\{0,31}["']?\\s*(?:=>|[=:])` +
    `(${PART}|[^\\S\\r\\n]*[|>]?[-+]?${EOL}(?:[ \\t]+|-[ \\t])(?=\\S))?`,
  'gi',
);

/** Joined words, which no sentence has before a colon: after them a text counts too. */
const COMPOUND = /[a-z][A-Z_-]/;

/** An element of XML that holds something; in a sentence a space or a point follows its name. */
const ELEMENT = /<(?:[\w.-]{1,80}:)?([\w.-]{1,80})(?:\s[^<>]*)?>(?=\s*<|[^\s.,;:!?)]|[^<]*<\/)/g;

/**
 * Where what was sent stands whole, and where servers repeat it after words of their own. What is
 * looked for backwards is looked for at few places, so that no text is read twice.
 */
const DUMP = new RegExp(
  [
    // HTTP: what follows its first line begins with a header; on a terminal marks stand before each
    `${EOL}(?<=HTTP/\\d[^\\r\\n\\\\]{0,200}${EOL})[<>*\\s]*[\\w-]{1,80}:`,
    // RFC 7578: a part of a form
    '(?<=content-disposition:)\\s*form-data',
    // a command line, from its first option
    '\\s-(?<=\\bcurl(?:\\s+[^\\s-]\\S*){0,4}\\s+-)',
    // RFC 6265: cookies; RFC 7616: what proves a password
    '(?<=\\bcookie:|\\bauthorization:\\s?digest)\\s*[\\w.-]{1,80}=',
    // two fields of a form, unless they are the query of a URL
    '(?<=^|[\\s"\'`({:])[^\\s=&?/]{1,80}=[^\\n&=]*=*&(?:amp;)*[^\\s=&?/]{1,80}=',
    // GraphQL; Spring; mongoose; valibot
    '(?<=(?:got invalid|rejected|failed for) value |received:? )\\\\{0,31}["\'{[]',
    // SQL with values in place of parameters; Drizzle, which tells these behind it
    '\\bvalues\\s*\\((?<=\\binto\\s[^]{1,300}\\()(?:(?!\\s*[$?:@])|(?=[^)]{1,300}["\']))',
    '\\bset\\s(?<=\\bupdate\\s(?:[^\\s"`]|"[^"]{1,80}"|`[^`]{1,80}`){1,100}\\sset\\s)(?:[^=?]{1,80}=\\s*(?![\\s$?:@])|(?=[^]{1,300}=\\s*["\']))',
    '\\bwhere\\s(?<=\\b(?:select|delete|update)\\s[^]{1,300}\\swhere\\s)(?=[^]{1,300}=\\s*["\'])',
    // SQLAlchemy
    `${EOL}\\[?param(?:eter)?s:\\s`,
    // PostgreSQL
    '(?<=Failing row contains )\\(',
  ].join('|'),
  'i',
);

/** A record in a sentence, but for what MongoDB says is taken, and the error that a gateway wraps. */
const RECORD = new RegExp(`(?<!dup key: ?|\\d{3} - )(?:${BEGIN_OF_RECORD})`);

/** The same in a text of JSON, where records stand in others: it is inside of a sentence there. */
const RECORD_IN_TEXT = new RegExp(`(?<=\\w[\\s(&'\`[\\\\nrt.@$]{0,9})(?:${BEGIN_OF_RECORD})`);

/** A text that is a record, or a list of them, from its beginning. */
const ALONE = /^\s*(?:\[\s*)?\{/;

/** How JSON, its quotes and spaces escaped any number of times, what Node prints, and XML begin. */
const BEGIN = /[[{](?:[\s\\nrt]*["'{[\]}]|\s*[a-z_$][\w$]{0,80}\s*:)|<[a-z?!]/i;

/** What ends a text or a record inside of JSON or XML: before the first beginning it shows that one is missing. */
const TORN = /["']\s*[,:}\]]|<\//;

/** What leads to JSON, and says nothing without it. */
const LEAD = /(?<![\s\\"'`(])[\s\\"'`(]+$/;

/** Where a private key stands. */
interface Key {
  readonly at?: number;
  /** It is a part of JSON, which begins before it. */
  readonly isInside?: boolean;
}

/** What is known of what an element of XML holds. */
const NOTHING_KNOWN: Members = { has: () => false, isPart: false, isRecord: false };

/**
 * A text that can be quoted: of one that holds JSON, YAML or XML with what was sent, or with headers,
 * only what stands before it, and an ellipsis for the rest. So of one that holds a request as it is
 * on the wire, on a command line or in a form.
 */
export function withoutPayload(text: string): string {
  const record = (ALONE.test(text) ? RECORD_IN_TEXT : RECORD).exec(text)?.index;
  const dump = DUMP.exec(text.slice(0, record))?.index ?? record;
  const said = text.slice(0, dump);
  const { at = dump, isInside } = keyIn(said);
  if (at === undefined) return text;
  const begin = BEGIN.exec(said)?.index ?? at;
  const sentence = said.slice(0, Math.min(begin, at));
  // a text that begins within JSON begins with what was sent
  const isTorn = TORN.test(sentence) || (isInside && begin > at);
  const kept = isTorn ? '' : sentence.replace(LEAD, '');
  return kept === '' ? '…' : `${kept} …`;
}

/**
 * Where the first private key of a text stands. In a text each name counts, whatever stands beside
 * it: of JSON that was cut nobody knows what stood there.
 */
function keyIn(text: string): Key {
  for (const { 1: name = '', index } of text.matchAll(ELEMENT))
    if (isPayloadName(name, NOTHING_KNOWN)) return { at: index };
  for (const { 0: whole, 1: lead = '', 2: name = '', 3: part = '', index } of text.matchAll(KEY)) {
    const isPart = part !== '';
    const members = { has: () => true, isPart, isRecord: /[{\n]/.test(part) };
    // the patterns for secrets know texts and numbers
    const isSent = isPayloadName(name, members) || (members.isRecord && isSubmittedFields(name));
    if (!isSent && !(isPart && isSecretName(name))) continue;
    if (/["'{,]/.test(lead)) return { at: index, isInside: true };
    if (isPart || COMPOUND.test(name)) return { at: index + whole.length - part.length };
  }
  return {};
}
