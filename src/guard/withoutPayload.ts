import { isPrivateName } from './privateNames.js';
import { isSecretName } from './secretNames.js';

/** A sign that a text holds JSON, or what a platform prints of an object. */
const KEYED = /["']\s*[:=]|\{/;

/**
 * A key: in quotes, escaped any number of times, as JSON, Python and Ruby write one, or without, as
 * Node prints one.
 */
const KEY = /(?:["']|[{,]\s*)([\w$./[\]-]{1,80})\\{0,31}["']?\s*(?::|=>)\s*([[{])?/g;

/** How JSON, its quotes and spaces escaped any number of times, and what Node prints begins. */
const BEGIN = /[[{](?:[\s\\nrt]*["'{[\]}]|\s*[a-z_$][\w$]{0,80}\s*:)/i;

/** What ends a text or a record inside of JSON: before the first beginning it shows that one is missing. */
const TORN = /["']\s*[,:}\]]/;

/** What leads to JSON, and says nothing without it. */
const LEAD = /(?<![\s\\"'`(])[\s\\"'`(]+$/;

/** Whether a text may hold JSON: what has no sign of it stays as it is. */
export function mayHoldPayload(text: string): boolean {
  return KEYED.test(text);
}

/**
 * A text that can be quoted: of one that holds JSON with what was sent, or with headers, only what
 * stands before the JSON, and an ellipsis for the rest.
 */
export function withoutPayload(text: string): string {
  const at = mayHoldPayload(text) ? payloadIn(text) : undefined;
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
  for (const { 1: name = '', 2: part, index } of text.matchAll(KEY)) {
    const isPart = part !== undefined;
    // the patterns for secrets know texts and numbers
    const isHidden =
      isPrivateName(name, { has: () => true, isPart }) || (isPart && isSecretName(name));
    if (isHidden) return index;
  }
  return undefined;
}
