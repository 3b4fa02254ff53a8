import { isPrivateName } from './privateNames.js';
import { isSecretName } from './secretNames.js';

/**
 * A key: in quotes, escaped any number of times, as JSON, Python and Ruby write one, or without, as
 * Node and YAML do. A label counts before JSON and a block of YAML alone: `payload={`, `headers: {`,
 * `request:` at the end of a line, what is indented after it; a mask is none. Ends of lines may be
 * escaped too.
 */
const KEY =
  /(["']|[{,]\s*|\\[nrt]|(?<![\w$./[\]-]))([\w$./[\]-]{1,80})\\{0,31}["']?\s*(?:=>|[=:])(\s*[[{](?!redacted)|[ >|+-]*(?:[\r\n]|\\{1,31}[nr])+[ \t-])?/gi;

/** Joined words, which no sentence has before a colon: after them a text counts too. */
const COMPOUND = /[a-z][A-Z_-]/;

/**
 * Where servers repeat what was sent after words of their own: GraphQL, Spring, mongoose, valibot,
 * PostgreSQL; and two fields of a form, unless they are the query of a URL.
 */
const REPEATED =
  /(?<=(?:got invalid|rejected|failed for) value |received:? )\\{0,31}["'{[]|(?<=Failing row contains )\(|(?<=^|[\s"'`({:])[\w.%[\]-]{1,80}=[^\n&=]*=*&(?:amp;)*[\w.%[\]-]{1,80}=/i;

/** How JSON, its quotes and spaces escaped any number of times, and what Node prints begin. */
const BEGIN = /[[{](?:[\s\\nrt]*["'{[\]}]|\s*[a-z_$][\w$]{0,80}\s*:)/i;

/** What ends a text or a record inside of JSON: before the first beginning it shows that one is missing. */
const TORN = /["']\s*[,:}\]]/;

/** What leads to JSON, and says nothing without it. */
const LEAD = /(?<![\s\\"'`(])[\s\\"'`(]+$/;

/** Where a private key stands. */
interface Key {
  readonly at?: number;
  /** It is a part of JSON, which begins before it. */
  readonly isInside?: boolean;
}

/**
 * A text that can be quoted: of one that holds JSON or YAML with what was sent, or with headers, only
 * what stands before it, and an ellipsis for the rest.
 */
export function withoutPayload(text: string): string {
  const repeated = REPEATED.exec(text)?.index;
  const said = text.slice(0, repeated);
  const { at = repeated, isInside } = keyIn(said);
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
  for (const { 0: whole, 1: lead = '', 2: name = '', 3: part = '', index } of text.matchAll(KEY)) {
    const isPart = part !== '';
    const members = { has: () => true, isPart, isRecord: isPart && !part.includes('[') };
    // the patterns for secrets know texts and numbers
    if (!isPrivateName(name, members) && !(isPart && isSecretName(name))) continue;
    if (/["'{,]/.test(lead)) return { at: index, isInside: true };
    if (isPart || COMPOUND.test(name))
      return { at: index + whole.length - part.length, isInside: false };
  }
  return {};
}
