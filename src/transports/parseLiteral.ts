import { parseJson } from '../guard/liveValues.js';

/** How a record begins that Python, Ruby or Node has printed, or one of JSON before other braces. */
const BEGIN = /\{\s*(?:'|:?[a-z_]\w{0,80}\s*(?::|=>)|"[^"]{1,80}"\s*(?:=>|:))/i;

/** One part of it: space, a text in quotes, a sign, a number or a word. */
const TOKEN =
  /\s+|'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*"|=>|[{}[\](),:]|-?\d[\d.]*|[a-z_$][\w$]*/isy;

/** What each language calls what JSON has words for. */
const WORDS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  // Python
  True: 'true',
  False: 'false',
  None: 'null',
  // Ruby
  nil: 'null',
  // Node
  undefined: 'null',
};

/** What JSON writes for the signs that are others. */
const SIGNS: Readonly<Record<string, string>> = { '=>': ':', '(': '[', ')': ']' };

/** A longer one is not read. */
const MAX_TEXT = 200_000;

/** A record in a text. */
export interface FoundLiteral {
  readonly begin: number;
  /** The same as JSON. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * The first record in a text that Python (`{'a': None}`), Ruby (`{:a=>nil}`, `{"a"=>nil}`) or Node
 * (`{ a: null }`) has printed; `undefined` when there is none that is whole. Linear.
 *
 * @param from where it begins at the earliest
 */
export function parseLiteral(text: string, from = 0): FoundLiteral | undefined {
  const source = text.slice(from, MAX_TEXT);
  const at = source.search(BEGIN);
  if (at < 0) return undefined;
  const written = toJson(source.slice(at));
  const value = parseJson(written);
  return value === undefined ? undefined : { begin: from + at, text: written, value };
}

/** The record as JSON; what is none of one that is not whole. */
function toJson(source: string): string {
  const parts: string[] = [];
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (;;) {
    const token = TOKEN.exec(source)?.[0];
    if (token === undefined) return '';
    const part = partOf(token, parts);
    if (part === '}' || part === ']') depth -= 1;
    if (part === '{' || part === '[') depth += 1;
    // Python ends a list of one with a comma
    if (part === ']' && parts.at(-1) === ',') parts.pop();
    if (part !== '') parts.push(part);
    if (depth === 0) return parts.join('');
  }
}

/** What JSON writes for a part; nothing for space, and for the colon before a symbol of Ruby. */
function partOf(token: string, before: readonly string[]): string {
  if (token.trim() === '') return '';
  if (/["']/.test(token)) return toJsonText(token);
  const last = before.at(-1) ?? '';
  if (token === ':' && /[{[,:]$/.test(last)) return '';
  if (/^[a-z_$]/i.test(token))
    return Object.hasOwn(WORDS, token) ? (WORDS[token] ?? '') : JSON.stringify(token);
  return SIGNS[token] ?? token;
}

/** A text in either quotes; one with escapes that JSON has not stays as it is. */
function toJsonText(token: string): string {
  const inner = token.slice(1, -1);
  const written = token.startsWith('"')
    ? token
    : `"${inner.replaceAll("\\'", "'").replaceAll(/(?<!\\)"/g, '\\"')}"`;
  return JSON.stringify(parseJson(written) ?? inner);
}
