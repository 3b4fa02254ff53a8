import { parseJson } from '../../guard/liveValues.js';
import { type FoundLiteral, parseLiteral } from './parseLiteral.js';

/** How a record of JSON begins, its quotes and spaces escaped any number of times. */
const BEGIN = /\{[\s\\nrt]*"/;

/** The name of an error right before JSON: `Error: NotFound: `, `ERR! NotFound: `. */
const NAME = /(?:^|[^\w\s]\s+|[A-Z]{3}\s+)([A-Z]\w{0,199}):\s*["'`\\]*$/;

/** How much before the JSON is read, in characters. */
const MAX_LEAD = 300;

/** How often JSON may have been escaped. */
const MAX_ESCAPES = 5;

/** JSON in a text. */
export interface FoundJson {
  /** The name of an error before it. */
  readonly name: string | undefined;
  /** What stands before it. */
  readonly lead: string;
  /** The JSON; where another language has printed the record, the same as JSON. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * The first record in a text, as JSON or as Python, Ruby or Node prints it. Anything may stand around it, and JSON may
 * be in quotes and escaped, even several times. `undefined` without a whole record.
 */
export function findJson(text: string): FoundJson | undefined {
  const begin = text.search(BEGIN);
  // to the last brace: what may follow, a stack or a quote, has none
  const json =
    begin < 0 ? undefined : unescaped(text.slice(begin, text.lastIndexOf('}') + 1), MAX_ESCAPES);
  const found = json ? { begin, ...json } : findPrinted(text, begin);
  if (!found) return undefined;
  const lead = text.slice(Math.max(0, found.begin - MAX_LEAD), found.begin);
  return { name: NAME.exec(lead)?.[1], lead, text: found.text, value: found.value };
}

/** A printed record. Where the first brace begins none, it is looked for from the first one that may begin JSON. */
function findPrinted(text: string, begin: number): FoundLiteral | undefined {
  for (const start of begin > 0 ? [0, begin] : [0]) {
    const found = parseLiteral(text.slice(start));
    if (found) return { ...found, begin: start + found.begin };
  }
  return undefined;
}

function unescaped(written: string, left: number): Pick<FoundJson, 'text' | 'value'> | undefined {
  const value = parseJson(written);
  if (value !== undefined) return { text: written, value };
  const inner = left > 0 ? parseJson(`"${written}"`) : undefined;
  return inner === undefined ? undefined : unescaped(inner as string, left - 1);
}
