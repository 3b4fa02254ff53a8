import { parseJson } from '../../guard/liveValues.js';

/** How a record begins that Python, Ruby or Node has printed; or one of JSON, where `findJson` fails at later braces. */
const BEGIN = /\{\s*(?:'|:?[a-z_]\w{0,80}\s*(?::|=>)|"[^"]{1,80}"\s*(?:=>|:))/i;

/** A token of it: space, a text in quotes, a sign, a number or a word. */
const TOKEN =
  /\s+|'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*"|=>|[{}[\](),:]|-?\d[\d.]*|[a-z_$][\w$]*/isy;

/** The literals of each language, and those of JSON. */
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

/** The signs that JSON writes in another way. */
const SIGNS: Readonly<Record<string, string>> = { '=>': ':', '(': '[', ')': ']' };

/** How much of a text is read, in characters. */
const MAX_TEXT = 200_000;

/** A printed record in a text. */
export interface FoundLiteral {
  readonly begin: number;
  /** The record as JSON. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * The first record in a text that Python (`{'a': None}`), Ruby (`{:a=>nil}`, `{"a"=>nil}`) or Node
 * (`{ a: null }`) has printed; `undefined` when there is none that is whole. Linear.
 */
export function parseLiteral(text: string): FoundLiteral | undefined {
  const source = text.slice(0, MAX_TEXT);
  const begin = source.search(BEGIN);
  if (begin < 0) return undefined;
  const written = toJson(source.slice(begin));
  const value = parseJson(written);
  return value === undefined ? undefined : { begin, text: written, value };
}

/** The record as JSON; the empty text for one that is not whole. */
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

/** A token as JSON writes it. Space vanishes, and so does the colon before a symbol of Ruby. */
function partOf(token: string, before: readonly string[]): string {
  if (token.trim() === '') return '';
  if (/["']/.test(token)) return toJsonText(token);
  const last = before.at(-1) ?? '';
  if (token === ':' && /[{[,:]$/.test(last)) return '';
  if (/^[a-z_$]/i.test(token))
    return Object.hasOwn(WORDS, token) ? (WORDS[token] ?? '') : JSON.stringify(token);
  return SIGNS[token] ?? token;
}

/** A text as JSON writes it. One with escapes that JSON does not know keeps them. */
function toJsonText(token: string): string {
  const inner = token.slice(1, -1);
  const written = token.startsWith('"')
    ? token
    : `"${inner.replaceAll("\\'", "'").replaceAll(/(?<!\\)"/g, '\\"')}"`;
  return JSON.stringify(parseJson(written) ?? inner);
}
