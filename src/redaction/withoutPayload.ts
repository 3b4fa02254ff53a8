import { isPayloadName, isSubmittedFields, type Members } from './isPayload.js';
import type { Marks } from './Marks.js';
import { BEGIN_OF_RECORD } from './recordPrints.js';
import { isSecretName } from './isSecretName.js';

/** A line break, escaped any number of times or not. */
const EOL = '(?:\\r?\\n|(?:\\\\{1,31}r)?\\\\{1,31}n)';

/**
 * How a record or a list begins behind its key: as JSON, in quotes or not; or as Go, Java, PHP, Python and Rust
 * print one, `map[title:`, `Entry{title=`, `Array ( [title] =>`.
 */
const PART =
  '\\s*(?:(?:[%&@]|\\\\{0,31}["\'])?[[{](?!redacted)|(?:[\\w.]+\\s*[[({]\\s*){1,3}(?=\\[?\\w+]?\\s*[=:]))';

/**
 * A key, and the record or list behind it, if any: in quotes, escaped any number of times, as JSON, Python and
 * Ruby write one, or without, as Node and YAML do. The groups are what stands before the key, the key, and how its
 * part begins: a brace or bracket, or, in YAML, the line break before an indented block; and the first key of such a
 * block, which a list and a text in several lines have not.
 */
const KEY = new RegExp(
  `(["']|[{,]\\s*|\\\\[nrt]|(?<![\\w$./[\\]-]))([\\w$./[\\]-]{1,80})\\\\{0,31}["']?\\s*(?:=>|[=:])` +
    `(${PART}|[^\\S\\r\\n]*[|>]?[-+]?${EOL}(?:[ \\t]+|-[ \\t])(?=\\S)(?=([\\w"'.-]{1,80}\\s*[=:])?))?`,
  'gi',
);

/** A name of several words, which no sentence has before a colon: it is a key before a text, too. */
const COMPOUND = /[a-z][A-Z_-]/;

/** An element of XML with something in it. A tag that a sentence mentions has a space or a full stop behind it. */
const ELEMENT = /<(?:[\w.-]{1,80}:)?([\w.-]{1,80})(?:\s[^<>]*)?>(?=\s*<|[^\s.,;:!?)]|[^<]*<\/)/g;

/**
 * Where what was sent stands as a whole, and where servers repeat it behind words of their own. Each lookbehind
 * begins at a character that few texts have, so that no text is read twice.
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

/**
 * A refused value in quotes, or as a record or a list, to the end of the text: a value may hold quotes itself.
 * GraphQL; Spring; mongoose; valibot, Zod 3 and Superstruct.
 */
const REFUSED = /(?<=(?:(?:got invalid|rejected|failed for) value|received)):? \\{0,31}["'{[][^]*/i;

/** What `mayNeedRedaction` looks for instead of these patterns. */
export const DUMP_MARKS: Marks = {
  space: ['Failing row\\s', 'curl\\s', '\\b(?:values|set|where)\\s'],
  bracket: ['\\bvalues\\s*\\('],
};

/** The same where a colon follows. */
export const DUMP_WITH_COLON = 'HTTP/\\d|form-data|\\s\\[?param(?:eter)?s:';

/** A record in a sentence; neither the key that MongoDB says is taken, nor the error that a gateway wraps. */
const RECORD = new RegExp(`(?<!dup key: ?|\\d{3} - )(?:${BEGIN_OF_RECORD})`);

/** The same in a text that is JSON itself: there only a record behind a word is in a sentence. */
const RECORD_IN_TEXT = new RegExp(`(?<=\\w[\\s(&'\`[\\\\nrt.@$]{0,9})(?:${BEGIN_OF_RECORD})`);

/** How a text begins that is a record or a list of records. */
const IS_RECORD = /^\s*(?:\[\s*)?\{/;

/** How JSON, its quotes and spaces escaped any number of times, what Node prints, and XML begin. */
const BEGIN = /[[{](?:[\s\\nrt]*["'{[\]}]|\s*[a-z_$][\w$]{0,80}\s*:)|<[a-z?!]/i;

/** What ends a text, a record or an element: where nothing has begun before it, the beginning was cut off. */
const TORN = /["']\s*[,:}\]]|<\//;

/** A key of JSON, or the end of a record. The values that a rule allows have neither. */
const KEYED = /["']\s*[:}]/;

/** Spaces and marks right before JSON, which say nothing without it. */
const LEAD = /(?<![\s\\"'`(])[\s\\"'`(]+$/;

/** Where a key stands under which something was sent. */
interface Key {
  readonly at?: number;
  /** The key is inside of a record, which begins before it. */
  readonly isInside?: boolean;
}

/** The markup does not show what an element holds, nor what stands beside it. */
const NOTHING_KNOWN: Members = { has: () => false, isPart: false, isRecord: false };

/**
 * A text that can be quoted. Where it goes on with what was sent, or with headers, only what stands before that is
 * left, and an ellipsis for the rest: be it JSON, YAML or XML, or a request on the wire, on a command line or in a
 * form.
 */
export function withoutPayload(text: string): string {
  const shown = text.replace(REFUSED, ' …');
  const refused = shown !== text && KEYED.test(shown) ? shown.length - 1 : undefined;
  const record = (IS_RECORD.test(shown) ? RECORD_IN_TEXT : RECORD).exec(shown)?.index ?? refused;
  const dump = DUMP.exec(shown.slice(0, record))?.index ?? record;
  const said = shown.slice(0, dump);
  const { at = dump, isInside } = keyIn(said);
  if (at === undefined) return shown;
  const begin = BEGIN.exec(said)?.index ?? at;
  const sentence = said.slice(0, Math.min(begin, at));
  // the beginning of the JSON was cut off, so the text begins with what was sent
  const isTorn = TORN.test(sentence) || (isInside && begin > at);
  const kept = isTorn ? '' : sentence.replace(LEAD, '');
  return kept === '' ? '…' : `${kept} …`;
}

/**
 * The first key of a text under which something was sent. A name counts whatever stands beside it: the JSON may have
 * been cut.
 */
function keyIn(text: string): Key {
  // without a statement, `parameters` are what a sentence says is missing
  const isOfStatement = /\bsql\b/i.test(text);
  const has = (name: string) => name !== 'sql' || isOfStatement;
  for (const { 1: name = '', index } of text.matchAll(ELEMENT))
    if (isPayloadName(name, NOTHING_KNOWN)) return { at: index };
  for (const {
    0: whole,
    1: lead = '',
    2: name = '',
    3: part = '',
    4: first = '',
    index,
  } of text.matchAll(KEY)) {
    const isPart = part !== '';
    const isRecord = part.includes('{') || first !== '';
    const members = { has, isPart, isRecord };
    // the patterns for secrets mask texts and numbers, and no records
    const isSent = isPayloadName(name, members) || (isRecord && isSubmittedFields(name));
    if (!isSent && !(isPart && isSecretName(name))) continue;
    if (/["'{,]/.test(lead)) return { at: index, isInside: true };
    if (isPart || COMPOUND.test(name)) return { at: index + whole.length - part.length };
  }
  return {};
}
