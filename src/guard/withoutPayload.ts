import { isPrivateName } from './privateNames.js';
import { isSecretName } from './secretNames.js';

/**
 * A key: in quotes, escaped any number of times, as JSON, Python and Ruby write one, or without, as
 * Node prints one. A label counts before JSON alone: `payload={`, `headers: {`; a mask is none.
 */
const KEY =
  /(["']|[{,]\s*|(?<![\w$./[\]-]))([\w$./[\]-]{1,80})\\{0,31}["']?\s*(?:=>|[:=])\s*([[{](?!redacted]))?/gi;

/** What servers say before they repeat what was sent: GraphQL, PostgreSQL. */
const REPEATED = /got invalid value (?=[[{])|Failing row contains (?=\()/;

/** How JSON, its quotes and spaces escaped any number of times, and what Node prints begins. */
const BEGIN = /[[{](?:[\s\\nrt]*["'{[\]}]|\s*[a-z_$][\w$]{0,80}\s*:)/i;

/** What ends a text or a record inside of JSON: before the first beginning it shows that one is missing. */
const TORN = /["']\s*[,:}\]]/;

/** What leads to JSON, and says nothing without it. */
const LEAD = /(?<![\s\\"'`(])[\s\\"'`(]+$/;

/**
 * A text that can be quoted: of one that holds JSON with what was sent, or with headers, only what
 * stands before the JSON, and an ellipsis for the rest.
 */
export function withoutPayload(text: string): string {
  const at = payloadIn(text);
  if (at === undefined) return text;
  const begin = BEGIN.exec(text)?.index ?? at;
  const sentence = text.slice(0, Math.min(begin, at));
  // a text that begins within JSON begins with what was sent
  const kept = TORN.test(sentence) || begin > at ? '' : sentence.replace(LEAD, '');
  return kept === '' ? '…' : `${kept} …`;
}

/**
 * Where the first private key of a text stands. In a text each name counts, whatever stands beside
 * it: of JSON that was cut nobody knows what stood there.
 */
function payloadIn(text: string): number | undefined {
  const repeated = REPEATED.exec(text);
  if (repeated) return repeated.index + repeated[0].length;
  for (const { 0: whole, 1: lead, 2: name = '', 3: part, index } of text.matchAll(KEY)) {
    const isPart = part !== undefined;
    const isLabel = lead === '';
    // the patterns for secrets know texts and numbers
    const isHidden =
      isPrivateName(name, { has: () => true, isPart }) || (isPart && isSecretName(name));
    if (isHidden && isLabel && isPart) return index + whole.length - part.length;
    if (isHidden && !isLabel) return index;
  }
  return undefined;
}
